package app.copydesk.bot.web.page;

import java.text.Normalizer;

/** Text as a reader sees it. */
final class Spaces {
  /** Nothing before it is changed by what stands behind it, nor are signs and most ideographs. */
  private static final char FIRST_MARK = '\u0300';

  private static final char FIRST_SIGN = '\u2010';
  private static final char LAST_SYLLABLE = '\ud7ff';

  private Spaces() {}

  /** How many words stand in {@code folded}, in which one space parts two of them. */
  static int words(String folded) {
    int words = 1;
    for (int at = folded.indexOf(' '); at >= 0; at = folded.indexOf(' ', at + 1)) {
      words++;
    }
    return words;
  }

  /**
   * One space for each run of white space, no-break spaces included, and none at the edges; a
   * letter and the accent behind it as one sign (Unicode's form NFC): some systems write them
   * apart.
   */
  static String fold(CharSequence text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean space = false;
    boolean isMarked = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = folded.length() > 0;
      } else if (c != '\u200b' && c != '\ufeff' && c != '\u00ad') {
        if (space) {
          folded.append(' ');
        }
        folded.append(c);
        isMarked |= c >= FIRST_MARK && (c < FIRST_SIGN || c > LAST_SYLLABLE);
        space = false;
      }
    }
    return isMarked ? Normalizer.normalize(folded, Normalizer.Form.NFC) : folded.toString();
  }
}
