package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventYearsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She came to Scotland in 1952. In 1949, a year after she arrived, she married.",
        "He joined the bank in 1980. In 1999, ten years after he joined, he left it."
      })
  void aYearCountedFromAnEventOfAnotherYearIsAskedAbout(String text) {
    assertThat(Desk.rules(text)).contains("numbers.event-year");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She came to Scotland in 1952. In 1953, a year after she arrived, she married.",
        "He joined the bank in 1980 and his brother joined it in 1985. In 1999, ten years after he joined, he left it."
      })
  void aYearCountedRightlyFromAnEventIsLeftAlone(String text) {
    assertThat(Desk.rules(text)).doesNotContain("numbers.event-year");
  }
}
