package app.copydesk.bot.slack;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands behind {@code /summarize}.
 *
 * @param sentences a leading number from 1 to 7: the length of the summary
 * @param rest the link, the text, or nothing
 */
record CommandText(OptionalInt sentences, String rest) {
  private static final Pattern LENGTH = Pattern.compile("([1-7])(?:\\s+(.*))?", Pattern.DOTALL);

  static CommandText of(String words) {
    String text = words.strip();
    Matcher length = LENGTH.matcher(text);
    if (!length.matches()) {
      return new CommandText(OptionalInt.empty(), text);
    }
    String rest = length.group(2) == null ? "" : length.group(2).strip();
    return new CommandText(OptionalInt.of(Integer.parseInt(length.group(1))), rest);
  }

  boolean asksForHelp() {
    return rest.equalsIgnoreCase("help") || rest.equals("?");
  }
}
