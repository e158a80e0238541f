package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FallingRangesTest {

  @Test
  void aRangeWhoseFirstFigureIsHigherIsFound() {
    assertThat(
            Desk.found(
                "numbers.falling-range",
                "A new mast costs about 16,000 to 7,000 crowns, the builder said."))
        .containsExactly("16,000 to 7,000");
    assertThat(Desk.rules("The tickets cost about $900 to $700 each."))
        .contains("numbers.falling-range");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A new mast costs about 7,000 to 16,000 crowns.",
        "The fare fell to about 900 to 700 crowns.",
        "The number of boats went from about 900 to 700.",
        "It was about 1,600 to 300,000 crowns.",
        "The odds were about 500 to 100.",
        "The caves were used about 5,000 to 3,000 years ago.",
        "The boats were outnumbered by about 900 to 300.",
        "The cost was cut by about 900 to 700 crowns.",
        "They have some 900 to 950 boats.",
        "The tower is about 90 to 70 metres high.",
      })
  void whatFallsOrIsSetAgainstAnotherFigureIsLeftAlone(String text) {
    assertThat(Desk.rules(text)).doesNotContain("numbers.falling-range");
  }
}
