package app.copydesk.bot.jobs;

/**
 * Where a message is.
 *
 * @param team the workspace
 * @param channel the conversation
 * @param ts the message's time stamp, by which Slack names it; empty for one not posted yet
 */
public record MessageRef(String team, String channel, String ts) {

  /** The message at {@code other} in the same conversation. */
  public MessageRef at(String other) {
    return new MessageRef(team, channel, other);
  }
}
