package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThingAgesTest {
  private static final String RULE = "numbers.year-span";

  @Test
  void theAgeOfAThingIsReckonedFromTheDayOfPublication() {
    String text = "The 75-year-old ferry club, founded in 1930, is broke.";

    assertThat(Desk.found(RULE, text, "2025-03-01")).containsExactly("75");
    assertThat(Desk.found(RULE, text, "2005-03-01")).isEmpty();
    assertThat(Desk.found(RULE, text)).isEmpty();
  }

  @Test
  void theAgeAndTheYearMayStandApart() {
    assertThat(
            Desk.found(
                RULE,
                "The pier was built in 1974. The 90-year-old pier is to be closed.",
                "2018-05-20"))
        .containsExactly("90");
    assertThat(
            Desk.found(
                RULE,
                "Marram Foods, which was founded in 2015, makes jam. The 20-year-old company is for sale.",
                "2020-05-05"))
        .containsExactly("20");
  }

  @Test
  void yearsAgoAreCountedFromTheDayOfPublication() {
    assertThat(
            Desk.found(
                RULE, "It was made in 1788, nearly 300 years ago, by a smith.", "2014-02-11"))
        .containsExactly("300");
  }

  @Test
  void withoutADayOnlyAnAgeStillToComeIsWrong() {
    assertThat(Desk.found(RULE, "It was made in 1988, three centuries ago, by a smith."))
        .containsExactly("three");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The pier was built in 1974. The 44-year-old pier is to be closed.",
        "The pier was built in 1974. The 90-year-old ferry is to be closed.",
        "The pier was built in 1974 and rebuilt in 1990. Her 90-year-old bank was founded in 1928.",
        "It was made in 1788, some 230 years ago, by a smith.",
        "It was made in 1788, more than two centuries ago, by a smith.",
        "The club, founded in 1930, has a 19-year-old captain.",
      })
  void agesThatFitAndOtherThingsAreLeftAlone(String text) {
    assertThat(Desk.found(RULE, text, "2018-05-20")).isEmpty();
  }

  @Test
  void aTreatyIsAsOldAsItsSigning() {
    String text = "The 60-year-old treaty, signed in 1999, is to be reviewed.";

    assertThat(Desk.found(RULE, text, "2024-03-01")).containsExactly("60");
    assertThat(Desk.found(RULE, text.replace("60", "25"), "2024-03-01")).isEmpty();
  }
}
