package app.copydesk.bot.reply;

/** Text of an article made safe to show, whatever an author or an attacker put in it. */
final class Shown {
  /** More marks than this on one letter are there to break the page. */
  private static final int MAX_COMBINING_MARKS = 3;

  private Shown() {}

  /**
   * {@code text} on one line: runs of white space become one space; control characters, bidi
   * overrides and invisible characters go; half a surrogate pair becomes U+FFFD. The joiner inside
   * an emoji stays.
   */
  static String line(CharSequence text) {
    StringBuilder line = new StringBuilder(text.length());
    int marks = 0;
    int previous = ' ';
    for (int i = 0; i < text.length(); ) {
      int c = Character.codePointAt(text, i);
      i += Character.charCount(c);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        if (previous != ' ') {
          line.append(' ');
          previous = ' ';
        }
        continue;
      }
      int type = Character.getType(c);
      if (type == Character.SURROGATE) {
        c = 0xFFFD;
      } else if (type == Character.CONTROL || type == Character.PRIVATE_USE || isHidden(c, type)) {
        if (c != 0x200D || !isEmoji(previous)) {
          continue;
        }
      }
      boolean mark = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
      marks = mark ? marks + 1 : 0;
      if (marks <= MAX_COMBINING_MARKS) {
        line.appendCodePoint(c);
        previous = c;
      }
    }
    return line.toString().strip();
  }

  /**
   * {@code text} as a line of at most {@code maxLength} UTF-16 units; what is cut off leaves "…"
   * and the cut falls between words where it can.
   */
  static String line(CharSequence text, int maxLength) {
    return abridge(line(text), maxLength);
  }

  /** {@code line} cut to {@code maxLength} UTF-16 units. */
  static String abridge(String line, int maxLength) {
    if (line.length() <= maxLength) {
      return line;
    }
    int end = maxLength - 1;
    int space = line.lastIndexOf(' ', end);
    if (space > maxLength / 2) {
      end = space;
    } else if (Character.isHighSurrogate(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(0, end).stripTrailing() + "…";
  }

  private static boolean isHidden(int c, int type) {
    return type == Character.FORMAT
        || type == Character.UNASSIGNED
        || c == 0x115F // Hangul fillers and the braille blank draw nothing, yet count as letters
        || c == 0x1160
        || c == 0x3164
        || c == 0xFFA0
        || c == 0x2800;
  }

  private static boolean isEmoji(int c) {
    return c == 0xFE0F
        || Character.getType(c) == Character.OTHER_SYMBOL
        || Character.getType(c) == Character.MODIFIER_SYMBOL;
  }
}
