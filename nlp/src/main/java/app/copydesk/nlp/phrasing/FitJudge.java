package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.phrasing.Finding.Tier;
import java.util.Optional;

/**
 * Says how much it matters that a formula is not filled with its own words. The bits of evidence
 * asked for are set on a half of published tortured phrases, learned from the other half, and on
 * clean news; a rare substitute is one that hardly stands in ordinary text.
 */
final class FitJudge {
  /** For a phrase of the house with no, one and more of its words in place. */
  private static final double HOUSE_NONE = 11.5;

  private static final double HOUSE_ONE = 16;
  private static final double HOUSE_MORE = 14;

  /** Where one word has nothing to do with the one it stands for. */
  private static final double HOUSE_STRANGER = 27;

  private static final double SEEN_BESIDE_ONE = 17;
  private static final double KNOWN_BESIDE_ONE = 14;
  private static final double RELATED_BESIDE_MORE = 22;
  private static final double COUSIN_BESIDE_MORE = 28;
  private static final int RARE = 2;
  private static final int MARKED = 5;

  private FitJudge() {}

  /** Empty when it may be a phrase in its own right. */
  static Optional<Tier> tier(Fit fit) {
    return switch (fit.formula().origin()) {
      case ALLOWED -> Optional.empty();
      case HOUSE -> isHouseHit(fit) ? Optional.of(Tier.QUERY) : Optional.empty();
      case BUILT_IN -> builtIn(fit);
    };
  }

  private static boolean isHouseHit(Fit fit) {
    int anchors = fit.anchors() + (fit.acronym() ? 1 : 0);
    boolean stranger = fit.count(Kinship.NONE) > 0;
    if (anchors == 0) {
      return !stranger && fit.count(Kinship.SEEN) > 0 && fit.evidence() >= HOUSE_NONE;
    }
    double needed = stranger ? HOUSE_STRANGER : anchors == 1 ? HOUSE_ONE : HOUSE_MORE;
    return fit.evidence() >= needed;
  }

  /**
   * A defect takes substitutes that machines were seen to write: beside two words in place, or two
   * of them, or a rare one.
   */
  private static Optional<Tier> builtIn(Fit fit) {
    int anchors = fit.anchors();
    int strange = fit.fills().size() - anchors;
    if (anchors == 0 || fit.count(Kinship.NONE) > 0) {
      return Optional.empty();
    }
    if (fit.isSeen()) {
      if (anchors > 1 || strange > 1 || isRare(fit)) {
        return Optional.of(Tier.DEFECT);
      }
      return fit.evidence() >= SEEN_BESIDE_ONE ? Optional.of(Tier.QUERY) : Optional.empty();
    }
    if (fit.isKnown()) {
      return fit.evidence() >= KNOWN_BESIDE_ONE ? Optional.of(Tier.QUERY) : Optional.empty();
    }
    boolean far = fit.count(Kinship.COUSIN) + fit.count(Kinship.NEAR_SEEN) > 0;
    double needed = far ? COUSIN_BESIDE_MORE : RELATED_BESIDE_MORE;
    return anchors > 1 && fit.evidence() >= needed ? Optional.of(Tier.QUERY) : Optional.empty();
  }

  private static boolean isRare(Fit fit) {
    return fit.mostCommonSubstitute() <= RARE;
  }

  /** True when its substitutes were seen and are no common words: a sign of a machine. */
  static boolean isMarked(Fit fit) {
    return fit.isSeen() && (fit.anchors() > 1 || fit.mostCommonSubstitute() <= MARKED);
  }
}
