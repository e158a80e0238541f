package app.copydesk.nlp.quotes;

import app.copydesk.nlp.quotes.Cue.Kind;
import app.copydesk.nlp.quotes.CueVerb.Frame;
import app.copydesk.nlp.text.Tag;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the clause that a cue reports. */
final class ContentFinder {
  private static final Set<String> DASHES = Set.of("–", "—", "--");

  private static final Set<String> GOING_ON = Set.of("and", "but", "while", "adding", "who");

  /** A clause that these open is none without the one behind it. */
  private static final Set<String> SUBORDINATING =
      Set.of(
          "if",
          "when",
          "where",
          "while",
          "although",
          "though",
          "because",
          "unless",
          "until",
          "once",
          "since",
          "as");

  /** "Where, she asked, …". */
  private static final Set<String> ASKING = Set.of("where", "why", "how", "what", "who", "when");

  private static final Set<String> GIVING_REASONS =
      Set.of("because", "if", "unless", "until", "although", "though", "since", "once");

  /** In units, of "the paper by phone" behind "told". */
  private static final int LONGEST_FRAME = 8;

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
    if (start >= cue.from() || !reportsBefore(n, start)) {
      return Optional.empty();
    }
    int comma = closingComma(n, cue);
    int next = comma + 1;
    if (comma > 0 && (isParenthesis(n, start, next) || goesOn(n, start, next))) {
      return content(n, isBehindAnd(n, start) ? next : 0, endOf(n, cue, cues, next));
    }
    return isCoordinated(cue, cues) ? Optional.empty() : before(n, start, cues, cue);
  }

  /** Of "he told the paper by phone, if": the comma; -1 where the attribution is not closed so. */
  private static int closingComma(Narration n, Cue cue) {
    for (int i = cue.to(); i < Math.min(n.size() - 1, cue.to() + LONGEST_FRAME); i++) {
      Tag tag = n.at(i).tag();
      if (n.at(i).is(",")) {
        return i;
      }
      if (n.at(i).isMark() || tag == Tag.VERB || tag == Tag.AUX || tag == Tag.SCONJ) {
        return -1;
      }
    }
    return -1;
  }

  /** "She would stay, she said, and would vote", "It shut, he said, only because of rain". */
  private static boolean goesOn(Narration n, int start, int next) {
    if (n.at(0).isQuotation() || hasQuotation(n, 0, n.size()) || !hasVerb(n, 0, start)) {
      return false;
    }
    boolean and = n.at(next).isOneOf(Set.of("and", "but", "or"));
    boolean predicate = and && n.has(next + 1) && n.at(next + 1).tag() == Tag.AUX;
    int clause = n.at(next).tag() == Tag.ADV ? next + 1 : next;
    boolean reason = n.has(clause) && n.at(clause).isOneOf(GIVING_REASONS);
    return predicate || (reason && hasVerb(n, clause, n.size()));
  }

  /** "ask" of "he said, and would ask": its subject stands before another verb. */
  private static boolean isCoordinated(Cue cue, List<Cue> cues) {
    return cues.stream()
        .anyMatch(other -> other.from() < cue.from() && other.source().equals(cue.source()));
  }

  /** "lost the case and, he says, most of his money". */
  private static boolean isBehindAnd(Narration n, int start) {
    return start > 2 && n.at(start - 1).is(",") && n.at(start - 2).is("and");
  }

  /**
   * "The plan, Smith said, would fail": what stands before the attribution is no clause without
   * what stands behind it.
   */
  private static boolean isParenthesis(Narration n, int start, int next) {
    boolean leaning =
        n.at(0).isOneOf(SUBORDINATING) || n.at(0).isOneOf(ASKING) || isBehindAnd(n, start);
    return n.has(next)
        && !n.at(next).isOneOf(GOING_ON)
        && !n.at(0).isQuotation()
        && !hasQuotation(n, 0, start)
        && (leaning || (!hasVerb(n, 0, start) && hasVerb(n, next, n.size())));
  }

  /** "The plan failed, Smith said": the clause in front of the comma in front of the subject. */
  private static boolean reportsBefore(Narration n, int start) {
    boolean noun =
        start == 2
            && (n.at(0).tag() == Tag.NOUN || n.at(0).tag() == Tag.PROPN || n.at(0).isOneOf(ASKING));
    return (start > 2 || noun) && (n.at(start - 1).is(",") || n.at(start - 1).isOneOf(DASHES));
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
              && other.source().get().from() == 0
              && other.takes(Frame.THAT)
              && !isSupposed(n, other);
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

  /** "She would urge them": nothing is said yet. */
  private static boolean isSupposed(Narration n, Cue cue) {
    for (int i = cue.source().map(Range::to).orElse(cue.from()); i < cue.from(); i++) {
      if (n.at(i).isOneOf(Set.of("would", "could", "should", "might"))) {
        return true;
      }
    }
    return false;
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
    int start = ContentStart.behind(n, cue);
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

  /** "denied wrongdoing", "denies the charges". */
  static boolean isDenial(Cue cue, Range range) {
    return range.from() >= cue.to()
        && cue.verb().filter(verb -> verb.lemma().equals("deny")).isPresent();
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
    int end = endOfRelative(n, cue, start);
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

  /** "Orbex, which announced a loss, said": before the comma that ends the clause. */
  private static int endOfRelative(Narration n, Cue cue, int start) {
    int before = cue.from() - 1;
    boolean relative =
        before > 1
            && n.at(before).isOneOf(Set.of("which", "who"))
            && n.at(before - 1).is(",")
            && start > before;
    for (int i = start; relative && i + 1 < n.size(); i++) {
      Tag next = n.at(i + 1).tag();
      if (n.at(i).is(",") && (next == Tag.VERB || next == Tag.AUX)) {
        return i;
      }
    }
    return n.size();
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
      if (at > start && n.at(at).is(",") && other.to() >= n.size() - 1) {
        return at; // "urged them to go, she said"
      }
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
