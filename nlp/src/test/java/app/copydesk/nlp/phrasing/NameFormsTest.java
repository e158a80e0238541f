package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameFormsTest {

  @Test
  void aNameWithAndWithoutStopsIsAskedAbout() {
    assertThat(
            Desk.found(
                "names.two-forms",
                "The US fleet left. The US navy said so. The port lets U.S. ships in."))
        .containsExactly("U.S. -> US");
  }

  @Test
  void aNameAsOneWordAndAsTwoIsAskedAbout() {
    assertThat(
            Desk.found(
                "names.two-forms",
                "The talks in Vietnam went on. Ships left Vietnam for Viet Nam on Monday."))
        .containsExactly("Viet Nam -> Vietnam");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The U.S. fleet left. The U.S. navy said so. They told us.",
        "New Port is a pub. The town of Bridport is near.",
        "J. K. Brandsma met Jo Hanna Lee.",
      })
  void namesInOneFormAreLeftAlone(String text) {
    assertThat(Desk.rules(text)).doesNotContain("names.two-forms");
  }
}
