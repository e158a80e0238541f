package app.copydesk.nlp.phrasing;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Says of findings and signs whether the article reads as a machine's paraphrase. Each reworded set
 * phrase, each word in the place of another and each slip of wording or grammar counts once; slips
 * of the keyboard do not. The weights and the line were chosen on clean news and on news whose
 * words were replaced by rule.
 */
final class VerdictJudge {
  /** Slips anybody makes who types. */
  private static final Set<String> TYPING = Set.of("grammar.doubled-word", "grammar.stray-capital");

  /** Points in 500 words that make a paraphrase; one is a bit of evidence. */
  private static final double ENOUGH = 4.7;

  private static final double WORDS = 500;

  /** A text is taken to have so many words at least, that one phrase alone is not enough. */
  private static final double FEWEST_COUNTED = 450;

  private static final double MARKED_PHRASE = 4;
  private static final double COMMON_PHRASE = 1;
  private static final double SLIP = 1;

  /** Pieces of evidence that are needed where only one of them is a set phrase or a slip. */
  private static final int FEWEST_PIECES = 3;

  /** An article of fewer words than this says too little. */
  private static final int FEWEST_WORDS = 60;

  private VerdictJudge() {}

  /** Empty when the article is too short to say. */
  static Optional<Verdict> judge(List<Finding> findings, List<Sign> signs, int words) {
    if (words < FEWEST_WORDS) {
      return Optional.empty();
    }
    Set<Object> seen = new HashSet<>();
    double points = 0;
    int firm = 0;
    int pieces = signs.size();
    for (Finding finding : findings) {
      Object phrase =
          finding.suggestion().map(s -> s.toLowerCase(Locale.ROOT)).orElse(finding.message());
      if (seen.add(List.of(finding.rule(), phrase))) {
        points += points(finding);
        pieces += points(finding) > 0 ? 1 : 0;
        firm += points(finding) > 0 && !finding.rule().equals(FormulaCheck.NEAR_RULE) ? 1 : 0;
      }
    }
    for (Sign sign : signs) {
      points += sign.bits();
    }
    double density = points * WORDS / Math.max(FEWEST_COUNTED, words);
    double score = density / (density + ENOUGH);
    boolean enough = density >= ENOUGH && (pieces >= FEWEST_PIECES || firm != 1);
    return Optional.of(
        new Verdict(
            enough ? Verdict.Label.MACHINE_PARAPHRASED : Verdict.Label.CLEAN, score, signs));
  }

  private static double points(Finding finding) {
    boolean defect = finding.tier() == Finding.Tier.DEFECT;
    if (finding.rule().equals(FormulaCheck.RULE)) {
      return MARKED_PHRASE;
    }
    if (finding.rule().equals(FormulaCheck.NEAR_RULE)) {
      return COMMON_PHRASE;
    }
    boolean language =
        finding.family() == Finding.Family.WORDING || finding.family() == Finding.Family.GRAMMAR;
    return defect && language && !TYPING.contains(finding.rule()) ? SLIP : 0;
  }
}
