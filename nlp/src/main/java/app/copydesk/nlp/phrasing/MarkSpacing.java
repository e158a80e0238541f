package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.phrasing.Finding.Family;
import app.copydesk.nlp.phrasing.Finding.Tier;
import app.copydesk.nlp.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A stray space between a quotation mark and the words it belongs to. Silent on tokenised text,
 * where every mark stands apart.
 */
final class MarkSpacing implements Check {
  /** Copy with this many spaced marks that are also half of its marks is spaced on purpose. */
  private static final int SPACED_ON_PURPOSE = 4;

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    List<Span> spaced = new java.util.ArrayList<>();
    int marks = 0;
    for (Span paragraph : copy.document().paragraphs()) {
      boolean open = false;
      for (QuotationMark mark : QuotationMark.in(copy.text(), paragraph)) {
        marks++;
        boolean closes = mark.facing() == QuotationMark.Facing.EITHER ? open : mark.mayClose();
        if (closes && spaceBefore(copy.text(), paragraph, mark.at())) {
          spaced.add(wordBefore(copy.text(), paragraph, mark.at()));
        } else if (!closes && spaceAfter(copy.text(), paragraph, mark.at())) {
          spaced.add(wordAfter(copy.text(), paragraph, mark.at()));
        }
        open = !closes;
      }
    }
    if (spaced.size() >= SPACED_ON_PURPOSE && spaced.size() * 2 >= marks) {
      return;
    }
    for (Span span : spaced) {
      found.accept(finding(copy.text(), span));
    }
  }

  private static Finding finding(String text, Span span) {
    boolean closing = !QuotationMark.isDouble(text.charAt(span.start()));
    return new Finding(
        span,
        "stray-space",
        Family.QUOTES,
        Tier.DEFECT,
        closing
            ? "A stray space stands before the closing mark."
            : "A stray space stands after the opening mark.",
        Optional.of(span.of(text).replaceAll("\\p{Z}+", "")),
        "quotes.stray-space");
  }

  private static boolean spaceBefore(String text, Span paragraph, int at) {
    return at - 2 >= paragraph.start()
        && QuotationMark.isBlank(text.charAt(at - 1))
        && !isMark(text.charAt(at - 2))
        && !QuotationMark.isBlank(text.charAt(at - 2));
  }

  private static boolean spaceAfter(String text, Span paragraph, int at) {
    return at + 2 < paragraph.end()
        && QuotationMark.isBlank(text.charAt(at + 1))
        && !isMark(text.charAt(at + 2))
        && !QuotationMark.isBlank(text.charAt(at + 2));
  }

  /** Nested marks may be set apart by a space. */
  private static boolean isMark(char c) {
    return QuotationMark.isDouble(c) || c == '‘' || c == '’' || c == '\'';
  }

  private static Span wordBefore(String text, Span paragraph, int at) {
    int start = at - 1;
    while (start > paragraph.start() && !stopsAt(text.charAt(start - 1))) {
      start--;
    }
    return new Span(start, at + 1);
  }

  private static Span wordAfter(String text, Span paragraph, int at) {
    int end = at + 2;
    while (end < paragraph.end() && !stopsAt(text.charAt(end))) {
      end++;
    }
    return new Span(at, end);
  }

  private static boolean stopsAt(char c) {
    return QuotationMark.isBlank(c) || QuotationMark.isDouble(c);
  }
}
