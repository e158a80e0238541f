package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatedAgesTest {
  private static final String RULE = "numbers.age-changes";

  @Test
  void anAgeThatChangesIsFound() {
    assertThat(
            Desk.found(RULE, "Olga Brandsma, 41, took the money. Brandsma, 43, of Marram, wept."))
        .containsExactly("43");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Olga Brandsma, 41, took the money. Brandsma, 41, of Marram, wept.",
        "Olga Brandsma, 41, took the money. Piet Brandsma, 43, of Marram, wept.",
        "Olga Brandsma, 41, came first. Brandsma, 6-4, 6-3 winner on Monday, was glad.",
        "Olga Brandsma, 41, took the money. In 1998 Brandsma, aged 21, had left.",
      })
  void otherPeopleAndOtherNumbersAreLeftAlone(String text) {
    assertThat(Desk.rules(text)).doesNotContain(RULE);
  }
}
