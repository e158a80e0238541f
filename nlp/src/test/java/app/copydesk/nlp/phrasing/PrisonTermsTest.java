package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrisonTermsTest {
  private static final String RULE = "numbers.term-changes";

  @Test
  void aSentenceInTwoLengthsIsAskedAbout() {
    assertThat(
            Desk.found(
                RULE,
                "A keeper was jailed for four years on Friday. Olga Brandsma, 41, took £200,000."
                    + "\n\nBrandsma, who was given six years, wept."))
        .containsExactly("six years");
  }

  @Test
  void aSentenceTakenUpInAnotherLengthIsAskedAbout() {
    assertThat(
            Desk.found(
                RULE,
                "A keeper was jailed for six years on Friday. His wife wept."
                    + " The seven-year sentence will be appealed against, his lawyer said."))
        .containsExactly("seven-year");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Olga Brandsma was jailed for four years. Brandsma, who was given four years, wept.",
        "Two men were jailed for six years each. The seven-year sentence of a third was cut.",
        "A keeper was jailed for six years. The six-year sentence is the longest yet.",
        "Olga Brandsma was jailed for four years. Piet Tamm was given six years.",
        "Olga Brandsma was jailed for four years. Her appeal failed. Brandsma was given six years.",
        "Olga Brandsma was jailed for four years. She was given six months for the theft.",
        "Olga Brandsma was jailed for four years. She could have been given six years.",
      })
  void othersAppealsAndOtherUnitsAreLeftAlone(String text) {
    assertThat(Desk.rules(text)).doesNotContain(RULE);
  }
}
