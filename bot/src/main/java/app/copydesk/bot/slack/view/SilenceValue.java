package app.copydesk.bot.slack.view;

import app.copydesk.bot.jobs.MessageRef;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a "Not a problem" button knows, as text.
 *
 * @param source the time stamp of the message that was answered, in the same channel
 * @param position which of its articles, from 0
 * @param mark names the rule and the words
 */
public record SilenceValue(String source, int position, String mark) {
  private static final Pattern TEXT =
      Pattern.compile("(\\d{1,12}\\.\\d{1,9})/(\\d{1,2})/([0-9a-f]{24})");

  static SilenceValue of(MessageRef source, int position, String mark) {
    return new SilenceValue(source.ts(), position, mark);
  }

  String text() {
    return source + "/" + position + "/" + mark;
  }

  /** Reads what {@link #text} wrote; empty for anything else. */
  public static Optional<SilenceValue> of(String text) {
    Matcher match = TEXT.matcher(text);
    return match.matches()
        ? Optional.of(
            new SilenceValue(match.group(1), Integer.parseInt(match.group(2)), match.group(3)))
        : Optional.empty();
  }
}
