package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.phrasing.Finding.Family;
import app.copydesk.nlp.phrasing.Finding.Tier;
import app.copydesk.nlp.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A stray space between a quotation mark and the words it belongs to, or none on its other side.
 * Silent on tokenised text, where every mark stands apart.
 */
final class MarkSpacing implements Check {
  /** Copy with more marks than these that touch a word was joined by a program. */
  private static final int MOST_JOINED = 2;

  /** Copy with this many spaced marks that are also half of its marks is spaced on purpose. */
  private static final int SPACED_ON_PURPOSE = 4;

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    List<Span> spaced = new ArrayList<>();
    List<Span> joined = new ArrayList<>();
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
        } else if (closes ? touchesBehind(copy.text(), mark) : touchesBefore(copy.text(), mark)) {
          joined.add(wordsAround(copy.text(), paragraph, mark.at()));
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
    for (Span span : joined.size() > MOST_JOINED ? List.<Span>of() : joined) {
      found.accept(missing(span));
    }
  }

  /** A closing mark with a word of its own directly behind it; an ending, as in “A”s, is none. */
  private static boolean touchesBehind(String text, QuotationMark mark) {
    int at = mark.at();
    return at > 0
        && at + 3 < text.length()
        && (Character.isLetter(text.charAt(at - 1)) || ".,!?".indexOf(text.charAt(at - 1)) >= 0)
        && text.substring(at + 1, at + 3).chars().allMatch(Character::isLowerCase);
  }

  /** An opening mark with a word directly before it. */
  private static boolean touchesBefore(String text, QuotationMark mark) {
    int at = mark.at();
    return at > 2
        && at + 1 < text.length()
        && text.substring(at - 2, at).chars().allMatch(Character::isLowerCase)
        && Character.isLetter(text.charAt(at + 1));
  }

  private static Span wordsAround(String text, Span paragraph, int at) {
    int start = at;
    while (start > paragraph.start() && !QuotationMark.isBlank(text.charAt(start - 1))) {
      start--;
    }
    int end = at + 1;
    while (end < paragraph.end() && !QuotationMark.isBlank(text.charAt(end))) {
      end++;
    }
    return new Span(start, end);
  }

  private static Finding missing(Span span) {
    return new Finding(
        span,
        "missing-space",
        Family.QUOTES,
        Tier.DEFECT,
        "A space is missing beside this quotation mark.",
        Optional.empty(),
        "quotes.missing-space");
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
