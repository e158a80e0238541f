package app.copydesk.bot.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Breaks text into lines of a number of columns. */
final class Wrapping {
  private Wrapping() {}

  /**
   * {@code text} in lines no wider than {@code columns}, broken at spaces; a word wider than that
   * is broken where it must be. Each line is passed through {@code style} last, so that what styles
   * it does not count.
   *
   * @param first what the first line begins with
   * @param rest what each further line begins with; as wide as {@code first}
   */
  static List<String> wrap(
      String text, int columns, String first, String rest, UnaryOperator<String> style) {
    int room = Math.max(10, columns - width(first));
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : text.split(" ", -1)) {
      int needed = width(word);
      if (used > 0 && used + 1 + needed > room) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      if (used > 0) {
        line.append(' ');
        used++;
      }
      for (int i = 0; i < word.length(); ) {
        int c = word.codePointAt(i);
        if (used + width(c) > room) {
          lines.add(line.toString());
          line.setLength(0);
          used = 0;
        }
        line.appendCodePoint(c);
        used += width(c);
        i += Character.charCount(c);
      }
    }
    lines.add(line.toString());
    List<String> indented = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      indented.add((i == 0 ? first : rest) + style.apply(lines.get(i)));
    }
    return indented;
  }

  /** The columns {@code text} takes. */
  static int width(String text) {
    return text.codePoints().map(Wrapping::width).sum();
  }

  /** 0 for marks drawn over the letter before, 2 for East Asian wide letters and emoji, else 1. */
  private static int width(int c) {
    if (c < 0x300) {
      return 1;
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    boolean wide =
        (c >= 0x1100 && c <= 0x115F)
            || (c >= 0x2E80 && c <= 0xA4CF)
            || (c >= 0xAC00 && c <= 0xD7A3)
            || (c >= 0xF900 && c <= 0xFAFF)
            || (c >= 0xFE30 && c <= 0xFE6F)
            || (c >= 0xFF00 && c <= 0xFF60)
            || (c >= 0xFFE0 && c <= 0xFFE6)
            || (c >= 0x1F300 && c <= 0x1FAFF)
            || (c >= 0x20000 && c <= 0x3FFFD);
    return wide ? 2 : 1;
  }
}
