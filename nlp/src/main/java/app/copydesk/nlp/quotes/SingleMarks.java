package app.copydesk.nlp.quotes;

import app.copydesk.nlp.quotes.Mark.Turn;
import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Pairs single marks, as British papers quote. A closing mark behind a stop is taken before one
 * that may be a possessive ("the farmers’ fault"); marks inside a double quotation are left to it.
 */
final class SingleMarks {
  private SingleMarks() {}

  static List<Quotation> pair(Document document, List<List<Mark>> marks, List<Quotation> doubles) {
    List<Quotation> found = new ArrayList<>();
    int d = 0;
    for (int p = 0; p < marks.size(); p++) {
      List<Mark> singles = new ArrayList<>();
      for (Mark mark : marks.get(p)) {
        while (d < doubles.size() && doubles.get(d).outer().end() <= mark.start()) {
          d++;
        }
        boolean inside = d < doubles.size() && doubles.get(d).outer().contains(mark.start());
        if (!mark.isDouble() && !(inside && !startsBefore(singles, document, doubles.get(d)))) {
          singles.add(mark);
        }
      }
      pairParagraph(document, p, singles, opensParagraph(document, marks, p + 1), found);
    }
    return found;
  }

  /** True when a paragraph begins with an opening single mark: speech that goes on. */
  private static boolean opensParagraph(Document document, List<List<Mark>> marks, int paragraph) {
    return paragraph < marks.size()
        && !marks.get(paragraph).isEmpty()
        && marks.get(paragraph).get(0).turn() == Turn.OPENS
        && marks.get(paragraph).get(0).start() == document.paragraphs().get(paragraph).start();
  }

  /**
   * True when a single mark opened before the double quotation and is still to be closed: the
   * double one is the nested one.
   */
  private static boolean startsBefore(List<Mark> singles, Document document, Quotation quotation) {
    int opens = 0;
    for (int i = Math.max(0, singles.size() - 4); i < singles.size(); i++) {
      opens +=
          singles.get(i).turn() == Turn.OPENS
              ? 1
              : isWeak(document.text(), singles.get(i)) ? 0 : -1;
    }
    return opens > 0
        && quotation.paragraph() == document.paragraphAt(singles.get(singles.size() - 1).start());
  }

  private static void pairParagraph(
      Document document,
      int paragraph,
      List<Mark> marks,
      boolean continues,
      List<Quotation> found) {
    String text = document.text();
    int i = 0;
    while (i < marks.size()) {
      Mark opening = marks.get(i);
      if (opening.turn() != Turn.OPENS) {
        i++;
        continue;
      }
      int next = i + 1;
      int closing = -1;
      for (; next < marks.size() && marks.get(next).turn() == Turn.CLOSES; next++) {
        if (isStrong(text, marks.get(next))) {
          closing = next;
          break;
        }
        if (closing < 0 || isWeak(text, marks.get(closing))) {
          closing = next;
        }
      }
      if (closing > 0) {
        Mark close = marks.get(closing);
        found.add(
            QuotationReader.quotation(
                document,
                paragraph,
                new Span(opening.start(), close.end()),
                opening.end(),
                close.start(),
                true,
                true,
                List.of()));
        i = closing + 1;
      } else if (i == marks.size() - 1 && continues) {
        Span all = document.paragraphs().get(paragraph);
        found.add(
            QuotationReader.quotation(
                document,
                paragraph,
                new Span(opening.start(), all.end()),
                opening.end(),
                all.end(),
                true,
                false,
                List.of()));
        i++;
      } else {
        i++;
      }
    }
  }

  /** Behind a stop or comma: no apostrophe stands there. */
  private static boolean isStrong(String text, Mark mark) {
    return mark.start() > 0 && ",.?!…".indexOf(text.charAt(mark.start() - 1)) >= 0;
  }

  /** Behind an s and before a blank and a letter: it may be a possessive. */
  private static boolean isWeak(String text, Mark mark) {
    return mark.start() > 0
        && Character.toLowerCase(text.charAt(mark.start() - 1)) == 's'
        && mark.end() + 1 < text.length()
        && text.charAt(mark.end()) == ' '
        && Character.isLetter(text.charAt(mark.end() + 1));
  }
}
