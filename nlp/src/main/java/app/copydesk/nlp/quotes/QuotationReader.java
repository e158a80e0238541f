package app.copydesk.nlp.quotes;

import app.copydesk.nlp.quotes.Mark.Turn;
import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Pairs the marks of a document into quotations. Where marks are missing or doubled it takes the
 * reading that leaves the fewest unpaired in the paragraph. Linear in the length of the text.
 */
public final class QuotationReader {
  /** A quotation left open may run on without marks over this many paragraphs. */
  private static final int MAX_OPEN_PARAGRAPHS = 4;

  private QuotationReader() {}

  /** The quotations of {@code document} in the order of the text, outermost only. */
  public static List<Quotation> read(Document document) {
    List<List<Mark>> marks = new ArrayList<>();
    for (Span paragraph : document.paragraphs()) {
      marks.add(MarkScanner.scan(document.text(), paragraph));
    }
    List<Quotation> doubles = new ArrayList<>();
    for (int p = 0; p < marks.size(); p++) {
      new DoubleMarks(document, marks, p, doubles).pair();
    }
    List<Quotation> singles = SingleMarks.pair(document, marks, doubles);
    return singles.size() > outside(singles, doubles) ? merge(singles, doubles) : doubles;
  }

  /** How many of {@code doubles} do not stand inside one of {@code singles}. */
  private static int outside(List<Quotation> singles, List<Quotation> doubles) {
    int count = 0;
    int s = 0;
    for (Quotation quotation : doubles) {
      while (s < singles.size() && singles.get(s).outer().end() <= quotation.outer().start()) {
        s++;
      }
      boolean inside =
          s < singles.size() && singles.get(s).outer().contains(quotation.outer().start());
      count += inside ? 0 : 1;
    }
    return count;
  }

  /** The single-quoted as quotations, with the double-quoted outside them. */
  private static List<Quotation> merge(List<Quotation> singles, List<Quotation> doubles) {
    List<Quotation> all = new ArrayList<>(singles);
    int s = 0;
    for (Quotation quotation : doubles) {
      while (s < singles.size() && singles.get(s).outer().end() <= quotation.outer().start()) {
        s++;
      }
      if (s == singles.size() || !singles.get(s).outer().overlaps(quotation.outer())) {
        all.add(quotation);
      }
    }
    all.sort((a, b) -> a.outer().compareTo(b.outer()));
    return all;
  }

  /**
   * The quotation between two marks; the blanks inside the marks are not part of its inner span.
   */
  static Quotation quotation(
      Document document,
      int paragraph,
      Span outer,
      int from,
      int to,
      boolean opened,
      boolean closed,
      List<Span> nested) {
    int start = from;
    int end = Math.max(from, to);
    while (start < end && isBlank(document.text().charAt(start))) {
      start++;
    }
    while (end > start && isBlank(document.text().charAt(end - 1))) {
      end--;
    }
    return new Quotation(paragraph, outer, new Span(start, end), opened, closed, nested);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** The double marks of one paragraph. */
  private static final class DoubleMarks {
    private final Document document;
    private final int paragraph;
    private final Span span;
    private final List<Mark> marks;
    private final List<Quotation> found;
    private final boolean continued;

    /** Where the open quotations began, outermost first. */
    private final List<Integer> open = new ArrayList<>();

    private final List<Span> nested = new ArrayList<>();
    private int contentStart;
    private boolean opened = true;

    DoubleMarks(Document document, List<List<Mark>> all, int paragraph, List<Quotation> found) {
      this.document = document;
      this.paragraph = paragraph;
      this.span = document.paragraphs().get(paragraph);
      this.marks = all.get(paragraph).stream().filter(Mark::isDouble).toList();
      this.found = found;
      this.continued = paragraph + 1 < all.size() && opensWithMark(document, all, paragraph + 1);
      if (runsOn(all)) {
        open.add(span.start());
        contentStart = span.start();
        opened = false;
      }
    }

    private static boolean opensWithMark(Document document, List<List<Mark>> all, int paragraph) {
      List<Mark> marks = all.get(paragraph);
      return !marks.isEmpty()
          && marks.get(0).isDouble()
          && marks.get(0).turn() != Turn.CLOSES
          && marks.get(0).start() == document.paragraphs().get(paragraph).start();
    }

    /**
     * True when the text before this paragraph left a quotation open which a mark in this one, or
     * soon after, closes.
     */
    private boolean runsOn(List<List<Mark>> all) {
      if (found.isEmpty()) {
        return false;
      }
      Quotation last = found.get(found.size() - 1);
      if (last.closed() || last.paragraph() != paragraph - 1) {
        return false;
      }
      int to = Math.min(all.size(), paragraph + MAX_OPEN_PARAGRAPHS);
      for (int p = paragraph; p < to; p++) {
        for (Mark mark : all.get(p)) {
          if (mark.isDouble()) {
            return mark.turn() == Turn.CLOSES;
          }
        }
      }
      return false;
    }

    void pair() {
      int[] closesAfter = new int[marks.size() + 1];
      for (int i = marks.size() - 1; i >= 0; i--) {
        closesAfter[i] = closesAfter[i + 1] + (marks.get(i).turn() == Turn.OPENS ? 0 : 1);
      }
      for (int i = 0; i < marks.size(); i++) {
        Mark mark = marks.get(i);
        boolean opens = mark.turn() == Turn.OPENS || (mark.turn() == Turn.EITHER && open.isEmpty());
        if (!opens) {
          close(mark);
        } else if (open.isEmpty()) {
          begin(mark);
        } else if (nests(i, closesAfter)) {
          open.add(mark.start());
        } else {
          leaveOpen(speechEnd(endBefore(mark.start())));
          begin(mark);
        }
      }
      if (!open.isEmpty()) {
        leaveOpen(continued ? span.end() : speechEnd(span.end()));
      }
    }

    private int speechEnd(int end) {
      int start = open.get(0);
      return opened && end > start ? Unclosed.end(document, new Span(start, end)) : end;
    }

    /**
     * True when reading the mark as one inside the open quotation leaves no more marks unpaired
     * than reading the open one as unclosed.
     */
    private boolean nests(int i, int[] closesAfter) {
      int opensAfter = marks.size() - i - closesAfter[i];
      return closesAfter[i] >= opensAfter + open.size() - (continued ? 1 : 0);
    }

    private void begin(Mark mark) {
      open.add(mark.start());
      contentStart = mark.end();
      opened = true;
      nested.clear();
    }

    private void close(Mark mark) {
      if (open.isEmpty()) {
        if (mark.equals(marks.get(0)) && Unclosed.isAttributed(document, mark, span)) {
          found.add(
              quotation(
                  document,
                  paragraph,
                  new Span(span.start(), mark.end()),
                  span.start(),
                  mark.start(),
                  false,
                  true,
                  List.of()));
        }
        return; // a closing mark of nothing: a finding for phrasing, no quotation
      }
      int start = open.remove(open.size() - 1);
      Span outer = new Span(start, mark.end());
      if (open.isEmpty()) {
        add(outer, mark.start(), true);
      } else {
        nested.add(outer);
      }
    }

    private void leaveOpen(int end) {
      int start = open.get(0);
      open.clear();
      add(new Span(start, Math.max(end, contentStart)), Math.max(end, contentStart), false);
    }

    private void add(Span outer, int contentEnd, boolean closed) {
      found.add(
          quotation(document, paragraph, outer, contentStart, contentEnd, opened, closed, nested));
      nested.clear();
    }

    /**
     * Where an unclosed quotation ends when another mark opens at {@code next}: before the blanks
     * in front of that mark.
     */
    private int endBefore(int next) {
      int end = next;
      while (end > contentStart && isBlank(document.text().charAt(end - 1))) {
        end--;
      }
      return end;
    }
  }
}
