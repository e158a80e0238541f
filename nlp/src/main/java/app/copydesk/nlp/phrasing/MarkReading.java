package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.phrasing.Quotations.Fault;
import app.copydesk.nlp.phrasing.Quotations.Slip;
import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * One reading of the double marks of a document, paragraph by paragraph: which open, which close,
 * and which do neither.
 */
final class MarkReading {
  /** A quotation that is not opened again runs over so many paragraphs at most. */
  private static final int FURTHEST_CLOSE = 3;

  private static final Set<String> SAYING =
      Set.of(
          "said says told tells added adds asked warned explained insisted argued claimed replied continued wrote"
              .split(" "));

  private static final Set<String> AUDIENCE =
      Set.of("reporters", "journalists", "parliament", "staff", "workers");

  private final Document document;
  private final String text;
  private final BitSet inside = new BitSet();
  private final List<Slip> slips = new ArrayList<>();

  /** The start of the quotation the last paragraph left open, or -1. */
  private int carried = -1;

  private boolean slipped;

  /** True while a quotation that was not opened again waits for the paragraph that closes it. */
  private boolean runsOn;

  MarkReading(Document document) {
    this.document = document;
    this.text = document.text();
  }

  Quotations quotations() {
    for (int p = 0; p < document.paragraphs().size(); p++) {
      readParagraph(p, QuotationMark.in(text, document.paragraphs().get(p)));
    }
    return new Quotations(inside, List.copyOf(slips));
  }

  private void readParagraph(int paragraph, List<QuotationMark> marks) {
    slipped = false;
    if (runsOn && marks.isEmpty()) {
      inside.set(carried, document.paragraphs().get(paragraph).end());
      return;
    }
    runsOn = false;
    int opened = carried;
    boolean ranOn = carried >= 0;
    carried = -1;
    for (int i = 0; i < marks.size(); i++) {
      QuotationMark mark = marks.get(i);
      if (opened < 0) {
        if (mark.mayOpen()) {
          opened = mark.at();
        } else if (!isMeasure(mark)) {
          slip(Fault.UNOPENED, new Span(sentenceStart(mark.at()), mark.at() + 1));
        }
      } else if (mark.mayClose()) {
        if (isMeasure(mark) && closesLater(marks, i)) {
          continue;
        }
        close(opened, mark.at(), ranOn);
        opened = -1;
        ranOn = false;
      } else if (ranOn) {
        // the paragraph before was wrapped or left open, and this one opens afresh
        opened = mark.at();
        ranOn = false;
      } else if (isPair(marks, i)) {
        if (!isWithinSingle(opened, mark.at())) {
          slip(Fault.NESTED, new Span(mark.at(), marks.get(i + 1).at() + 1));
        }
        i++;
      } else {
        if (opensNextParagraph(opened, mark.at())) {
          inside.set(opened, mark.at());
        } else {
          unclosed(opened, mark.at());
        }
        opened = mark.at();
      }
    }
    if (opened >= 0) {
      leaveOpen(paragraph, opened);
    }
  }

  /** "He asked, ‘Who wrote “The Field”?’": a third level takes double marks again. */
  private boolean isWithinSingle(int opened, int at) {
    for (int i = at - 1; i > opened; i--) {
      char c = text.charAt(i);
      boolean blankBefore = QuotationMark.isBlank(text.charAt(i - 1));
      boolean letterBehind = Character.isLetterOrDigit(text.charAt(i + 1));
      if (c == '‘' || (c == '\'' && blankBefore && letterBehind)) {
        return true;
      }
      if ((c == '’' || c == '\'') && !letterBehind) {
        return false;
      }
    }
    return false;
  }

  /**
   * True when {@code at} may open the next paragraph of a speech whose paragraph ends were lost: it
   * stands behind a full stop, and nobody is said to speak since {@code opened}.
   */
  private boolean opensNextParagraph(int opened, int at) {
    int end = at;
    while (end > opened && QuotationMark.isBlank(text.charAt(end - 1))) {
      end--;
    }
    boolean blank = end < at;
    while (end > opened + 1 && "'’)".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean fragment = isFragment(opened);
    if (!blank || fragment || ".!?".indexOf(text.charAt(end - 1)) < 0) {
      return false;
    }
    for (Token token : document.tokensIn(new Span(opened, at))) {
      if (SAYING.contains(token.text()) && followsComma(token) && !isPerfect(token)) {
        return false;
      }
    }
    return true;
  }

  /** True for words taken into a sentence, as in: would end “at a stroke this iniquity”. */
  private boolean isFragment(int opened) {
    return Character.isLowerCase(text.charAt(opened + 1))
        && opened > 1
        && Character.isLetter(text.charAt(opened - 2));
  }

  /** "As I have said" is what somebody says, and "Ms Brunini had said" mostly too. */
  private boolean isPerfect(Token token) {
    return token.index() > 0
        && document.tokens().get(token.index() - 1).text().matches("have|has|had|'ve|'d");
  }

  /** The word or the one or two names before it come after a comma: ", Ms Brunini said". */
  private boolean followsComma(Token token) {
    for (int i = token.index() - 1; i >= Math.max(0, token.index() - 5); i--) {
      String before = document.tokens().get(i).text();
      if (before.equals(",") || before.equals("?")) {
        return true;
      }
    }
    return false;
  }

  /** The mark at {@code i} and the next one are a pair, and another behind them closes. */
  private boolean isPair(List<QuotationMark> marks, int i) {
    return closesLater(marks, i) && closesLater(marks, i + 1);
  }

  private static boolean closesLater(List<QuotationMark> marks, int i) {
    return i + 1 < marks.size() && marks.get(i + 1).mayClose();
  }

  /** A straight mark behind a digit: 42" is a measure where no quotation waits to be closed. */
  private boolean isMeasure(QuotationMark mark) {
    return !mark.curly() && mark.at() > 0 && Character.isDigit(text.charAt(mark.at() - 1));
  }

  private void close(int opened, int closed, boolean ranOn) {
    inside.set(opened, closed + 1);
    boolean curly = text.charAt(opened) != '"';
    if (!ranOn && curly != (text.charAt(closed) != '"')) {
      slip(Fault.MISMATCHED, new Span(opened, closed + 1));
    }
  }

  private void leaveOpen(int paragraph, int opened) {
    Span here = document.paragraphs().get(paragraph);
    if (paragraph + 1 == document.paragraphs().size()) {
      unclosed(opened, here.end());
      return;
    }
    Span next = document.paragraphs().get(paragraph + 1);
    if (isStranded(next) && !tellsWhoSpeaks(opened, here.end())) {
      slip(Fault.STRANDED, new Span(next.start(), next.start() + 1));
      inside.set(opened, next.start() + 1);
      carried = next.start();
      return;
    }
    if (opensAgain(next) && !tellsWhoSpeaks(opened, here.end())) {
      inside.set(opened, here.end());
      return;
    }
    if (isWrapped(here)) {
      inside.set(opened, here.end());
      carried = next.start();
    } else if (closesLater(paragraph)) {
      slip(Fault.RUNS_ON, new Span(opened, sentenceEnd(opened, here.end())));
      inside.set(opened, here.end());
      carried = next.start();
      runsOn = true;
    } else {
      unclosed(opened, here.end());
    }
  }

  /** True for a paragraph that is one mark and no more. */
  private boolean isStranded(Span paragraph) {
    String mark = paragraph.of(text).strip();
    return mark.length() == 1
        && QuotationMark.isDouble(text.charAt(paragraph.start()))
        && QuotationMark.in(text, paragraph).stream().allMatch(QuotationMark::mayClose);
  }

  /** "…, the keeper said." to the end: these words are the reporter's, and the mark was lost. */
  private boolean tellsWhoSpeaks(int opened, int end) {
    List<Token> tokens = document.tokensIn(new Span(opened, end));
    int verb = tokens.size() - 2;
    if (verb > 3 && AUDIENCE.contains(tokens.get(verb).lower())) {
      verb--;
    }
    if (verb <= 3 || !SAYING.contains(tokens.get(verb).text())) {
      return false;
    }
    boolean named = tokens.get(verb - 1).isCapitalised() && !tokens.get(verb - 1).is("i");
    boolean described = tokens.get(verb - 2).is("the");
    return (named || described) && followsComma(tokens.get(verb));
  }

  /** True for a line that was broken by its width, not by its end: a sentence goes on. */
  private boolean isWrapped(Span line) {
    char last = text.charAt(line.end() - 1);
    return line.length() > 40 && (Character.isLetterOrDigit(last) || last == ',' || last == '-');
  }

  /** True when the next mark, a few paragraphs on at most, can only close. */
  private boolean closesLater(int paragraph) {
    int last = Math.min(document.paragraphs().size() - 1, paragraph + FURTHEST_CLOSE);
    for (int p = paragraph + 1; p <= last; p++) {
      List<QuotationMark> marks = QuotationMark.in(text, document.paragraphs().get(p));
      if (!marks.isEmpty()) {
        return !marks.get(0).mayOpen();
      }
    }
    return false;
  }

  private boolean opensAgain(Span paragraph) {
    for (int i = paragraph.start(); i < Math.min(paragraph.end(), paragraph.start() + 3); i++) {
      if (QuotationMark.isDouble(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private void unclosed(int opened, int limit) {
    int end = sentenceEnd(opened, limit);
    inside.set(opened, end);
    slip(Fault.UNCLOSED, new Span(opened, end));
  }

  private int sentenceEnd(int at, int limit) {
    return Math.max(
        at + 1, Math.min(limit, document.sentences().get(document.sentenceAt(at)).end()));
  }

  private int sentenceStart(int at) {
    return Math.min(at, document.sentences().get(document.sentenceAt(at)).start());
  }

  /**
   * One a paragraph: the marks behind a slip are read in its light and mostly wrong with it, but
   * not behind two marks that only look unlike.
   */
  private void slip(Fault fault, Span span) {
    if (!slipped) {
      slips.add(new Slip(fault, span));
      slipped = fault != Fault.MISMATCHED;
    }
  }
}
