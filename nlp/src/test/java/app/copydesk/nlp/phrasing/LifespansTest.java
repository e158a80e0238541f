package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LifespansTest {
  private static final String RULE = "numbers.life-span";

  @Test
  void anAgeAtDeathThatDoesNotFitTheYearsIsFound() {
    assertThat(
            Desk.found(
                RULE,
                "The painter Olaf Brandsma has died aged 84. He was born in Marram in 1931. He died at home on 2 November 2011."))
        .containsExactly("84");
  }

  @Test
  void theDayOfPublicationIsThatOfTheDeathWhereNoneIsGiven() {
    String text = "The painter Olaf Brandsma has died aged 84. He was born in Marram in 1931.";

    assertThat(Desk.found(RULE, text, "2009-11-04")).containsExactly("84");
    assertThat(Desk.found(RULE, text, "2015-11-04")).isEmpty();
    assertThat(Desk.found(RULE, text)).isEmpty();
  }

  @Test
  void aDeathBeforeTheBirthIsFound() {
    assertThat(
            Desk.found(
                RULE, "Olga Brandsma was born in 1931. She died in Marram in 1913, unmarried."))
        .containsExactly("1913");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Olaf Brandsma has died aged 80. He was born in 1931. He died on 2 November 2011.",
        "Olaf Brandsma has died aged 79. He was born in 1931. He died on 2 November 2011.",
        "Olaf Brandsma was born in 1931. His father died in 1944, aged 61.",
        "Olaf Brandsma was born in 1931. Olga Brandsma, born in 1960, died in 2011 aged 51.",
        "Olaf Brandsma, born in 1931, died at 30 Marram Road in 2011.",
      })
  void agesThatFitAndKinAreLeftAlone(String text) {
    assertThat(Desk.rules(text)).doesNotContain(RULE);
  }

  @Test
  void theYearsMayStandInBrackets() {
    assertThat(
            Desk.found(RULE, "The painter (1881–1947) died in Marram at the age of 58, unmarried."))
        .containsExactly("58");
    assertThat(Desk.rules("The painter (1881–1947) died in Marram at the age of 66, unmarried."))
        .doesNotContain(RULE);
  }
}
