package app.copydesk.nlp.quotes;

import app.copydesk.nlp.quotes.CueVerb.Frame;
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

  private PhrasalVerb() {}

  /** The verb of which {@code at} is the first word; empty where no quotation stands beside it. */
  static Optional<CueVerb> at(Narration n, int at) {
    if (!n.has(at + 1) || n.at(at).isCapitalised()) {
      return Optional.empty();
    }
    String lemma = PAST.getOrDefault(n.at(at).word(), n.at(at).lemma());
    boolean listed =
        PARTICLES.getOrDefault(n.at(at + 1).word(), Set.of()).contains(lemma)
            && !n.at(at).word().endsWith("ing");
    return listed && (isFollowed(n, at + 2) || isPreceded(n, at))
        ? Optional.of(new CueVerb(lemma, Set.of(Frame.QUOTE), false))
        : Optional.empty();
  }

  private static boolean isFollowed(Narration n, int next) {
    return n.has(next + 1)
        && (n.at(next).is(",") || n.at(next).is(":"))
        && n.at(next + 1).isQuotation();
  }

  /** "“…,” Ann Lee went on": only a subject between. */
  private static boolean isPreceded(Narration n, int verb) {
    int subject = NounPhrases.endingAt(n, verb - 1).map(Range::from).orElse(verb);
    return subject > 0 && subject < verb && n.at(subject - 1).isQuotation();
  }
}
