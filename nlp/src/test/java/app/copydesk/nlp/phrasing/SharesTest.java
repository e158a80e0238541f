package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharesTest {

  @Test
  void aWrongShareIsFound() {
    assertThat(
            Desk.found(
                "numbers.percentage",
                "Of the 2,000 women who were asked, 1,240 came, or 64 per cent."))
        .containsExactly("64 per cent -> 62 per cent");
    assertThat(Desk.found("numbers.percentage", "Inspectors failed 30 of the 120 kitchens (35%)."))
        .containsExactly("35% -> 25 per cent");
  }

  @Test
  void aPartLargerThanItsWholeIsFound() {
    assertThat(Desk.rules("She said 52 of the 40 members had voted."))
        .contains("numbers.part-of-whole");
  }

  @Test
  void moreThanAllPeopleIsFound() {
    assertThat(Desk.found("numbers.over-hundred", "Some 120 per cent of voters were against."))
        .containsExactly("120 per cent");
  }

  @Test
  void aShareInWordsThatIsAnotherPercentageIsFound() {
    assertThat(
            Desk.found("numbers.percentage", "One in five patients, or 25 per cent, had a cough."))
        .containsExactly("25 per cent -> 20 per cent");
    assertThat(
            Desk.found(
                "numbers.percentage", "Ninety per cent of its 160 pupils passed, 132 in all."))
        .containsExactly("Ninety per cent -> 83 per cent");
    assertThat(Desk.rules("More than 120 per cent of its houses are empty in winter."))
        .contains("numbers.over-hundred");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Of the 2,000 women who were asked, 1,020 came, or 51 per cent.",
        "He paid 120 per cent of the price.",
        "Debt stands at 130% of output.",
        "Two of the three boats, or 67 per cent, were saved.",
        "The 12 of July 40 years ago was a Sunday.",
        "One in five patients, or 20 per cent, had a cough.",
        "One in three, or 33 per cent, had a cough.",
        "Ninety per cent of its 160 pupils passed, 12 with honours.",
        "He has two children with the actress Ana Ruiz, 14-year-old Tom and a girl of nine.",
        "More than 400 million people of 60 or over live there, up from 30.",
        "They won by 5 wickets in 3 of 4 matches.",
      })
  void sharesThatFitAreLeftAlone(String text) {
    assertThat(Desk.rules(text)).noneMatch(rule -> rule.startsWith("numbers."));
  }
}
