package app.copydesk.bot.slack;

import app.copydesk.bot.store.ChannelSettings;
import app.copydesk.nlp.summary.Summary;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code /summarize length}: how long summaries are in the channel, alone or with what they shall
 * be, a number or "default".
 *
 * @param wish the word behind "length", in lower case; empty when there is none
 */
record LengthCommand(String wish) {
  private static final Pattern FORM =
      Pattern.compile(
          "length(?:\\s*[:=]?\\s*(default|reset|-?\\d{1,9}))?", Pattern.CASE_INSENSITIVE);

  /**
   * What is said in return.
   *
   * @param toAll true when everybody in the channel should know
   */
  record Reply(String words, boolean toAll) {}

  /** The command in {@code words}; empty where they are anything else, an article perhaps. */
  static Optional<LengthCommand> of(String words) {
    Matcher form = FORM.matcher(words.strip());
    return form.matches()
        ? Optional.of(
            new LengthCommand(form.group(1) == null ? "" : form.group(1).toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }

  /** Does what is wished in {@code channel} and says so. */
  Reply apply(ChannelSettings channels, String channel) {
    if (wish.isEmpty()) {
      return new Reply(
          "Summaries here have "
              + sentences(channels.sentences(channel))
              + ". /summarize length 5 changes that for this channel; 1 to "
              + Summary.MAX_SENTENCES
              + " are possible.",
          false);
    }
    if (Character.isLetter(wish.charAt(0))) {
      channels.unchoose(channel);
      return new Reply(
          "Summaries in this channel have " + sentences(channels.sentences(channel)) + " again.",
          true);
    }
    int length = Integer.parseInt(wish);
    if (length < 1 || length > Summary.MAX_SENTENCES) {
      return new Reply(
          "A summary has 1 to " + Summary.MAX_SENTENCES + " sentences, not " + length + ".", false);
    }
    channels.choose(channel, length);
    return new Reply(
        "From now on, summaries in this channel have "
            + sentences(length)
            + ". /summarize length default takes that back.",
        true);
  }

  private static String sentences(int count) {
    return count == 1 ? "1 sentence" : count + " sentences";
  }
}
