package app.copydesk.nlp.quotes;

import app.copydesk.nlp.quotes.Cue.Kind;
import app.copydesk.nlp.quotes.CueVerb.Frame;
import app.copydesk.nlp.text.Tag;
import java.util.Optional;
import java.util.Set;

/**
 * Where what is reported begins behind its cue: behind the hearers, the day and the document, at
 * the "that", the clause, the infinitive or the thing judged that the verb takes.
 */
final class ContentStart {
  private static final Set<String> COMPLEMENTISERS =
      Set.of("that", "if", "whether", "what", "how", "why", "where", "who", "when");
  private static final Set<String> FRAMING =
      Set.of(
          "in",
          "on",
          "at",
          "during",
          "after",
          "to",
          "via",
          "by",
          "through",
          "from",
          "before",
          "while",
          "last",
          "this",
          "earlier",
          "later",
          "recently",
          "again",
          "also",
          "repeatedly",
          "publicly",
          "privately");

  private static final Set<String> ASKING = Set.of("ask", "wonder", "inquire", "enquire");
  private static final Set<String> QUESTIONS = Set.of("where", "when", "who", "which");

  /** Things that are said themselves. */
  private static final Set<String> SAID_THINGS =
      Set.of(
          "word", "words", "prayer", "prayers", "thing", "things", "name", "grace", "mass",
          "goodbye", "hello", "sorry", "lot", "bit", "line", "lines", "vows", "rosary");

  private static final Set<String> ROUGHLY =
      Set.of("around", "about", "nearly", "almost", "roughly", "over");

  private static final Set<String> NO_SUBJECT =
      Set.of("nothing", "something", "anything", "little", "much", "no", "yes", "one", "as");

  /** In units; a shorter one behind "said" is more often a thing. */
  private static final int SHORTEST_CLAUSE = 5;

  private ContentStart() {}

  /** Where the content behind the cue begins; -1 when none does. */
  static int behind(Narration n, Cue cue) {
    int i = cue.to();
    if (!n.has(i)) {
      return -1;
    }
    if (cue.kind() == Kind.COLON) {
      return i;
    }
    boolean bids = cue.takes(Frame.OBJECT_INFINITIVE) && !n.at(i).isOneOf(Judgement.DEMANDING);
    if (cue.takes(Frame.JUDGEMENT) && !bids && !n.at(i).is("that") && !n.at(i).isMark()) {
      return i;
    }
    if (cue.verb().filter(verb -> ASKING.contains(verb.lemma())).isPresent() && asks(n, i)) {
      return i;
    }
    int that = complementiser(n, i);
    if (that >= 0 && (cue.takes(Frame.THAT) || cue.takes(Frame.ADDRESSEE))) {
      return that;
    }
    int at = skipFraming(n, i);
    if (n.has(at)
        && n.at(at).is("to")
        && n.has(at + 1)
        && n.at(at + 1).tag() != Tag.DET
        && cue.takes(Frame.INFINITIVE)) {
      return at;
    }
    if (n.has(at) && cue.takes(Frame.GERUND) && n.at(at).word().endsWith("ing")) {
      return at;
    }
    if (cue.takes(Frame.ADDRESSEE) || cue.takes(Frame.OBJECT_INFINITIVE)) {
      int behind = afterAddressee(n, at);
      if (behind > 0 && n.has(behind)) {
        if (n.at(behind).is("to") && cue.takes(Frame.OBJECT_INFINITIVE)) {
          return behind;
        }
        int clause = skipFraming(n, behind);
        if (n.has(clause)
            && (n.at(clause).isOneOf(COMPLEMENTISERS)
                || (cue.takes(Frame.CLAUSE) && startsClause(n, clause)))) {
          return clause;
        }
      }
    }
    if (n.has(at)
        && (cue.takes(Frame.CLAUSE) || (cue.takes(Frame.THAT) && n.at(at).isOneOf(COMPLEMENTISERS)))
        && (startsClause(n, at) || isSaid(n, cue, at))) {
      return at;
    }
    if (n.has(at) && n.at(at).is(":")) {
      return at + 1;
    }
    return bids && cue.takes(Frame.JUDGEMENT) && !n.at(i).isMark() ? i : -1;
  }

  /** "asked where it was", "asks who would pay". */
  private static boolean asks(Narration n, int from) {
    return n.at(from).isOneOf(QUESTIONS) && ContentFinder.hasVerb(n, from, n.size());
  }

  /**
   * A "that" (or "if", "whether") behind the cue, with only a frame of place, time and hearers
   * between.
   */
  private static int complementiser(Narration n, int from) {
    for (int i = from; i < Math.min(n.size(), from + 14); i++) {
      Unit unit = n.at(i);
      if (unit.is("that") || unit.is("whether") || (unit.is("if") && i < from + 6)) {
        boolean determiner = unit.is("that") && i == from && n.has(i + 1) && n.at(i + 1).isMark();
        return determiner ? -1 : i;
      }
      boolean posted = i > from && Words.DOCUMENTS.contains(n.at(i - 1).word());
      boolean finite =
          (unit.tag() == Tag.VERB && !unit.word().endsWith("ing") && !posted)
              || unit.tag() == Tag.AUX;
      boolean adding = unit.tag() == Tag.VERB && unit.word().endsWith("ing") && n.at(i - 1).is(",");
      if (unit.isQuotation() || adding || finite || unit.is(";") || unit.is(":")) {
        return -1;
      }
    }
    return -1;
  }

  /** Behind adverbs, days and "in a statement". */
  private static int skipFraming(Narration n, int from) {
    int i = from;
    boolean moved = true;
    while (moved && n.has(i)) {
      moved = false;
      Unit unit = n.at(i);
      if (Words.DAYS.contains(unit.word())
          || (unit.tag() == Tag.ADV
              && !unit.is("not")
              && !unit.is("there")
              && !unit.is("how")
              && !unit.is("why"))) {
        i++;
        moved = true;
      } else if (unit.isOneOf(FRAMING)
          && n.has(i + 1)
          && !(unit.is("to") && n.at(i + 1).tag() == Tag.VERB)) {
        int end = phraseEnd(n, i + 1);
        if (end > i + 1) {
          i = end;
          moved = true;
        }
      }
    }
    return i;
  }

  private static int phraseEnd(Narration n, int from) {
    if (Words.DAYS.contains(n.at(from).word())) {
      return from + 1;
    }
    Optional<Range> np = NounPhrases.startingAt(n, from);
    if (np.isEmpty()) {
      return from;
    }
    // a frame ends with its first common noun ("in a statement the bank …")
    for (int i = np.get().from(); i < np.get().to(); i++) {
      if (Words.DOCUMENTS.contains(n.at(i).word())) {
        return i + 1;
      }
    }
    return np.get().to();
  }

  private static int afterAddressee(Narration n, int from) {
    if (!n.has(from)) {
      return -1;
    }
    if (n.at(from)
        .isOneOf(
            Set.of(
                "him",
                "her",
                "them",
                "me",
                "us",
                "you",
                "himself",
                "herself",
                "themselves",
                "everyone",
                "people"))) {
      return from + 1;
    }
    return NounPhrases.startingAt(n, from).map(Range::to).orElse(-1);
  }

  /** True when a subject and a finite verb begin at {@code from}. */
  private static boolean startsClause(Narration n, int from) {
    Unit first = n.at(from);
    if (first.isQuotation() || first.isMark()) {
      return false;
    }
    if (first.isOneOf(
        Set.of(
            "there",
            "it",
            "he",
            "she",
            "they",
            "we",
            "i",
            "if",
            "when",
            "while",
            "although",
            "because",
            "after",
            "that",
            "what",
            "how",
            "why",
            "whether"))) {
      return ContentFinder.hasVerb(n, from, n.size());
    }
    return NounPhrases.isNominal(first) && hasFiniteVerb(n, from + 1, n.size());
  }

  /**
   * True for words behind "said" of which none is read as a verb, though one must be: "said the
   * three branches account for half of it".
   */
  private static boolean isSaid(Narration n, Cue cue, int from) {
    boolean said =
        cue.kind() == Kind.PLAIN
            && cue.source().isPresent()
            && cue.verb().filter(verb -> verb.lemma().equals("say")).isPresent();
    if (!said || n.size() - from < SHORTEST_CLAUSE || n.at(from).isOneOf(NO_SUBJECT)) {
      return false;
    }
    if (n.at(from).isOneOf(ROUGHLY) && n.at(from + 1).tag() == Tag.NUM) {
      return true;
    }
    Optional<Range> subject = NounPhrases.startingAt(n, from);
    boolean prayer = subject.isPresent() && n.at(subject.get().to() - 1).isOneOf(SAID_THINGS);
    return NounPhrases.isNominal(n.at(from)) && subject.isPresent() && !prayer;
  }

  private static boolean hasFiniteVerb(Narration n, int from, int to) {
    for (int i = from; i < to; i++) {
      Unit unit = n.at(i);
      if (unit.tag() == Tag.AUX
          || (unit.tag() == Tag.VERB && !unit.word().endsWith("ing") && !n.at(i - 1).is("to"))) {
        return true;
      }
    }
    return false;
  }
}
