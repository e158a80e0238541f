package app.copydesk.nlp.quotes;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The reporter's own sentences: a paragraph with every quotation folded into one unit, cut where a
 * sentence of the reporter ends. The tagger's sentences will not do, since it also cuts inside the
 * quotations.
 *
 * @param paragraph the index of the paragraph
 * @param units never empty
 */
record Narration(int paragraph, List<Unit> units) {
  /** More units than a sentence has; every cue is weighed against the others of its sentence. */
  private static final int LONGEST = 400;

  private static final int LONGEST_APPOSITION = 16;

  private static final Set<String> STOPS = Set.of(".", "?", "!", "...", "…", ";");

  Narration {
    units = List.copyOf(units);
  }

  int size() {
    return units.size();
  }

  Unit at(int index) {
    return units.get(index);
  }

  boolean has(int index) {
    return index >= 0 && index < units.size();
  }

  Span span(int from, int to) {
    return new Span(at(from).span().start(), at(to - 1).span().end());
  }

  /** The narrated sentences of every paragraph, in order. */
  static List<Narration> read(Document document, List<Quotation> quotations, CueLexicon lexicon) {
    List<Narration> sentences = new ArrayList<>();
    int q = 0;
    int t = 0;
    for (int p = 0; p < document.paragraphs().size(); p++) {
      List<Unit> units = new ArrayList<>();
      int end = document.paragraphs().get(p).end();
      while ((t < document.tokens().size() && document.tokens().get(t).start() < end)
          || (q < quotations.size() && quotations.get(q).outer().start() < end)) {
        boolean quotationNext =
            q < quotations.size()
                && (t == document.tokens().size()
                    || quotations.get(q).outer().start() <= document.tokens().get(t).start());
        if (quotationNext) {
          Quotation quotation = quotations.get(q++);
          units.add(Unit.of(quotation));
          while (t < document.tokens().size()
              && document.tokens().get(t).start() < quotation.outer().end()) {
            t++;
          }
        } else {
          Token token = document.tokens().get(t++);
          boolean runsIntoQuotation =
              q < quotations.size() && token.end() > quotations.get(q).outer().start();
          if (!runsIntoQuotation || token.isWord()) {
            units.add(Unit.of(token));
          }
        }
      }
      cut(document, p, units, lexicon, sentences);
    }
    return sentences;
  }

  private static void cut(
      Document document, int paragraph, List<Unit> units, CueLexicon lexicon, List<Narration> out) {
    int start = 0;
    for (int i = 1; i <= units.size(); i++) {
      if (i == units.size() || i - start == LONGEST || endsBefore(document, units, i, lexicon)) {
        if (i > start) {
          out.add(new Narration(paragraph, units.subList(start, i)));
        }
        start = i;
      }
    }
  }

  /** True when a sentence of the reporter ends between unit {@code i - 1} and unit {@code i}. */
  private static boolean endsBefore(
      Document document, List<Unit> units, int i, CueLexicon lexicon) {
    Unit before = units.get(i - 1);
    Unit after = units.get(i);
    if (before.isQuotation()) {
      return endsWithStop(document, before.quotation()) && !attributes(units, i, lexicon);
    }
    if (after.is(")")) {
      return false; // (R-Fla.)
    }
    if (STOPS.contains(before.word())) {
      return after.isQuotation()
          || after.isMark()
          || after.isCapitalised()
          || isDigit(after)
          || before.is(".");
    }
    return !after.isQuotation()
        && before.sentence() != after.sentence()
        && before.sentence() >= 0
        && after.isCapitalised();
  }

  private static boolean isDigit(Unit unit) {
    return !unit.text().isEmpty() && Character.isDigit(unit.text().charAt(0));
  }

  private static boolean endsWithStop(Document document, Quotation quotation) {
    String text = document.text();
    int end = quotation.inner().end();
    while (end > quotation.inner().start() && "”’\"') ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > quotation.inner().start() && ".?!…".indexOf(text.charAt(end - 1)) >= 0;
  }

  /**
   * True when the units from {@code i} on only say who said the quotation before them: a cue and
   * its subject, in either order, and then a stop, a comma, another quotation or an adverbial, but
   * no clause of its own.
   */
  private static boolean attributes(List<Unit> units, int i, CueLexicon lexicon) {
    Unit first = units.get(i);
    if (first.isQuotation()) {
      return false;
    }
    if (!first.isCapitalised()) {
      return !first.isMark()
          || first.is(",")
          || first.is("-")
          || first.is("–")
          || first.is("—")
          || first.is("(");
    }
    for (int at = i; at < Math.min(units.size(), i + 9); at++) {
      Unit unit = units.get(at);
      if (unit.is(",")) {
        return speaksBehindApposition(units, at, lexicon);
      }
      if (unit.isQuotation()
          || (STOPS.contains(unit.word()) && !inBrackets(units, at))
          || unit.is(":")) {
        return false;
      }
      if (at > i && PhrasalVerb.asks(units, at)) {
        return true;
      }
      if (at > i && lexicon.isSpeechForm(unit)) {
        return at + 1 == units.size()
            || closesAttribution(units.get(at + 1))
            || onlyHeard(units, at + 1);
      }
    }
    return false;
  }

  private static final Set<String> AFTER_CUE =
      Set.of(
          ".", ",", ";", "in", "on", "at", "to", "during", "after", "as", "when", "while", "with",
          "of", "about", "from", "via");

  /** "Ann Lee, the mayor's adviser on housing, said": a comma, a few words, a comma, the cue. */
  private static boolean speaksBehindApposition(List<Unit> units, int comma, CueLexicon lexicon) {
    for (int i = comma + 1; i < Math.min(units.size() - 1, comma + LONGEST_APPOSITION); i++) {
      Unit unit = units.get(i);
      if (unit.is(",") && PhrasalVerb.asks(units, i + 1)) {
        return true;
      }
      if (unit.is(",") && lexicon.isSpeechForm(units.get(i + 1))) {
        return i + 2 >= units.size()
            || closesAttribution(units.get(i + 2))
            || onlyHeard(units, i + 2);
      }
      if (unit.isQuotation() || STOPS.contains(unit.word()) || lexicon.isSpeechForm(unit)) {
        return false;
      }
    }
    return false;
  }

  private static boolean inBrackets(List<Unit> units, int stop) {
    return stop + 1 < units.size() && units.get(stop + 1).is(")");
  }

  /** "Mr Yeo asked him.", "the judge told the driver.": nothing but who is spoken to. */
  private static boolean onlyHeard(List<Unit> units, int from) {
    for (int i = from; i < units.size(); i++) {
      Unit unit = units.get(i);
      if (STOPS.contains(unit.word())) {
        return true;
      }
      if (unit.isQuotation()
          || unit.isMark()
          || unit.is("that")
          || unit.tag() == Tag.VERB
          || unit.tag() == Tag.AUX) {
        return false;
      }
    }
    return true;
  }

  private static boolean closesAttribution(Unit next) {
    return next.isQuotation() || AFTER_CUE.contains(next.word()) || next.tag() == Tag.ADV;
  }
}
