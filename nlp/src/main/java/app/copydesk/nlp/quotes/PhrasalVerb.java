package app.copydesk.nlp.quotes;

import app.copydesk.nlp.quotes.CueVerb.Frame;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Verbs that say something with their particle and beside a quotation only: "she went on, “…”",
 * "“…,” Lee shot back".
 */
final class PhrasalVerb {
  private static final Map<String, Set<String>> PARTICLES =
      Map.of(
          "on", Set.of("go"),
          "in", Set.of("cut", "break", "chip", "weigh", "butt", "put", "chime"),
          "back", Set.of("hit", "shoot", "fire", "snap", "come"),
          "up", Set.of("pipe"),
          "out", Set.of("burst", "blurt"));

  /** Past forms whose lemma the tagger misses when it sees a noun. */
  private static final Map<String, String> PAST =
      Map.of("shot", "shoot", "cut", "cut", "hit", "hit", "put", "put", "burst", "burst");

  /** In units. */
  private static final int LONGEST_APPOSITION = 12;

  private PhrasalVerb() {}

  /** The verb of which {@code at} is the first word; empty where no quotation stands beside it. */
  static Optional<CueVerb> at(Narration n, int at) {
    if (!n.has(at + 1) || n.at(at).isCapitalised()) {
      return Optional.empty();
    }
    if (asks(n.units(), at) && isPreceded(n, at)) {
      return Optional.of(new CueVerb("want", Set.of(Frame.QUOTE), false));
    }
    String lemma = PAST.getOrDefault(n.at(at).word(), n.at(at).lemma());
    boolean listed =
        PARTICLES.getOrDefault(n.at(at + 1).word(), Set.of()).contains(lemma)
            && !n.at(at).word().endsWith("ing");
    return listed && (isFollowed(n, at + 2) || isPreceded(n, at))
        ? Optional.of(new CueVerb(lemma, Set.of(Frame.QUOTE), false))
        : Optional.empty();
  }

  /** "“Why?” Ann Lee wanted to know." */
  static boolean asks(List<Unit> units, int at) {
    return at + 2 < units.size()
        && units.get(at).lemma().equals("want")
        && units.get(at + 1).is("to")
        && units.get(at + 2).is("know");
  }

  /** Where the subject begins, an apposition passed over; {@code verb} where none is. */
  private static int subjectBefore(Narration n, int verb) {
    int last = verb - 1;
    if (n.has(last) && n.at(last).is(",")) {
      for (int i = last - 1; i > 0 && last - i < LONGEST_APPOSITION; i--) {
        if (n.at(i).is(",")) {
          last = i - 1;
          break;
        }
      }
    }
    return NounPhrases.endingAt(n, last).map(Range::from).orElse(verb);
  }

  private static boolean isFollowed(Narration n, int next) {
    return n.has(next + 1)
        && (n.at(next).is(",") || n.at(next).is(":"))
        && n.at(next + 1).isQuotation();
  }

  /** "“…,” Ann Lee went on": only a subject between. */
  private static boolean isPreceded(Narration n, int verb) {
    int subject = subjectBefore(n, verb);
    return subject > 0 && subject < verb && n.at(subject - 1).isQuotation();
  }
}
