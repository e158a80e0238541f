package app.copydesk.bot.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-03-05",
        "2026-03-05T23:59:59+14:00",
        "20260305",
        "2026/3/5",
        "Thu, 05 Mar 2026 10:00:00 GMT",
        "5 March 2026",
        "5th of nothing, 5th March, 2026",
        "March 5, 2026",
        "Mar. 5, 2026 at 10 p.m.",
        "05.03.2026, 10:00"
      })
  void oneDayInManyWays(String text) {
    assertThat(Days.first(text)).contains(LocalDate.of(2026, 3, 5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yesterday", "2026-13-45", "1700000000", "9999999999999", "5 Mai"})
  void whatIsNoDay(String text) {
    assertThat(Days.first(text)).isEmpty();
  }
}
