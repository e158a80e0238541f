package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MultiplesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The number of pupils doubled from 40 to 60.",
        "Output was halved from 900 tonnes to 700.",
        "The staff more than tripled from 20 to 45.",
        "Sales more than tripled, to 90 from 60.",
        "The price of a crossing doubled from 40 to 60 cents.",
        "The fleet has tripled, from 20 to 50 boats, since then.",
      })
  void aMultipleThatIsNoneIsFound(String text) {
    assertThat(Desk.rules(text)).contains("numbers.multiple");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The number of pupils doubled from 41 to 80.",
        "The club doubled its lead and rose from 12 to 4 in the table.",
        "Sales more than tripled, to 190 from 60.",
        "The price of a crossing doubled from 40 to 80 cents.",
        "The fleet has tripled, from 20 to 60 boats, since then.",
      })
  void aMultipleTheFiguresHaveIsLeftAlone(String text) {
    assertThat(Desk.rules(text)).noneMatch(rule -> rule.startsWith("numbers."));
  }
}
