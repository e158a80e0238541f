package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgesTest {

  @Test
  void anAgeThatDoesNotFitTheYearOfBirthIsFound() {
    assertThat(
            Desk.found(
                "numbers.age",
                "He was born at Whitby on 3 June 1933 and went to sea in the autumn of 1951 at the age of 21."))
        .containsExactly("21 -> 17");
    assertThat(
            Desk.found(
                "numbers.age",
                "Ana Ruiz was born in Cadiz in 1950.\n\nShe moved to Lyon in 1970, aged 25."))
        .containsExactly("25 -> 19");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He was born in 1938. He sold 40,000 copies in the summer of 1961, when he was 23.",
        "He was born in 1938. His father died in 1961 at the age of 70.",
        "He was born in 1938 and his sister was born in 1940. He left in 1961 at the age of 21.",
        "Her son was born in 1990. She moved to Lyon in 2001, aged 45.",
        "She was born in 1950. She left in 1970, and in 1980, aged 30, came back.",
      })
  void agesThatFitAndThoseOfOthersAreLeftAlone(String text) {
    assertThat(Desk.rules(text)).doesNotContain("numbers.age");
  }

  @Test
  void theAgeMayStandBeforeWhatWasDone() {
    assertThat(
            Desk.found(
                "numbers.age", "Ana Ruiz, born in 1970, was 62 when she won the race in 2015."))
        .containsExactly("62 -> 44");
    assertThat(Desk.rules("Ana Ruiz, born in 1970, was 45 when she won the race in 2015."))
        .doesNotContain("numbers.age");
  }
}
