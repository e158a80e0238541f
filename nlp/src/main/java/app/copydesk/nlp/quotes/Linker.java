package app.copydesk.nlp.quotes;

import app.copydesk.nlp.text.Tag;
import java.util.List;
import java.util.Optional;

/** Says which words of saying a quotation belongs to. */
final class Linker {
  private Linker() {}

  /**
   * The cue of {@code cues} that introduces the quotation at {@code at}; empty when none in the
   * sentence does.
   */
  static Optional<Cue> link(Narration n, int at, List<Cue> cues) {
    Cue best = null;
    int bestScore = 0;
    for (Cue cue : cues) {
      int score = score(n, at, cue);
      if (score > bestScore) {
        bestScore = score;
        best = cue;
      }
    }
    return Optional.ofNullable(best);
  }

  private static int score(Narration n, int at, Cue cue) {
    if (cue.source().isEmpty() || inside(cue.source().get(), at)) {
      return 0;
    }
    if (cue.from() > at && cue.source().get().to() <= at) {
      return 0; // Lee, who has a "sell" rating on the stock, said
    }
    int distance = distance(at, cue);
    if (isWhole(n, at, cue)) {
      return 200 - distance + (cue.from() > at ? 10 : 0);
    }
    if (cue.from() < at) {
      return 100 - distance;
    }
    return cue.takes(CueVerb.Frame.QUOTE) || cue.kind() == Cue.Kind.ACCORDING
        ? Math.max(1, 50 - distance)
        : 0;
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
      if (unit.isMark()) {
        mark = true;
        continue;
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
