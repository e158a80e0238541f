package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

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
  void theCountMayStandFirstAndBeOfDecades() {
    assertThat(
            Desk.found(
                "numbers.year-span", "He led the club for 15 years, from 1998 to 2010, and left."))
        .containsExactly("15");
    assertThat(
            Desk.found(
                "numbers.year-span",
                "The pier was opened in 1892, four decades after the first pile was sunk in 1887."))
        .containsExactly("four");
  }

  @Test
  void yearsThatRunBackwardsAreFound() {
    assertThat(Desk.found("numbers.year-order", "He led the club from 2010 to 1998."))
        .containsExactly("2010 to 1998");
    assertThat(Desk.rules("The clock was put back from 2010 to 1998 by mistake."))
        .doesNotContain("numbers.year-order");
  }

  @Test
  void aTimeUntilAYearAndATimeAheadAreCounted() {
    assertThat(
            Desk.found(
                "numbers.year-span",
                "She opened a kiln in 1960 and worked there for 35 years, until it burned down in 1985."))
        .containsExactly("35");
    assertThat(
            Desk.found(
                "numbers.year-span",
                "The line will open in 2019, six years from now, the minister said.",
                "2016-05-12"))
        .containsExactly("six");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He led the club from 1998 to 2010, 12 years in all.",
        "He led the club from 1998 to 2010, 13 years in all.",
        "From 1998 to 2010, 15 years ago, he led the club.",
        "In 1998 she left, and 12 years later, in 2010, she came back.",
        "The pier was opened in 1892, two decades after the first pile was sunk in 1874.",
        "The pier was opened in 1892, five years before another was built in 1897.",
        "He led the club for almost 13 years, from 1998 to 2010.",
        "She opened a kiln in 1960 and worked there for 25 years, until it burned down in 1985.",
        "In 1998 the club, nine years later to be broke, had a pier. In 2010 it was gone.",
      })
  void spansThatFitAreLeftAlone(String text) {
    assertThat(Desk.rules(text)).doesNotContain("numbers.year-span");
  }

  @Test
  void howLongSomethingLastedAndSomebodyStayedIsCounted() {
    assertThat(
            Desk.found(
                "numbers.year-span", "The strike went on from 1991 to 1995, lasted ten years."))
        .containsExactly("ten");
    assertThat(
            Desk.found(
                "numbers.year-span",
                "She joined the choir in 1988 and left in 2003, after 35 years."))
        .containsExactly("35");
    assertThat(
            Desk.rules(
                "She joined the choir in 1988 and left in 2003, after 15 years. Her brother came in 1990 and left in 2004, after two years of quarrels."))
        .doesNotContain("numbers.year-span");
  }
}
