package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FractionsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The town will spend $84 million next year. Half of that, $48 million, goes to schools.",
        "The choir raised £900 and gave a third of it, £400, to the church.",
        "The ship passed 40 miles off, half of the 60 miles it was told to keep.",
        "The mill made 700 bolts, twice the 400 of last year."
      })
  void aFractionThatTheFiguresDoNotHaveIsAskedAbout(String text) {
    assertThat(Desk.rules(text)).contains("numbers.fraction");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The town will spend $84 million next year. Half of that, $42 million, goes to schools.",
        "The choir raised £900 and gave a third of it, £300, to the church.",
        "The mill made 790 bolts, twice the 400 of last year.",
        "The fund has $90 million. Half of that, or about $40 million, is lent.",
        "Half of that is lost. She has 40 boats."
      })
  void aFractionThatTheFiguresHaveIsLeftAlone(String text) {
    assertThat(Desk.rules(text)).doesNotContain("numbers.fraction");
  }
}
