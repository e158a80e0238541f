package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangesTest {

  @Test
  void aShareBehindTwoFiguresIsReckoned() {
    assertThat(Desk.found("numbers.percentage", "Seats go up from £30 to £36, or 15 per cent."))
        .containsExactly("15 per cent -> 20 per cent");
    assertThat(Desk.rules("Patients wait 19 weeks for a new hip, it was said, up from 23 weeks."))
        .contains("numbers.direction");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Passenger numbers rose from 60 to 40.",
        "The fare fell to £4.20 from £3.90 last year.",
        "Ticket sales are up from 1,200 in May to 900 in June.",
        "Crews took 17 minutes to reach the pier in June, up from 19 minutes in May.",
      })
  void aVerbThatGoesAgainstItsFiguresIsFound(String text) {
    assertThat(Desk.rules(text)).contains("numbers.direction");
  }

  @Test
  void aPercentageThatIsNotThatOfTheTwoFiguresIsFound() {
    assertThat(
            Desk.found(
                "numbers.percentage",
                "Wool rose 20 pence, or 7 per cent, from £4.00 to £4.20 a kilo."))
        .containsExactly("7 per cent -> 5 per cent");
    assertThat(
            Desk.found(
                "numbers.percentage", "Net income rose 35% to $35.0 million from $28.0 million."))
        .containsExactly("35% -> 25 per cent");
    assertThat(
            Desk.found(
                "numbers.percentage",
                "The cost has risen by €600,000, or a half, to €2.4 million."))
        .containsExactly("a half -> 33 per cent");
  }

  @Test
  void aDifferenceThatIsNotThatOfTheTwoFiguresIsFound() {
    assertThat(
            Desk.found(
                "numbers.difference",
                "Rents went up by $300 a month from $900 to $1,100 in a year."))
        .containsExactly("$300");
  }

  @Test
  void aLevelThatTheChangeDoesNotLeadToIsFound() {
    assertThat(Desk.rules("The index closed up 42 points at 7,318, from 7,286 on Monday."))
        .contains("numbers.difference");
    assertThat(Desk.rules("The index closed at 15,820, down 192 points from 16,112."))
        .contains("numbers.difference");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Crews took 19 minutes to reach the pier in June, up from 17 minutes in May.",
        "Crews took 17 minutes in June, up from 40 per cent of the mean in May.",
        "Revenue grew 8% to $324 million from $300 million.",
        "Shares closed up 4% at $41.60, from $40.00.",
        "Profits rose by a third to £1.3bn from £980m.",
        "The club rose from 12 to 4 in the table.",
        "Sales fell from a record 1.2 million to 900,000.",
        "The rate was raised from 4% to 4.5%, and it rose by 0.5% in all.",
        "Arrivals increased 19-fold to 6.3 million from 330,600.",
        "Seats go up from £30 to £36, or 20 per cent.",
        "Patients wait 23 weeks for a new hip, it was said, up from 19 weeks.",
        "The index closed up 42 points at 7,318, from 7,276 on Monday.",
        "The index closed at 15,820, down 192 points from 16,012.",
        "Fares rose between 3 and 5 per cent from April to May.",
        "The price rose about 10 per cent from $28 to $31.",
        "Attendance rose from 1990 to 2004.",
      })
  void figuresThatAgreeAreLeftAlone(String text) {
    assertThat(Desk.rules(text)).noneMatch(rule -> rule.startsWith("numbers."));
  }
}
