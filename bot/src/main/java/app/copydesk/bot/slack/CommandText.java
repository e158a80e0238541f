package app.copydesk.bot.slack;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands behind {@code /summarize}.
 *
 * @param sentences a number from 1 to 7 before the rest, or behind a link: the length of the
 *     summary
 * @param rest the link, the text, or nothing
 */
record CommandText(OptionalInt sentences, String rest) {
  private static final Pattern LENGTH = Pattern.compile("([1-7])(?:\\s+(.*))?", Pattern.DOTALL);
  private static final Pattern LENGTH_BEHIND = Pattern.compile("(https?://\\S+)\\s+([1-7])");
  private static final Pattern TOO_MANY =
      Pattern.compile("\\d{1,9}|\\d{1,9}\\s+https?://\\S+|https?://\\S+\\s+\\d{1,9}");

  static CommandText of(String words) {
    String text = words.strip();
    Matcher behind = LENGTH_BEHIND.matcher(text);
    if (behind.matches()) {
      return new CommandText(OptionalInt.of(Integer.parseInt(behind.group(2))), behind.group(1));
    }
    Matcher length = LENGTH.matcher(text);
    if (!length.matches()) {
      return new CommandText(OptionalInt.empty(), text);
    }
    String rest = length.group(2) == null ? "" : length.group(2).strip();
    return new CommandText(OptionalInt.of(Integer.parseInt(length.group(1))), rest);
  }

  /** True when there is a link, or nothing, and a number that no summary has: "9 https://…". */
  boolean asksForTooMany() {
    return sentences.isEmpty() && TOO_MANY.matcher(rest).matches();
  }

  boolean asksForHelp() {
    return rest.equalsIgnoreCase("help") || rest.equals("?");
  }
}
