package app.copydesk.bot.web.page;

/** White space as a reader sees it. */
final class Spaces {
  private Spaces() {}

  /** How many words stand in {@code folded}, in which one space parts two of them. */
  static int words(String folded) {
    int words = 1;
    for (int at = folded.indexOf(' '); at >= 0; at = folded.indexOf(' ', at + 1)) {
      words++;
    }
    return words;
  }

  /** One space for each run of white space, no-break spaces included, and none at the edges. */
  static String fold(CharSequence text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = folded.length() > 0;
      } else if (c != '\u200b' && c != '\ufeff' && c != '\u00ad') {
        if (space) {
          folded.append(' ');
        }
        folded.append(c);
        space = false;
      }
    }
    return folded.toString();
  }
}
