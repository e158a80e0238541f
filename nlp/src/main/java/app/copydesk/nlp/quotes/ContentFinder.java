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
    int next = cue.to() + 1;
    return isParenthesis(n, start, cue)
        ? content(n, isBehindAnd(n, start) ? next : 0, endOf(n, cue, cues, next))
        : before(n, start, cues, cue);
  }

  /** "lost the case and, he says, most of his money". */
  private static boolean isBehindAnd(Narration n, int start) {
    return start > 2 && n.at(start - 1).is(",") && n.at(start - 2).is("and");
  }

  /**
   * "The plan, Smith said, would fail": what stands before the attribution is no clause without
   * what stands behind it.
   */
  private static boolean isParenthesis(Narration n, int start, Cue cue) {
    int next = cue.to() + 1;
    boolean leaning = n.at(0).isOneOf(SUBORDINATING) || isBehindAnd(n, start);
    return n.has(next)
        && n.at(cue.to()).is(",")
        && !n.at(next).isOneOf(GOING_ON)
        && !n.at(0).isQuotation()
        && !hasQuotation(n, 0, start)
        && (leaning || (!hasVerb(n, 0, start) && hasVerb(n, next, n.size())));
  }

  /** "The plan failed, Smith said": the clause in front of the comma in front of the subject. */
  private static boolean reportsBefore(Narration n, int start) {
    boolean noun = start == 2 && (n.at(0).tag() == Tag.NOUN || n.at(0).tag() == Tag.PROPN);
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
