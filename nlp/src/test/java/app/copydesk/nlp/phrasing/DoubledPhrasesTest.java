package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoubledPhrasesTest {

  @Test
  void wordsThatStandTwiceInARowAreFound() {
    assertThat(
            Desk.found(
                "grammar.doubled-phrase",
                "She sat at the end of the pier at the end of the pier until noon."))
        .containsExactly("at the end of the pier at the end of the pier -> at the end of the pier");
    assertThat(
            Desk.found(
                "grammar.doubled-phrase",
                "The town pays for ferry repairs, ferry repairs each year."))
        .containsExactly("ferry repairs, ferry repairs -> ferry repairs");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The boat went up and down and up and down all day.",
        "It rained again and again and again.",
        "It is what makes a pier a pier and a boat a boat.",
        "“On the pier on the pier,” the child sang.",
        "They drove to Panama City, Panama City Beach and back.",
        "The end of the pier is the end of the road.",
      })
  void whatIsRepeatedOnPurposeIsLeftAlone(String text) {
    assertThat(Desk.rules(text)).doesNotContain("grammar.doubled-phrase");
  }
}
