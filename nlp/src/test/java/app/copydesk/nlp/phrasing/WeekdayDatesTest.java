package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeekdayDatesTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 12, 30);

  private static List<String> found(String text, LocalDate published) {
    return new PhraseChecker()
        .check(Desk.read(text), Optional.of(published)).stream()
            .filter(finding -> finding.rule().startsWith("numbers."))
            .map(finding -> finding.span().of(text) + " -> " + finding.suggestion().orElse("?"))
            .toList();
  }

  @Test
  void aWeekdayThatIsNotThatOfItsDateIsFound() {
    assertThat(
            Desk.found("numbers.weekday-date", "The court sits on Saturday, May 4, 2025, at noon."))
        .containsExactly("Saturday, May 4, 2025 -> Sunday");
    assertThat(Desk.found("numbers.weekday-date", "It closed on Tuesday 3 June 1933."))
        .containsExactly("Tuesday 3 June 1933 -> Saturday");
  }

  @Test
  void theYearIsTheOneThatBringsTheDateNearestToPublication() {
    assertThat(found("The final is on Friday, January 2.", PUBLISHED)).isEmpty();
    assertThat(found("The final is on Saturday 3rd January.", PUBLISHED)).isEmpty();
    assertThat(found("The final is on Thursday, December 11.", PUBLISHED)).isEmpty();
    assertThat(found("The final is on Wednesday, December 11.", PUBLISHED))
        .containsExactly("Wednesday, December 11 -> Thursday");
  }

  @Test
  void datesThatFitNoYearTogetherAreFound() {
    assertThat(
            Desk.found(
                "numbers.weekdays-disagree",
                "It was Saturday, May 4. The hearing is on Friday, May 16."))
        .hasSize(2);
    assertThat(
            Desk.found(
                "numbers.weekdays-disagree",
                "They met on Monday, May 5, and on Saturday, May 4. They meet on Friday, May 16."))
        .containsExactly("Saturday, May 4");
  }

  @Test
  void aDayThatIsNotInTheCalendarIsFound() {
    assertThat(Desk.rules("The lease ends on June 31.")).contains("numbers.no-such-day");
    assertThat(Desk.rules("He was born on 30 February 1960.")).contains("numbers.no-such-day");
    assertThat(Desk.findings("He was born on 29 February 1999."))
        .extracting(Finding::message)
        .containsExactly("February 1999 has no day 29.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was Saturday, May 3. The hearing is on Friday, May 16.",
        "They met on Wednesday, December 31, and meet again on Friday, January 2.",
        "In February 30 people died.",
        "The march of May 4,000 saw was on a Sunday.",
        "On Sunday 12 people sat down. On Monday 12 stood up.",
        "He was born on 29 February 1960, a Monday.",
      })
  void datesThatAgreeAreLeftAlone(String text) {
    assertThat(Desk.rules(text)).noneMatch(rule -> rule.startsWith("numbers."));
  }
}
