package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListCountsTest {

  @Test
  void aListLongerOrShorterThanItsNumberIsFound() {
    assertThat(
            Desk.found(
                "numbers.list-count", "Police named the three men: Alan Reid and Tom de Vries."))
        .containsExactly("three men");
    assertThat(
            Desk.found(
                "numbers.list-count",
                "It closed three bridges, the Orr, the Tamble, the Haydon and the Linn."))
        .containsExactly("three bridges");
    assertThat(
            Desk.found(
                "numbers.list-count", "It flies to two cities: Oslo, Riga and Kuala Lumpur."))
        .containsExactly("two cities");
  }

  @Test
  void anOrdinalBehindAnotherNumberOfNamesIsFound() {
    assertThat(
            Desk.found(
                "numbers.list-count",
                "It is the third calf of its mother, after Kito in 2009, Asha in 2011 and Juba in 2013."))
        .containsExactly("third calf");
    assertThat(Desk.rules("It is her third title of the year after Lyon and Bergen."))
        .doesNotContain("numbers.list-count");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Police named the three men: Alan Reid, Ian Lund and Tom de Vries.",
        "It flies to at least two cities: Oslo, Riga and Kuala Lumpur.",
        "He gave two reasons: Rain and the Bank of England.",
        "Three men were held: Alan Reid, 24, of Leeds, and his son.",
      })
  void aListThatFitsIsLeftAlone(String text) {
    assertThat(Desk.rules(text)).doesNotContain("numbers.list-count");
  }
}
