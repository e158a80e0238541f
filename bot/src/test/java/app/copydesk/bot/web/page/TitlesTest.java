package app.copydesk.bot.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Bridge to close | Daily News; Bridge to close",
        "Bridge to close - World - Daily News; Bridge to close - World",
        "Daily News – Bridge to close; Bridge to close",
        "Bridge to close: a year of repairs; Bridge to close: a year of repairs",
        "Bridge - no bridge; Bridge - no bridge",
        "Bridge to close | dailynews.example; Bridge to close",
        "Bridge to close for a year | The Daily Reader; Bridge to close for a year",
        "Bridge to close for a year | What it costs; Bridge to close for a year | What it costs",
        "Daily News; Daily News"
      })
  void theNameOfTheSiteIsCutOff(String title, String cut) {
    assertThat(
            Titles.cut(title, Optional.empty(), Optional.of("Daily News"), "www.dailynews.example"))
        .isEqualTo(cut);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Bridge to close - World - Local; Bridge to close",
        "World | Bridge to close; Bridge to close"
      })
  void theHeadingOfThePageSaysWhereTheTitleEnds(String title, String cut) {
    assertThat(
            Titles.cut(
                title, Optional.of("Bridge to close"), Optional.empty(), "www.other.example"))
        .isEqualTo(cut);
  }
}
