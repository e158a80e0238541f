package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrayCapitalsTest {

  @Test
  void aSmallWordWithACapitalInsideASentenceIsFound() {
    assertThat(
            Desk.found(
                "grammar.stray-capital", "He saw NATO If he thinks the problem can be solved."))
        .containsExactly("If -> if");
    assertThat(
            Desk.found(
                "grammar.stray-capital", "The board fears That shipments From the port stop."))
        .containsExactly("That -> that", "From -> from");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She wrote: If it rains, we go.",
        "He said “If it rains, we go” and left.",
        "The answer … If only there were one.",
        "They read The Economist and watched Gone With The Wind on Monday.",
        "He joined Take That in the spring.",
        "The ball hit The Who guitarist.",
        "How To Mend A Roof And Keep It Mended For Good",
        "The WHO and the IT desk met in May this year.",
        "Will and Grace were on at eight.",
        "1 If you are cold, come in.",
        "A - The first of the two lists",
      })
  void capitalsThatBelongAreLeftAlone(String text) {
    assertThat(Desk.found("grammar.stray-capital", text)).isEmpty();
  }
}
