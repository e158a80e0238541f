package app.copydesk.bot.web;

/**
 * The headline a plain text begins with, if it does.
 *
 * @param title its words, without the {@code #} of Markdown; empty when there is none
 * @param end one past its last unit in the text; 0 when there is none
 */
record Headline(String title, int end) {
  private static final Headline NONE = new Headline("", 0);
  private static final int MAX_CHARACTERS = 140;
  private static final int MAX_WORDS = 22;

  /**
   * The first line that holds something, when it is short, does not end as a sentence ends, and
   * longer paragraphs follow.
   */
  static Headline of(String text) {
    int start = 0;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && !isLineEnd(text.charAt(end))) {
      end++;
    }
    String line = text.substring(start, end).strip();
    boolean marked = line.startsWith("# ");
    String title = marked ? line.substring(2).strip() : line;
    if (title.isEmpty() || title.length() > MAX_CHARACTERS || words(title) > MAX_WORDS) {
      return NONE;
    }
    boolean follows = longestLine(text, end) > title.length();
    boolean says = title.codePoints().anyMatch(Character::isLetterOrDigit);
    return follows && says && (marked || !endsAsSentence(title)) ? new Headline(title, end) : NONE;
  }

  /** The text with blanks where the headline was: every later offset stays what it was. */
  String blankedOutOf(String text) {
    return " ".repeat(end) + text.substring(end);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  private static int words(String line) {
    return line.split("\\s+").length;
  }

  private static boolean endsAsSentence(String line) {
    int last = line.length() - 1;
    while (last > 0 && "\"'”’»)".indexOf(line.charAt(last)) >= 0) {
      last--;
    }
    return ".,;:…".indexOf(line.charAt(last)) >= 0;
  }

  private static int longestLine(String text, int from) {
    int longest = 0;
    int start = from;
    for (int i = from; i <= text.length(); i++) {
      if (i == text.length() || isLineEnd(text.charAt(i))) {
        longest = Math.max(longest, i - start);
        start = i + 1;
      }
    }
    return longest;
  }
}
