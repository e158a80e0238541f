package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YearSpansTest {

  @Test
  void aSpanThatDoesNotFitTheYearsBesideItIsFound() {
    assertThat(
            Desk.found("numbers.year-span", "He led the club from 1998 to 2010, 15 years in all."))
        .containsExactly("15");
    assertThat(
            Desk.found(
                "numbers.year-span",
                "In 1998 she left the club, and nine years later, in 2010, she came back."))
        .containsExactly("nine");
  }

  @Test
  void theAgeOfAThingIsReckonedFromTheDayOfPublication() {
    String text = "The 75-year-old ferry club, founded in 1930, is broke.";
    PhraseChecker checker = new PhraseChecker();

    assertThat(checker.check(Desk.read(text), Optional.of(LocalDate.of(2025, 3, 1))))
        .extracting(Finding::rule)
        .contains("numbers.year-span");
    assertThat(checker.check(Desk.read(text), Optional.of(LocalDate.of(2005, 3, 1))))
        .extracting(Finding::rule)
        .doesNotContain("numbers.year-span");
    assertThat(checker.check(Desk.read(text), Optional.empty()))
        .extracting(Finding::rule)
        .doesNotContain("numbers.year-span");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He led the club from 1998 to 2010, 12 years in all.",
        "He led the club from 1998 to 2010, 13 years in all.",
        "From 1998 to 2010, 15 years ago, he led the club.",
        "In 1998 she left, and 12 years later, in 2010, she came back.",
        "In 1998 the club, nine years later to be broke, had a pier. In 2010 it was gone.",
      })
  void spansThatFitAreLeftAlone(String text) {
    assertThat(Desk.rules(text)).doesNotContain("numbers.year-span");
  }
}
