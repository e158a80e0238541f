package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The town will spend $84 million, 6 per cent more than the $76 million of this year.",
        "The isle has 4,212 people, a rise of 8 per cent from 4,110."
      })
  void aComparisonTheFiguresDoNotBearOutIsFound(String text) {
    assertThat(Desk.rules(text)).contains("numbers.percentage");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The town will spend $84 million, 10 per cent more than the $76 million of this year.",
        "The isle has 4,212 people, a rise of 2.5 per cent from 4,110.",
        "The town will spend $84 million, about a tenth more than the $76 million of this year."
      })
  void aComparisonTheFiguresBearOutIsLeftAlone(String text) {
    assertThat(Desk.rules(text)).doesNotContain("numbers.percentage");
  }

  @Test
  void aFallThatIsNoneIsFound() {
    String fall =
        "The isle has 4,212 people, a fall of 2 per cent since the count of ten years ago, when it had 4,110.";
    String barrel = "A barrel cost $61.20, down 90 cents, its sharpest rise since May.";

    assertThat(Desk.rules(fall)).contains("numbers.direction");
    assertThat(Desk.rules(barrel)).contains("numbers.direction");
    assertThat(Desk.rules(barrel.replace("rise", "fall"))).doesNotContain("numbers.direction");
  }
}
