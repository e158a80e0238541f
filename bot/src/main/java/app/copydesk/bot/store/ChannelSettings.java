package app.copydesk.bot.store;

/** How each channel is set. Safe to share between threads. */
public interface ChannelSettings {

  /** True when messages of other bots are read in {@code channel}: a channel with a feed. */
  boolean readsBots(String channel);

  /** The length of a summary in {@code channel} when nobody asks for another; 1 to 7. */
  int sentences(String channel);

  /**
   * Chooses the length of the summaries in {@code channel}.
   *
   * @param sentences 1 to 7
   */
  void choose(String channel, int sentences);

  /** Takes back what was chosen for {@code channel}: what the operator has set holds again. */
  void unchoose(String channel);
}
