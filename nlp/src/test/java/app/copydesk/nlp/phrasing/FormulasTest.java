package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Copydesk's own set phrases, on the sentences beside them and on others. */
class FormulasTest {

  static List<GuardedPhrase> tried() {
    return FormulaFile.builtIn().stream()
        .filter(phrase -> !phrase.fires().isEmpty() || !phrase.passes().isEmpty())
        .toList();
  }

  private static List<String> proposed(String text) {
    return Desk.findings(text).stream()
        .filter(
            finding -> List.of(FormulaCheck.RULE, FormulaCheck.NEAR_RULE).contains(finding.rule()))
        .map(finding -> finding.suggestion().orElseThrow().toLowerCase(Locale.ROOT))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("tried")
  void aFormulaIsProposedInItsOwnExamplesAndInNoLookAlike(GuardedPhrase phrase) {
    String formula = phrase.formula().phrase().toLowerCase(Locale.ROOT);
    for (Rule.Example example : phrase.fires()) {
      assertThat(proposed(example.text())).as("%s", example.place()).contains(formula);
    }
    for (Rule.Example lookAlike : phrase.passes()) {
      assertThat(proposed(lookAlike.text())).as("%s", lookAlike.place()).isEmpty();
    }
  }

  @Test
  void thereAreEnoughOfThemAndNoneStandsTwice() {
    assertThat(FormulaFile.builtIn())
        .hasSizeGreaterThan(600)
        .extracting(phrase -> phrase.formula().phrase())
        .doesNotHaveDuplicates();
    assertThat(tried()).hasSizeGreaterThan(250);
  }

  @Test
  void everyFormulaHasAPlaceForASubstituteAndAWordBesideIt() {
    assertThat(FormulaFile.builtIn())
        .filteredOn(phrase -> !phrase.formula().isGuarded())
        .extracting(phrase -> phrase.formula().phrase())
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("app.copydesk.nlp.phrasing.FormulaFile#builtIn")
  void aFormulaItselfIsLeftAlone(GuardedPhrase phrase) {
    assertThat(proposed("The paper wrote of " + phrase.formula().phrase() + " on Monday."))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "She testified in open-label trials,",
    "The firms formed joint ventures last year.,",
    "The defense budgets and the defence budget grew.,",
    "The interest rates fell.,",
    "The train was unable to arrive on time.,",
    "The two towns signed a mutual aid pact.,",
    "He took a few steps in the other direction.,"
  })
  void inflectionsBothSpellingsAndOrdinaryPhrasesAreLeftAlone(String text) {
    assertThat(proposed(text)).isEmpty();
  }

  @Test
  void aFindingSpansTheRewordedPhraseAndProposesTheRightOne() {
    String text = "Officials feared a Coronary failure wave, and the lone currency fell.";
    List<String> found = Desk.found(FormulaCheck.RULE, text);

    assertThat(found).containsExactly("lone currency -> single currency");
  }

  @Test
  void aSuggestionAtTheStartOfASentenceHasACapital() {
    assertThat(Desk.found(FormulaCheck.NEAR_RULE, "Fossil powers pollute the air."))
        .containsExactly("Fossil powers -> Fossil fuels");
  }
}
