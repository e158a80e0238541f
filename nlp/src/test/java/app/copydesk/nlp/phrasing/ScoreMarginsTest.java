package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreMarginsTest {
  private static final String RULE = "numbers.score-margin";

  @Test
  void aMarginThatNoScoreHasIsAskedAbout() {
    assertThat(
            Desk.found(
                RULE, "Marram beat Pierhead 27-20 on Monday. The nine-point win was their first."))
        .containsExactly("nine");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Marram beat Pierhead 27-20 on Monday. The seven-point win was their first.",
        "Marram beat Pierhead 27-20, having led 19-10. The nine-point win was their first.",
        "Marram beat Pierhead 27-20 on Monday. A nine-point win takes them up.",
        "The nine-point win was their first.",
      })
  void otherMarginsAreLeftAlone(String text) {
    assertThat(Desk.rules(text)).doesNotContain(RULE);
  }

  @Test
  void aSetLostInStraightSetsIsFound() {
    assertThat(
            Desk.found(
                "numbers.straight-sets", "She won 6-4, 3-6, 6-2 in straight sets on Sunday."))
        .containsExactly("6-4, 3-6, 6-2");
    assertThat(Desk.rules("She won 6-4, 7-6 (7-5) in straight sets on Sunday."))
        .doesNotContain("numbers.straight-sets");
  }
}
