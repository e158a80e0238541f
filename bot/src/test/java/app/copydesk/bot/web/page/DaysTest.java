package app.copydesk.bot.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
  @CsvSource({
    "de, 5. März 2026",
    "de, 'Donnerstag, 5. Mär 2026, 10:00 Uhr'",
    "de, Stand: 05.03.26",
    "fr, Publié le 5 mars 2026 à 10h",
    "es, 5 de marzo de 2026",
    "pt, 5 de março de 2026",
    "it, giovedì 5 marzo 2026",
    "pl, 5 marca 2026",
    "fi, 5. maaliskuuta 2026",
    "hu, 2026. március 5.",
    "ja, 2026年3月5日",
    "ru, 5 марта 2026",
    "en, 3/5/2026",
    "fr, 05/03/2026",
    "'', 5 mars 2026"
  })
  void monthsAreReadInTheLanguageOfThePage(String language, String text) {
    assertThat(Days.first(text, language)).contains(LocalDate.of(2026, 3, 5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://news.example/2026/03/05/bridge",
        "https://news.example/bridge-2026-03-05?page=2",
        "https://news.example/20260305/bridge.html",
        "https://news.example/local/2026/3/5/"
      })
  void theAddressOfAPageOftenHoldsItsDay(String url) {
    assertThat(Days.inAddress(url)).contains(LocalDate.of(2026, 3, 5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://news.example/2026/03/bridge",
        "https://news.example/120260305/",
        "https://news.example/bridge?day=2026-03-05"
      })
  void notEveryNumberInAnAddressIsADay(String url) {
    assertThat(Days.inAddress(url)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yesterday", "2026-13-45", "1700000000", "9999999999999", "5 Mai"})
  void whatIsNoDay(String text) {
    assertThat(Days.first(text)).isEmpty();
  }
}
