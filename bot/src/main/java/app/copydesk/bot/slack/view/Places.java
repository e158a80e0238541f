package app.copydesk.bot.slack.view;

import java.util.List;
import java.util.stream.Collectors;

/** Writes where in the article something stands. */
final class Places {
  private static final int MAX_PARAGRAPHS = 6;

  private Places() {}

  /** "¶ 4", with a space that does not break. */
  static String at(int paragraph) {
    return "¶\u00A0" + paragraph;
  }

  /** {@code words} and behind them where they stand, kept on their last line. */
  static String after(String words, int paragraph) {
    return words + "\u00A0\u00A0" + at(paragraph);
  }

  /** "¶ 4, 7, 9", at most six of them. */
  static String at(List<Integer> paragraphs) {
    String numbers =
        paragraphs.stream()
            .limit(MAX_PARAGRAPHS)
            .map(String::valueOf)
            .collect(Collectors.joining(", "));
    return "¶\u00A0" + numbers + (paragraphs.size() > MAX_PARAGRAPHS ? ", …" : "");
  }

  /** "1 quote", "3 quotes". */
  static String count(int number, String noun) {
    return String.format("%,d %s%s", number, noun, number == 1 ? "" : "s");
  }
}
