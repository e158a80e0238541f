package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.phrasing.Finding.Family;
import app.copydesk.nlp.phrasing.Finding.Tier;
import app.copydesk.nlp.text.Span;
import java.util.Optional;

/** What is told a second time and differs: one question, whatever was counted or measured. */
final class Restatement {
  private Restatement() {}

  /**
   * A question about the words at {@code span}.
   *
   * @param before what the copy gives further up
   * @param replaces true where those words would take the place of these
   */
  static Finding of(Copy copy, Span span, Span before, boolean replaces) {
    String words = copy.document().text(before);
    return new Finding(
        span,
        "restated",
        Family.DATES_NUMBERS,
        Tier.QUERY,
        "Further up this is “%s”: which is right?".formatted(words),
        replaces ? Optional.of(words) : Optional.empty(),
        "numbers.restated");
  }
}
