package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcronymsTest {

  @Test
  void oneLetterThatIsNoneOfTheNamesIsFound() {
    assertThat(
            Desk.found(
                "names.acronym-letters",
                "A note by the Coastal Ferry Council (CFA) was lost. The council is new."))
        .containsExactly("Coastal Ferry Council (CFA) -> Coastal Ferry Council (CFC)");
  }

  @Test
  void lettersThatStandForTwoNamesAreAskedAbout() {
    assertThat(
            Desk.found(
                "names.acronym-twice",
                "The Coastal Ferry Council (CFC) met. Later the Central Fishing Club (CFC) left."))
        .containsExactly("Central Fishing Club");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The World Health Organization (WHO) met.",
        "The International Automobile Federation (FIA) met.",
        "The Department for the Coastal Environment (DCE) met.",
        "The Royal Coastal Ferry Council (CFC) met, and the Coastal Ferry Council (CFC) paid.",
        "Spain beat Coastal Ferry Town (AET) on Monday.",
      })
  void lettersThatFitAndThoseOfAnotherLanguageAreLeftAlone(String text) {
    assertThat(Desk.rules(text)).doesNotContain("names.acronym-letters", "names.acronym-twice");
  }

  @Test
  void theLettersMayStandBehindOr() {
    assertThat(
            Desk.found(
                "names.acronym-twice",
                "The Coastal Ferry Council, or CFC, met. Later the Central Fishing Club (CFC) left."))
        .containsExactly("Central Fishing Club");
    assertThat(
            Desk.rules(
                "The Coastal Ferry Council, or CFC, met. The Coastal Ferry Council (CFC) left."))
        .doesNotContain("names.acronym-twice");
  }
}
