package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.text.Span;
import java.util.Optional;

/**
 * Words an editor should look at twice.
 *
 * @param span where
 * @param kind what is wrong, as a short name ("doubled-word")
 * @param family the sort of problem
 * @param tier how much it matters
 * @param message why, in one polite and specific sentence
 * @param suggestion what was probably meant, where that is known: the words that would take the
 *     span's place
 * @param rule the id of the rule that found it, by which it can be silenced
 */
public record Finding(
    Span span,
    String kind,
    Family family,
    Tier tier,
    String message,
    Optional<String> suggestion,
    String rule) {

  /** Figures or dates that contradict each other; the rule is named after the kind. */
  static Finding ofFigures(Span span, String kind, String message, Optional<String> suggestion) {
    return new Finding(
        span, kind, Family.DATES_NUMBERS, Tier.DEFECT, message, suggestion, "numbers." + kind);
  }

  /** The same of another tier. */
  Finding withTier(Tier other) {
    return new Finding(span, kind, family, other, message, suggestion, rule);
  }

  /** The sort of problem. */
  public enum Family {
    WORDING,
    GRAMMAR,
    QUOTES,
    NAMES,
    ATTRIBUTION,
    CLAIMS,
    DATES_NUMBERS,
    TONE,
    MEANING,
    STYLE
  }

  /** How much it matters, the worst first. */
  public enum Tier {
    /** Any careful editor would stop. */
    DEFECT,
    /** Worth a question. */
    QUERY,
    /** Shown only on request. */
    NOTE
  }
}
