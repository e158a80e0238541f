package app.copydesk.nlp.quotes;

import app.copydesk.nlp.text.Tag;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says which words of saying a quotation belongs to. */
final class Linker {
  private static final Set<String> SUBORDINATING =
      Set.of("when", "after", "before", "while", "because", "since", "although");

  private static final Set<String> RELATIVE = Set.of("who", "which", "whose", "where");

  private static final Set<String> SUPPOSING = Set.of("would", "could", "might", "may");

  private Linker() {}

  /**
   * The cue of {@code cues} that introduces the quotation at {@code at}; empty when none in the
   * sentence does.
   */
  static Optional<Cue> link(Narration n, int at, List<Cue> cues) {
    Cue best = null;
    int bestScore = 0;
    for (Cue cue : cues) {
      int score = cue.from() > at && isIntroduced(n, at, cues, cue) ? 0 : score(n, at, cue);
      if (score > bestScore) {
        bestScore = score;
        best = cue;
      }
    }
    return Optional.ofNullable(best).map(cue -> reporter(n, cue, cues));
  }

  /**
   * "Lee said voters would find it “hard”": what somebody would say is said by who says that they
   * would.
   */
  private static Cue reporter(Narration n, Cue cue, List<Cue> cues) {
    boolean supposed =
        cue.from() > 0 && cue.kind() == Cue.Kind.PLAIN && n.at(cue.from() - 1).isOneOf(SUPPOSING);
    if (!supposed || cue.source().isEmpty()) {
      return cue;
    }
    for (Cue other : cues) {
      boolean reports =
          other.to() <= cue.source().get().from()
              && cue.source().get().from() - other.to() < 2
              && other.kind() == Cue.Kind.PLAIN
              && other.takes(CueVerb.Frame.THAT);
      if (reports) {
        return other;
      }
    }
    return cue;
  }

  /**
   * "When a man cried, “Fire,” Lee joked, “Coffee.”": the words before the mark say the quotation,
   * and {@code later} has one of its own.
   */
  private static boolean isIntroduced(Narration n, int at, List<Cue> cues, Cue later) {
    if (at < 2 || !n.at(at - 1).isMark() || n.at(at - 1).is("-")) {
      return false;
    }
    boolean introduced =
        cues.stream()
            .anyMatch(
                cue ->
                    cue.kind() == Cue.Kind.PLAIN
                        && cue.to() == at - 1
                        && cue.source().filter(source -> source.to() <= cue.from()).isPresent()
                        && isWhole(n, at, cue));
    for (int i = later.to(); introduced && i < n.size(); i++) {
      if (n.at(i).isQuotation()) {
        return true;
      }
    }
    return false;
  }

  private static int score(Narration n, int at, Cue cue) {
    if (cue.source().isEmpty() || inside(cue.source().get(), at)) {
      return 0;
    }
    if (cue.from() > at && cue.source().get().to() <= at) {
      return 0; // Lee, who has a "sell" rating on the stock, said
    }
    if (isClauseApart(n, at, cue) || isLeft(n, at, cue) || isBehindSemicolon(n, at, cue)) {
      return 0;
    }
    int distance = distance(at, cue);
    if (isWhole(n, at, cue)) {
      return 200 - distance + (cue.from() > at ? 10 : 0);
    }
    if (cue.from() < at) {
      return isBare(n, at, cue) ? 0 : 100 - distance;
    }
    return (opens(n, at) || isBehindClause(n, cue)) && cue.takes(CueVerb.Frame.QUOTE)
        ? Math.max(1, 50 - distance)
        : 0;
  }

  /**
   * "The “drag” was not felt, Lee said": the cue behind a finished clause reports it; in "a
   * “pre-deal” because some did not agree" it belongs to a clause of its own.
   */
  private static boolean isBehindClause(Narration n, Cue cue) {
    int before = cue.source().map(source -> Math.min(source.from(), cue.from())).orElse(0) - 1;
    return switch (cue.kind()) {
      case PLAIN ->
          before > 0
              && (n.at(before).isMark() || n.at(before).isQuotation() || n.at(before).is("as"));
      case INVERTED, ACCORDING -> true;
      case PARTICIPLE, COLON -> false;
    };
  }

  /** Nothing but marks and quotations before it. */
  private static boolean opens(Narration n, int at) {
    for (int i = 0; i < at; i++) {
      if (!n.at(i).isMark() && !n.at(i).isQuotation()) {
        return false;
      }
    }
    return true;
  }

  /** "ended in a “draw”": the verb says nothing but a whole quotation, or one with "with". */
  private static boolean isBare(Narration n, int at, Cue cue) {
    boolean whole = cue.verb().filter(verb -> verb.frames().size() == 1).isPresent();
    Unit before = n.at(n.at(at - 1).tag() == Tag.DET ? at - 2 : at - 1);
    return whole && cue.takes(CueVerb.Frame.QUOTE) && !before.isMark() && !before.is("with");
  }

  /**
   * “…,” snapped Lee when she raised the “detour”: the clause behind a finished attribution is the
   * reporter's.
   */
  private static boolean isClauseApart(Narration n, int at, Cue cue) {
    int from = cue.source().map(Range::to).orElse(cue.to());
    if (cue.kind() != Cue.Kind.INVERTED || from >= at) {
      return false;
    }
    for (int i = from; i < at; i++) {
      boolean relative = n.at(i).is(",") && n.has(i + 1) && n.at(i + 1).isOneOf(RELATIVE);
      if (n.at(i).isOneOf(SUBORDINATING) || (relative && !n.at(at - 1).isMark())) {
        return true;
      }
      if (n.at(i).isQuotation()) {
        return false;
      }
    }
    return false;
  }

  /** A “drag”; nobody remembers why: the next sentence but for its stop. */
  private static boolean isBehindSemicolon(Narration n, int at, Cue cue) {
    for (int i = at + 1; i < cue.from(); i++) {
      if (n.at(i).is(";")) {
        return true;
      }
    }
    return false;
  }

  /** "Members who refused to vote were “cowards”": the relative clause ended before the verb. */
  private static boolean isLeft(Narration n, int at, Cue cue) {
    boolean relative =
        cue.from() > 1
            && cue.to() < at
            && n.at(cue.from() - 1).isOneOf(Words.RELATIVES)
            && NounPhrases.isNominal(n.at(cue.from() - 2));
    if (!relative || cue.takes(CueVerb.Frame.THAT) || cue.takes(CueVerb.Frame.CLAUSE)) {
      return false;
    }
    for (int i = cue.to(); i < at; i++) {
      if (n.at(i).tag() == Tag.AUX && !n.at(i - 1).isOneOf(Words.RELATIVES)) {
        return true;
      }
    }
    return false;
  }

  private static boolean inside(Range range, int at) {
    return range.from() <= at && at < range.to();
  }

  /** Units between the quotation and the nearer end of cue and source. */
  private static int distance(int at, Cue cue) {
    Range source = cue.source().orElse(cue.words());
    return cue.from() > at
        ? Math.min(cue.from(), Math.max(at, source.from())) - at
        : Math.min(
            90, at - Math.max(cue.to(), source.from() < at ? Math.min(source.to(), at) : cue.to()));
  }

  /**
   * True when the quotation is the object of the cue as it stands: only marks, adverbs and days
   * between, and no "that".
   */
  static boolean isWhole(Narration n, int at, Cue cue) {
    if ((cue.verb().isPresent() && !cue.verb().get().isSpeech()) || cue.source().isEmpty()) {
      return false;
    }
    Range source = cue.source().get();
    int from;
    int to;
    if (cue.from() > at) {
      from = at + 1;
      to = source.from() > at ? Math.min(cue.from(), source.from()) : cue.from();
    } else {
      from = source.from() < at ? Math.max(cue.to(), source.to()) : cue.to();
      to = at;
    }
    boolean mark = cue.verb().map(v -> !v.takes(CueVerb.Frame.JUDGEMENT)).orElse(true);
    for (int i = from; i < to; i++) {
      Unit unit = n.at(i);
      if (unit.is(";")) {
        return false;
      }
      if (unit.isMark()) {
        mark = true;
        continue;
      }
      boolean aside = !n.has(cue.to()) || n.at(cue.to()).isMark();
      if (cue.from() > at && i == from && unit.is("as") && aside) {
        continue; // “…,” as Lee liked to say
      }
      boolean passes =
          unit.isQuotation()
              || unit.tag() == Tag.ADV
              || Words.DAYS.contains(unit.word())
              || unit.is("on");
      boolean framed = cue.from() < at && n.at(at - 1).isMark() && !n.at(at - 1).is("-");
      boolean ownClause = cue.from() < at && !framed;
      if (!passes && (ownClause || cue.from() > at)) {
        return false;
      }
    }
    return mark;
  }
}
