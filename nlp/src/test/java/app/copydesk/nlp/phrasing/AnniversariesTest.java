package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnniversariesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The museum, which opened in 1884, will mark its centenary in 2014.",
        "The club was founded in 1961 and celebrated its 50th anniversary in 2001."
      })
  void anAnniversaryTheYearsDoNotMakeIsFound(String text) {
    assertThat(Desk.rules(text)).contains("numbers.anniversary");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The museum, which opened in 1884, will mark its centenary in 1984.",
        "The club was founded in 1961 and celebrated its 50th anniversary in 2011.",
        "The chapel, built in 1870 and rebuilt in 1920, marked the centenary of its rebuilding in 2020.",
        "The club was founded in 1961 and will mark a centenary in its own way."
      })
  void anAnniversaryTheYearsMakeIsLeftAlone(String text) {
    assertThat(Desk.rules(text)).doesNotContain("numbers.anniversary");
  }
}
