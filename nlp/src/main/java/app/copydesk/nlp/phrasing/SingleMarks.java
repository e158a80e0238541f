package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.phrasing.Finding.Family;
import app.copydesk.nlp.phrasing.Finding.Tier;
import app.copydesk.nlp.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Speech in single curly marks that is not closed, or not opened. The closing mark is also the
 * apostrophe, so that only what is certain is said: a quotation behind which no mark stands that
 * could close it, and a mark behind a stop where none was opened.
 */
final class SingleMarks implements Check {
  /** Shorter words behind an opening mark may be a slip for an apostrophe. */
  private static final int FEWEST_BLANKS = 3;

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    String text = copy.text();
    List<Span> paragraphs = copy.document().paragraphs();
    boolean open = false;
    for (int p = 0; p < paragraphs.size(); p++) {
      Span paragraph = paragraphs.get(p);
      int last = text.lastIndexOf('‘', paragraph.end() - 1);
      if (last < paragraph.start()) {
        int close = open ? -1 : close(copy, paragraph, paragraph.start(), true);
        if (close >= 0) {
          int from = copy.document().sentences().get(copy.document().sentenceAt(close)).start();
          found.accept(
              finding(
                  new Span(Math.max(paragraph.start(), Math.min(from, close)), close + 1),
                  "unopened-quotation",
                  "A quotation is closed here that was not opened."));
        }
        open = false;
        continue;
      }
      boolean opens = opensSpeech(copy, paragraph, last);
      open = opens && close(copy, paragraph, last + 1, false) < 0;
      if (open && !goesOn(text, paragraphs, p)) {
        int end = copy.document().sentences().get(copy.document().sentenceAt(last)).end();
        found.accept(
            finding(
                new Span(last, Math.max(last + 1, Math.min(end, paragraph.end()))),
                "unclosed-quotation",
                "This quotation is opened but not closed."));
      }
    }
  }

  /** A mark before a sentence, outside double marks. */
  private static boolean opensSpeech(Copy copy, Span paragraph, int at) {
    String text = copy.text();
    return at + 1 < paragraph.end()
        && Character.isUpperCase(text.charAt(at + 1))
        && !copy.isQuoted(new Span(at, at + 1))
        && !text.startsWith("Tis ", at + 1)
        && !text.startsWith("Twas ", at + 1)
        && text.substring(at, paragraph.end()).chars().filter(c -> c == ' ').count()
            >= FEWEST_BLANKS;
  }

  /** The next paragraph opens with a mark, as a speech that goes on does, or it closes this one. */
  private static boolean goesOn(String text, List<Span> paragraphs, int p) {
    if (p + 1 == paragraphs.size()) {
      return false;
    }
    Span next = paragraphs.get(p + 1);
    boolean closes =
        next.of(text).indexOf('‘') < 0
            && next.of(text).matches("(?s).*[.,!?…]’(?![\\p{L}\\p{N}]).*");
    return text.charAt(next.start()) == '‘' || closes;
  }

  /**
   * The first mark from {@code from} on that may close; with {@code surely} only one that is no
   * apostrophe. -1 when there is none.
   */
  private static int close(Copy copy, Span paragraph, int from, boolean surely) {
    String text = copy.text();
    for (int i = from; i < paragraph.end(); i++) {
      char c = text.charAt(i);
      boolean ends = i + 1 == paragraph.end() || !Character.isLetterOrDigit(text.charAt(i + 1));
      if ((c == '’' || (c == '\'' && !surely)) && ends) {
        boolean stop = i > paragraph.start() && ".,!?…".indexOf(text.charAt(i - 1)) >= 0;
        if (!surely || (c == '’' && stop && !copy.isQuoted(new Span(i, i + 1)))) {
          return i;
        }
      }
    }
    return -1;
  }

  private static Finding finding(Span span, String kind, String message) {
    return new Finding(
        span, kind, Family.QUOTES, Tier.DEFECT, message, Optional.empty(), "quotes." + kind);
  }
}
