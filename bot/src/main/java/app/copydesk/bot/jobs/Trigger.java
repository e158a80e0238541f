package app.copydesk.bot.jobs;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something that happened in Slack which Copydesk acts on.
 *
 * @param kind what happened
 * @param want what is wanted
 * @param message the message it is about, beneath which the answer goes
 * @param user who did it
 * @param given the link or text that came with a command or a modal, which have no message; the
 *     desk posts one to answer beneath
 * @param sentences the length of the summary, where somebody chose it
 * @param position which of the message's articles, from 0; all when empty
 */
public record Trigger(
    Kind kind,
    Want want,
    MessageRef message,
    String user,
    Optional<String> given,
    OptionalInt sentences,
    OptionalInt position) {

  /** What happened. */
  public enum Kind {
    /** A message that looks like an article was posted. */
    MESSAGE(false),
    /** A message was posted to Copydesk itself. */
    DIRECT_MESSAGE(true),
    /** The text of a message changed. */
    EDIT(false),
    /** A message was deleted. */
    DELETION(false),
    /** What Slack shows of a link was added to a message. */
    PREVIEW(false),
    /** A slash command was used, or its modal sent. */
    COMMAND(true),
    /** One of the reactions was added to a message. */
    REACTION(true),
    /** Copydesk was mentioned. */
    MENTION(true),
    /** The message shortcut was used. */
    SHORTCUT(true),
    /** A button beneath an answer was pressed. */
    BUTTON(true);

    private final boolean asked;

    Kind(boolean asked) {
      this.asked = asked;
    }

    /** True when somebody asked, so that there must be an answer, if only in words. */
    public boolean isAsked() {
      return asked;
    }
  }

  /** A trigger about a message that is there. */
  public static Trigger about(MessageRef message, Kind kind, Want want, String user) {
    return new Trigger(
        kind, want, message, user, Optional.empty(), OptionalInt.empty(), OptionalInt.empty());
  }

  /** A trigger that brings its own link or text to {@code channel}. */
  public static Trigger command(
      String team, String channel, String user, String given, OptionalInt sentences) {
    return new Trigger(
        Kind.COMMAND,
        Want.REPLY,
        new MessageRef(team, channel, ""),
        user,
        Optional.of(given),
        sentences,
        OptionalInt.empty());
  }

  public Trigger withSentences(OptionalInt count) {
    return new Trigger(kind, want, message, user, given, count, position);
  }

  public Trigger withPosition(int index) {
    return new Trigger(kind, want, message, user, given, sentences, OptionalInt.of(index));
  }

  /** The same wish, about {@code other}. */
  public Trigger about(MessageRef other) {
    return new Trigger(kind, want, other, user, given, sentences, position);
  }
}
