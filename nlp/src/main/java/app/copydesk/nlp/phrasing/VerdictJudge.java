package app.copydesk.nlp.phrasing;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Says of the findings whether the article reads as a machine's paraphrase. Each reworded set
 * phrase and each slip of wording or grammar counts once; slips of the keyboard do not. Three slips
 * in 500 words are enough, or one set phrase with a word machines write and people hardly do. The
 * weights and the line were chosen on clean news and on news whose words were replaced by rule.
 */
final class VerdictJudge {
  /** Slips anybody makes who types. */
  private static final Set<String> TYPING = Set.of("grammar.doubled-word", "grammar.stray-capital");

  /** Points in 500 words that make a paraphrase. */
  private static final double ENOUGH = 2;

  private static final double WORDS = 500;
  private static final double MARKED_PHRASE = 3;
  private static final double COMMON_PHRASE = 1;
  private static final double SLIP = .67;

  /** An article of fewer words than this says too little. */
  private static final int FEWEST_WORDS = 60;

  private VerdictJudge() {}

  /** Empty when the article is too short to say. */
  static Optional<Verdict> judge(List<Finding> findings, int words) {
    if (words < FEWEST_WORDS) {
      return Optional.empty();
    }
    Set<Object> seen = new HashSet<>();
    double points = 0;
    for (Finding finding : findings) {
      Object phrase =
          finding.suggestion().map(s -> s.toLowerCase(Locale.ROOT)).orElse(finding.message());
      if (seen.add(List.of(finding.rule(), phrase))) {
        points += points(finding);
      }
    }
    double density = points / Math.max(1, words / WORDS);
    double score = density / (density + ENOUGH);
    return Optional.of(
        new Verdict(
            density >= ENOUGH ? Verdict.Label.MACHINE_PARAPHRASED : Verdict.Label.CLEAN, score));
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
