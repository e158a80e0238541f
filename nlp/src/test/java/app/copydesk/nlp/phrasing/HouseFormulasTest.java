package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.copydesk.nlp.text.DocumentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Set phrases under the key {@code formulas} of the newsroom's rule files. */
class HouseFormulasTest {
  private static final DocumentReader READER = DocumentReader.load();

  @TempDir private Path folder;

  private HouseRules house(String yaml) throws IOException {
    Files.writeString(folder.resolve("a.yml"), yaml);
    return HouseRules.prove(RuleFiles.in(folder), READER);
  }

  private List<String> found(String formulas, String text) throws IOException {
    return new PhraseChecker(house("formulas: [" + formulas + "]\n"))
        .check(READER.read(text), Optional.empty()).stream()
            .filter(finding -> finding.rule().equals(FormulaCheck.RULE))
            .map(finding -> finding.span().of(text) + " -> " + finding.suggestion().orElseThrow())
            .toList();
  }

  private List<String> mistakes(String yaml) {
    RuleException refused = catchThrowableOfType(RuleException.class, () -> house(yaml));
    assertThat(refused).as("the formulas are accepted").isNotNull();
    return refused.mistakes().stream().map(mistake -> mistake.replace(folder + "/", "")).toList();
  }

  @Test
  void oneWordInPlaceAndASynonymForTheOtherAreFound() throws IOException {
    assertThat(found("whistle blower", "The hooter blower spoke. The whistle blower left."))
        .isEmpty();
    assertThat(found("brush fire", "They fought the brush flame."))
        .containsExactly("brush flame -> brush fire");
  }

  @Test
  void theBestOfSeveralFormulasIsProposed() throws IOException {
    assertThat(
            found(
                "deep learning, machine learning, deep water",
                "The course is about profound learning."))
        .containsExactly("profound learning -> deep learning");
  }

  @Test
  void severalWordsMayStandInThePlaceOfOne() throws IOException {
    assertThat(found("supervised learning", "It explains supervised getting to know well."))
        .containsExactly("supervised getting to know -> supervised learning");
  }

  @Test
  void hyphensInflectionsAndBothSpellingsAreThePhraseItself() throws IOException {
    assertThat(
            found(
                "colour correction, data mining, wave-form analysis",
                "Color corrections, data-mining and wave form analyses were shown."))
        .isEmpty();
  }

  @Test
  void thePhraseTurnedRoundWithOfIsTheSamePhrase() throws IOException {
    assertThat(found("error rate", "The blunder rate fell, the rate of error rose."))
        .containsExactly("blunder rate -> error rate");
  }

  @Test
  void anAcronymBehindItSpeaksForAFormula() throws IOException {
    assertThat(found("gradient boosting (GB)", "They use slope helping (GB) here."))
        .containsExactly("slope helping -> gradient boosting");
  }

  @Test
  void numbersNamesAndFiniteVerbsStandForNothing() throws IOException {
    assertThat(
            found(
                "second stage, surface area, river house",
                "The third stage covers area, and the Stream House won."))
        .isEmpty();
  }

  @Test
  void anExactPhraseShieldsItsWordsFromOtherFormulas() throws IOException {
    assertThat(found("picture book, image book, image frame", "An image book has no image frame."))
        .isEmpty();
  }

  @Test
  void aPhraseIsNoLongerOneForTheStrangerBesideIt() throws IOException {
    assertThat(
            found(
                "grommet flange, tungsten grommet flange",
                "The report on grommet flanges and velvet grommet flanges is out."))
        .isEmpty();
  }

  @Test
  void aFormulaMayBringItsOwnExamples() throws IOException {
    String yaml =
        """
        formulas:
          - phrase: error rate
            also: blunder rate
            fires: The fault rate fell.
            passes: The blunder rate fell.
        """;

    assertThat(house(yaml).size()).isEqualTo(1);
  }

  @Test
  void anExampleThatDoesNotBearAFormulaOutIsNamedWithItsLine() {
    assertThat(
            mistakes(
                """
                formulas:
                  - surface area
                  - phrase: error rate
                    fires: The train was late.
                    passes: The blunder rate fell.
                """))
        .containsExactly(
            "a.yml:4: formula “error rate” is not proposed here, and should: The train was late.",
            "a.yml:5: formula “error rate” is proposed here, and should not: The blunder rate"
                + " fell.");
  }

  @Test
  void whatIsNoFormulaIsNamedWithItsLine() {
    assertThat(
            mistakes(
                """
                formulas:
                  - surface area
                  - ""
                  - [data mining]
                  - phrase: error rate
                    fire: The fault rate fell.
                  - also: error rate
                """))
        .containsExactly(
            "a.yml:3: the phrase is empty",
            "a.yml:4: this is no phrase; write it as one text",
            "a.yml:6: there is no key fire; accepted are phrase, also, fires, passes",
            "a.yml:7: phrase is missing");
    assertThat(mistakes("formulas: surface area\n"))
        .containsExactly(
            "a.yml:1: formulas is no list of phrases, such as [surface area, data mining]");
    assertThat(mistakes("formulas: [surface area]\nformulas: [data mining]\n"))
        .containsExactly("a.yml:2: formulas stands here twice; keep one list");
  }

  @Test
  void aPhraseOfOneWordOrOfNoneGuardsNothing() throws IOException {
    assertThat(found("lifespan, 'the', '- (?)'", "The lifetime of the fly is a day.")).isEmpty();
  }

  @Test
  void rulesAndFormulasStandInOneFile() throws IOException {
    HouseRules house =
        house(
            """
            formulas: [surface area, data mining]
            rules:
              - {id: a, tier: note, pattern: old, message: No., fires: An old bird.}
            """);

    assertThat(house.size()).isEqualTo(3);
  }
}
