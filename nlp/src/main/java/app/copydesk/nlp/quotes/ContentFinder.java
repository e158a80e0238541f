package app.copydesk.nlp.quotes;

import app.copydesk.nlp.quotes.Cue.Kind;
import app.copydesk.nlp.quotes.CueVerb.Frame;
import app.copydesk.nlp.text.Tag;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the clause that a cue reports. */
final class ContentFinder {
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
  private static final Set<String> DASHES = Set.of("–", "—", "--");

  private ContentFinder() {}

  /**
   * The units that {@code cue}, one of {@code cues} of {@code n}, reports; empty when it reports no
   * clause.
   */
  static Optional<Range> find(Narration n, Cue cue, List<Cue> cues) {
    if (cue.kind() == Kind.ACCORDING) {
      return according(n, cue, cues);
    }
    if (cue.kind() == Kind.INVERTED) {
      return before(n, cue.from(), cues, cue);
    }
    Optional<Range> after = after(n, cue, cues);
    if (after.isPresent()
        || cue.kind() != Kind.PLAIN
        || (!cue.takes(Frame.CLAUSE) && !cue.takes(Frame.THAT))) {
      return after;
    }
    int start = cue.source().map(Range::from).orElse(cue.from());
    return start < cue.from() && reportsBefore(n, start)
        ? before(n, start, cues, cue)
        : Optional.empty();
  }

  /** "The plan failed, Smith said": the clause in front of the comma in front of the subject. */
  private static boolean reportsBefore(Narration n, int start) {
    return start > 2 && (n.at(start - 1).is(",") || n.at(start - 1).isOneOf(DASHES));
  }

  private static Optional<Range> before(Narration n, int at, List<Cue> cues, Cue cue) {
    int end = at;
    while (end > 0
        && (n.at(end - 1).isMark()
            || (n.at(end - 1).tag() == Tag.ADV
                && !n.at(end - 1).isCapitalised()
                && n.at(end - 1).is("also")))) {
      end--;
    }
    int start = 0;
    for (Cue other : cues) {
      boolean earlierSaid =
          !other.equals(cue)
              && other.from() < at
              && other.kind() != Kind.PARTICIPLE
              && other.source().isPresent()
              && other.source().get().from() == 0;
      if (earlierSaid && other.kind() == Kind.PLAIN && find(n, other, List.of(other)).isPresent()) {
        return Optional.empty();
      }
    }
    while (start < end && n.at(start).isMark()) {
      start++;
    }
    return start < end && hasVerb(n, start, end) && !hasQuotation(n, start, end)
        ? Optional.of(new Range(start, end))
        : Optional.empty();
  }

  private static Optional<Range> according(Narration n, Cue cue, List<Cue> cues) {
    if (cue.source().isEmpty()) {
      return Optional.empty();
    }
    if (cue.from() <= 1) {
      int comma = cue.source().get().to();
      while (n.has(comma) && !n.at(comma).is(",")) {
        comma++;
      }
      // an apposition behind the source has a comma of its own
      int start = comma + 1;
      if (n.has(start)
          && n.at(start).isOneOf(Set.of("a", "an", "the", "who", "which"))
          && !verbBeforeComma(n, start)) {
        int next = start;
        while (n.has(next) && !n.at(next).is(",")) {
          next++;
        }
        start = n.has(next) ? next + 1 : start;
      }
      return content(n, start, endOf(n, cue, cues, start));
    }
    return before(n, cue.from(), cues, cue);
  }

  private static boolean verbBeforeComma(Narration n, int from) {
    if (n.at(from).isOneOf(Set.of("who", "which"))) {
      return false;
    }
    for (int i = from; i < n.size() && !n.at(i).is(","); i++) {
      if (n.at(i).tag() == Tag.VERB || n.at(i).tag() == Tag.AUX) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Range> after(Narration n, Cue cue, List<Cue> cues) {
    int start = startAfter(n, cue);
    return start < 0 ? Optional.empty() : content(n, start, endOf(n, cue, cues, start));
  }

  private static Optional<Range> content(Narration n, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && n.at(start).isMark()) {
      start++;
    }
    while (end > start && n.at(end - 1).isMark() && !n.at(end - 1).is(")")) {
      end--;
    }
    return end > start ? Optional.of(new Range(start, end)) : Optional.empty();
  }

  /** Where the content behind the cue begins; -1 when none does. */
  private static int startAfter(Narration n, Cue cue) {
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
        && startsClause(n, at)) {
      return at;
    }
    if (n.has(at) && n.at(at).is(":")) {
      return at + 1;
    }
    return bids && cue.takes(Frame.JUDGEMENT) && !n.at(i).isMark() ? i : -1;
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
      boolean finite =
          (unit.tag() == Tag.VERB && !unit.word().endsWith("ing")) || unit.tag() == Tag.AUX;
      if (unit.isQuotation() || finite || unit.is(";") || unit.is(":")) {
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
      return hasVerb(n, from, n.size());
    }
    return NounPhrases.isNominal(first) && hasFiniteVerb(n, from + 1, n.size());
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

  /** True when the range says something: a clause, an infinitive, or a judgement of some length. */
  static boolean reports(Narration n, Range range) {
    return range.to() - range.from() > 2 || hasVerb(n, range.from(), range.to());
  }

  static boolean hasVerb(Narration n, int from, int to) {
    for (int i = from; i < to; i++) {
      if (n.at(i).tag() == Tag.VERB || n.at(i).tag() == Tag.AUX) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasQuotation(Narration n, int from, int to) {
    for (int i = from; i < to; i++) {
      if (n.at(i).isQuotation()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where the content that begins at {@code start} ends: before the next report of the sentence, or
   * with it.
   */
  private static int endOf(Narration n, Cue cue, List<Cue> cues, int start) {
    int end = n.size();
    for (Cue other : cues) {
      if (other.equals(cue) || other.from() <= start) {
        continue;
      }
      int boundary = boundary(n, cue, other, start);
      if (boundary > start) {
        end = Math.min(end, boundary);
      }
    }
    return end;
  }

  private static int boundary(Narration n, Cue cue, Cue other, int start) {
    boolean sameSource = other.source().equals(cue.source());
    if (other.kind() == Kind.ACCORDING || (other.kind() == Kind.PARTICIPLE && sameSource)) {
      return n.at(other.from() - 1).is(",") ? other.from() - 1 : -1;
    }
    if (sameSource) {
      int at = other.from() - 1;
      while (at > start
          && (n.at(at).tag() == Tag.ADV || Words.AUXILIARIES.contains(n.at(at).word()))) {
        at--;
      }
      return n.at(at).isOneOf(Set.of("and", "but")) ? at : -1;
    }
    if (other.kind() == Kind.PLAIN
        && other.source().isPresent()
        && other.source().get().from() > start) {
      int at = other.source().get().from() - 1;
      boolean linked =
          at > start
              && ((n.at(at).isOneOf(Set.of("and", "but", "while", "though", "although"))
                      && n.at(at - 1).is(","))
                  || n.at(at).is(";"));
      return linked ? at : -1;
    }
    return -1;
  }
}
