package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearFirstNamesTest {
  private static final String RULE = "names.first-name-slip";

  @Test
  void aFirstNameThatGainsALetterIsAskedAbout() {
    assertThat(Desk.found(RULE, "Tomasi Brandsma scored twice. “I am glad,” said Tomas Brandsma."))
        .containsExactly("Tomas -> Tomasi");
  }

  @Test
  void anotherFirstNameWithTheSameInitialIsAskedAbout() {
    assertThat(Desk.found(RULE, "The mayor, Pat Brandsma, spoke first. Pete Brandsma left early."))
        .containsExactly("Pete -> Pat");
    assertThat(
            Desk.found(
                RULE, "The mayor, Pat Brandsma, spoke first. By noon Pete Brandsma had left."))
        .containsExactly("Pete -> Pat");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tomasi Brandsma scored. His brother, Tomas Brandsma, did not.",
        "The mayor, Pat Brandsma, spoke. The former mayor Pete Brandsma left early.",
        "The mayor, Robert Brandsma, spoke first. Bob Brandsma left early.",
        "Steven Brandsma scored. “I am glad,” said Steve Brandsma.",
        "Tomasi Brandsma and Tomas Brandsma scored.",
        "Tomasi Brandsma scored. “I am glad,” said T. Brandsma.",
        "Tomasi Brandsma scored. “I am glad,” said Pavel Brandsma.",
      })
  void kinShortFormsAndOthersAreLeftAlone(String text) {
    assertThat(Desk.rules(text)).doesNotContain(RULE);
  }
}
