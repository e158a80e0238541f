package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.text.DocumentReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tries set phrases on the sentences that stand beside them. */
final class FormulaProof {
  private FormulaProof() {}

  /** The sentences that do not bear {@code phrases} out. */
  static List<Mistake> of(List<GuardedPhrase> phrases, DocumentReader reader) {
    FormulaCheck check = FormulaCheck.withHouse(phrases);
    List<Mistake> mistakes = new ArrayList<>();
    for (GuardedPhrase phrase : phrases) {
      String words = "formula “" + phrase.formula().phrase() + "” ";
      for (Rule.Example example : phrase.fires()) {
        if (!isProposed(phrase, example, check, reader)) {
          mistakes.add(example.mistake(words + "is not proposed here, and should"));
        }
      }
      for (Rule.Example example : phrase.passes()) {
        if (isProposed(phrase, example, check, reader)) {
          mistakes.add(example.mistake(words + "is proposed here, and should not"));
        }
      }
    }
    return mistakes;
  }

  private static boolean isProposed(
      GuardedPhrase phrase, Rule.Example example, FormulaCheck check, DocumentReader reader) {
    List<Finding> found = new ArrayList<>();
    check.check(Copy.of(reader.read(example.text()), Optional.empty()), found::add);
    return found.stream()
        .anyMatch(
            finding ->
                finding
                    .suggestion()
                    .filter(phrase.formula().phrase()::equalsIgnoreCase)
                    .isPresent());
  }
}
