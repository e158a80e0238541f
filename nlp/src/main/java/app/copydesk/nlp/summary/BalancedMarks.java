package app.copydesk.nlp.summary;

import java.util.Set;

/** Tells whether every mark and bracket that opens in a text is closed in it. */
final class BalancedMarks {
  private static final Set<String> ELIDED =
      Set.of("em til tis twas cause n s re ve ll d m t".split(" ", -1));

  private BalancedMarks() {}

  /**
   * Double marks and brackets that open and close; single marks where they are curly, or stand
   * before a word.
   */
  static boolean in(String text) {
    int depth = 0;
    int angled = 0;
    int straight = 0;
    int round = 0;
    int square = 0;
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '“', '„' -> depth++;
        case '”' -> depth--;
        case '«' -> angled++;
        case '»' -> angled--;
        case '"' -> straight++;
        case '(' -> round++;
        case ')' -> round--;
        case '[' -> square++;
        case ']' -> square--;
        default -> {}
      }
      if (depth < 0 || angled < 0 || round < 0 || square < 0) {
        return false;
      }
    }
    return depth == 0
        && angled == 0
        && round == 0
        && square == 0
        && straight % 2 == 0
        && areSingleOnes(text);
  }

  /** An opening ‘ needs a ’ that no letter follows; a text that opens with ' needs one too. */
  private static boolean areSingleOnes(String text) {
    boolean open = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letterAfter = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
      boolean letterBefore = i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
      if (c == '‘' || (c == '\'' && !letterBefore && letterAfter)) {
        open = !isElision(text, i + 1);
      } else if ((c == '’' || c == '\'') && !letterAfter) {
        open = false;
      }
    }
    return !open;
  }

  /** '90s, 'em, 'til, and 's in text whose words were set apart. */
  private static boolean isElision(String text, int at) {
    if (at >= text.length() || Character.isDigit(text.charAt(at))) {
      return true;
    }
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return ELIDED.contains(text.substring(at, end));
  }
}
