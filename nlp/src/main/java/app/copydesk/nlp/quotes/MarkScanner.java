package app.copydesk.nlp.quotes;

import app.copydesk.nlp.quotes.Mark.Level;
import app.copydesk.nlp.quotes.Mark.Turn;
import app.copydesk.nlp.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Lists the quotation marks of a paragraph: curly, straight, low, guillemets, TeX pairs and HTML
 * entities. Apostrophes, feet and inches are told apart here; which mark belongs to which is {@link
 * QuotationReader}'s.
 */
final class MarkScanner {
  /** Words that begin with an apostrophe, without it. */
  private static final Set<String> ELIDED =
      Set.of(
          "em", "til", "tis", "twas", "twere", "twill", "cause", "cos", "bout", "round", "n",
          "nuff", "neath", "gainst", "ere", "im", "ello", "tude", "burbs", "hood", "er", "ol");

  private final String text;
  private final Span paragraph;
  private final List<Mark> marks = new ArrayList<>();

  /**
   * Whether single marks open with a mark of their own here, so that ’ before a word opens none.
   */
  private final boolean curly;

  /** Double marks open so far. */
  private int depth;

  /** How the last double mark was written. */
  private char lastDouble = ' ';

  private MarkScanner(String text, Span paragraph) {
    this.text = text;
    this.paragraph = paragraph;
    int first = text.indexOf('‘', paragraph.start());
    this.curly = first >= 0 && first < paragraph.end();
  }

  static List<Mark> scan(String text, Span paragraph) {
    MarkScanner scanner = new MarkScanner(text, paragraph);
    for (int at = paragraph.start(); at < paragraph.end(); ) {
      at = scanner.next(at);
    }
    return scanner.marks;
  }

  /** Reads what stands at {@code at}; returns where to read on. */
  private int next(int at) {
    return switch (text.charAt(at)) {
      case '“' ->
          add(at, 1, lowBefore(at) || misplacedOpener(at) ? Turn.CLOSES : Turn.OPENS, Level.DOUBLE);
      case '„', '‟' -> add(at, 1, Turn.OPENS, Level.DOUBLE);
      case '”' -> add(at, 1, misplacedCloser(at) ? Turn.OPENS : Turn.CLOSES, Level.DOUBLE);
      case '«' -> add(at, 1, guillemet(at, Turn.OPENS), Level.DOUBLE);
      case '»' -> add(at, 1, guillemet(at, Turn.CLOSES), Level.DOUBLE);
      case '"', '＂' ->
          isAttribute(at)
              ? afterAttribute(at)
              : isInches(at) ? at + 1 : add(at, 1, straight(at, at + 1), Level.DOUBLE);
      case '`' -> pair(at, '`') ? add(at, 2, Turn.OPENS, Level.DOUBLE) : at + 1;
      case '\'' -> pair(at, '\'') ? add(at, 2, straight(at, at + 2), Level.DOUBLE) : single(at);
      case '‘', '’', '‚' -> single(at);
      case '&' -> entity(at);
      default -> at + 1;
    };
  }

  private int add(int at, int length, Turn turn, Level level) {
    marks.add(new Mark(at, at + length, turn, level));
    if (level == Level.DOUBLE) {
      boolean closes = turn == Turn.CLOSES || (turn == Turn.EITHER && depth > 0);
      depth = closes ? Math.max(0, depth - 1) : depth + 1;
      lastDouble = text.charAt(at);
    }
    return at + length;
  }

  private boolean pair(int at, char mark) {
    return at + 1 < paragraph.end() && text.charAt(at + 1) == mark;
  }

  private char before(int at) {
    return at > paragraph.start() ? text.charAt(at - 1) : ' ';
  }

  private char after(int at) {
    return at < paragraph.end() ? text.charAt(at) : ' ';
  }

  private Turn straight(int from, int to) {
    boolean blankBefore = isOpenSide(before(from));
    boolean blankAfter = isBlank(after(to));
    if (blankBefore && !blankAfter) {
      return Turn.OPENS;
    }
    if (!blankBefore && (blankAfter || isCloseSide(after(to)))) {
      return Turn.CLOSES;
    }
    return Turn.EITHER;
  }

  /** „Deutsch“: the mark that opens in English closes there. */
  private boolean lowBefore(int at) {
    return lastDouble == '„' && !isOpenSide(before(at));
  }

  /** A closing mark typed where one opens: blank before, word after, and nothing open. */
  private boolean misplacedCloser(int at) {
    return depth == 0 && isOpenSide(before(at)) && Character.isLetterOrDigit(after(at + 1));
  }

  /**
   * An opening mark typed where one closes: something open, a word or stop before, a blank or mark
   * after.
   */
  private boolean misplacedOpener(int at) {
    return depth > 0
        && (!isOpenSide(before(at)) || isBlank(after(at + 1)))
        && (isBlank(after(at + 1)) || isCloseSide(after(at + 1)));
  }

  private Turn guillemet(int at, Turn usual) {
    boolean blankBefore = isOpenSide(before(at));
    boolean blankAfter = isBlank(after(at + 1)) || isCloseSide(after(at + 1));
    if (blankBefore == blankAfter) {
      return usual; // « spaced as in French »
    }
    return blankBefore ? Turn.OPENS : Turn.CLOSES;
  }

  /** The value of an attribute in left-over HTML: {@code href="…"}. */
  private boolean isAttribute(int at) {
    return before(at) == '='
        && at > paragraph.start() + 1
        && Character.isLetter(text.charAt(at - 2));
  }

  private int afterAttribute(int at) {
    int close = at + 1;
    while (close < paragraph.end() && text.charAt(close) != '"') {
      close++;
    }
    return Math.min(close + 1, paragraph.end());
  }

  private boolean isInches(int at) {
    if (!Character.isDigit(before(at))) {
      return false;
    }
    int start = at;
    while (start > paragraph.start() && isMeasure(text.charAt(start - 1))) {
      start--;
    }
    String measure = text.substring(start, at);
    boolean feet = measure.indexOf('\'') > 0 || measure.indexOf('’') > 0;
    return feet || depth == 0 || (endsMeasure(at + 1) && closesLater(at + 1));
  }

  /** A blank behind the inches, or the mark that closes the speech, with or without a comma. */
  private boolean endsMeasure(int at) {
    return isBlank(after(at)) || ((after(at) == ',' || after(at) == '.') && after(at + 1) == '"');
  }

  /** True when the next straight mark closes as well, so that the one before it closed nothing. */
  private boolean closesLater(int from) {
    for (int i = from; i < paragraph.end(); i++) {
      if (text.charAt(i) == '"') {
        return !isOpenSide(before(i));
      }
    }
    return false;
  }

  private static boolean isMeasure(char c) {
    return Character.isDigit(c) || c == '.' || c == '\'' || c == '’' || c == '½' || c == '¼';
  }

  private int single(int at) {
    char before = before(at);
    char after = after(at + 1);
    char mark = text.charAt(at);
    boolean wordBefore = Character.isLetterOrDigit(before);
    boolean wordAfter = Character.isLetterOrDigit(after);
    if (wordBefore && wordAfter && mark != '‘') {
      return at + 1; // an apostrophe
    }
    if (mark == '‚' || (mark == '‘' && !wordBefore)) {
      return add(at, 1, Turn.OPENS, Level.SINGLE);
    }
    if (isOpenSide(before) && !isBlank(after)) {
      boolean elided =
          mark != '‘'
              && (Character.isDigit(after)
                  || ELIDED.contains(wordAt(at + 1))
                  || (mark == '’' && curly && Character.isLetter(after)));
      return elided ? at + 1 : add(at, 1, Turn.OPENS, Level.SINGLE);
    }
    if (Character.isDigit(before) && Character.isDigit(after)) {
      return at + 1; // feet
    }
    return isBlank(before) ? at + 1 : add(at, 1, Turn.CLOSES, Level.SINGLE);
  }

  private String wordAt(int at) {
    int end = at;
    while (end < paragraph.end() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(at, end).toLowerCase(Locale.ROOT);
  }

  private int entity(int at) {
    for (Entity entity : Entity.values()) {
      if (text.startsWith(entity.written, at) && at + entity.written.length() <= paragraph.end()) {
        Turn turn =
            entity.turn == Turn.EITHER ? straight(at, at + entity.written.length()) : entity.turn;
        return add(at, entity.written.length(), turn, Level.DOUBLE);
      }
    }
    return at + 1;
  }

  private enum Entity {
    QUOT("&quot;", Turn.EITHER),
    QUOT_NUMBER("&#34;", Turn.EITHER),
    LDQUO("&ldquo;", Turn.OPENS),
    LDQUO_NUMBER("&#8220;", Turn.OPENS),
    RDQUO("&rdquo;", Turn.CLOSES),
    RDQUO_NUMBER("&#8221;", Turn.CLOSES);

    final String written;
    final Turn turn;

    Entity(String written, Turn turn) {
      this.written = written;
      this.turn = turn;
    }
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** What may stand before an opening mark. */
  private static boolean isOpenSide(char c) {
    return isBlank(c) || "([{—–-/‘“'\"…>".indexOf(c) >= 0;
  }

  /** What may stand behind a closing mark. */
  private static boolean isCloseSide(char c) {
    return ".,;:!?)]}—–-/’”'\"…<".indexOf(c) >= 0;
  }
}
