package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.Set;

/** Places in a team, which are things elsewhere: "prop", "full-back", "the Portuguese forward". */
final class Positions {
  private static final Set<String> NOUNS =
      Set.of(
          "prop",
          "lock",
          "flanker",
          "wing",
          "winger",
          "centre",
          "center",
          "forward",
          "guard",
          "flyhalf",
          "tackle",
          "linebacker",
          "cornerback",
          "safety",
          "seamer",
          "opener",
          "spinner",
          "libero",
          "cox",
          "seed",
          "qualifier",
          "wildcard");

  /** What stands behind the hyphen of "full-back", "fly-half", "left-hander". */
  private static final Set<String> HALVES = Set.of("back", "half", "forward", "hander", "rounder");

  private Positions() {}

  /** The "forward" of "the Portuguese forward", the "wing" of "Their wing", "their full-back". */
  static boolean isPlayer(List<Token> tokens, int from, int i) {
    Token before = tokens.get(i - 1);
    boolean half =
        HALVES.contains(tokens.get(i).lower()) && before.text().equals("-") && i > from + 1;
    boolean owned = DescribingPhrase.OWNERS.contains(before.lower()) || before.is("'s");
    return half
        || (NOUNS.contains(tokens.get(i).text()) && (owned || Origins.isAdjective(before.text())));
  }

  /** True for the name of a place in a team, which elsewhere is a thing. */
  static boolean isOne(String noun) {
    return NOUNS.contains(noun) || HALVES.contains(noun.substring(noun.lastIndexOf('-') + 1));
  }

  /** "prop Ann Lee", "full-back Ann Lee": a place in a team, which elsewhere is a thing. */
  static boolean isOne(List<Token> tokens, int i) {
    boolean half =
        i > 1 && tokens.get(i - 1).text().equals("-") && HALVES.contains(tokens.get(i).lower());
    return half
        || (NOUNS.contains(tokens.get(i).text())
            && i + 1 < tokens.size()
            && tokens.get(i + 1).isCapitalised());
  }
}
