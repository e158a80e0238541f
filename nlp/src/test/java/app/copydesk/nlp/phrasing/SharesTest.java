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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Turnout was 107 per cent in the valley.",
        "The mayor took 103 per cent of the vote.",
      })
  void noTurnoutAndNoVoteIsMoreThanAll(String text) {
    assertThat(Desk.rules(text)).contains("numbers.over-hundred");
  }

  @Test
  void sharesOfOneWholeThatMakeMoreThanAllAreFound() {
    assertThat(
            Desk.found(
                "numbers.sum",
                "The Growers won 35 per cent of the vote, the Sailors 33 per cent and the Millers 45 per cent."))
        .containsExactly(
            "35 per cent of the vote, the Sailors 33 per cent and the Millers 45 per cent");
    assertThat(Desk.rules("Coal makes 50% of the power, gas 30% and wind 40%."))
        .contains("numbers.sum");
  }

  @Test
  void thoseForAndThoseAgainstAreAskedAbout() {
    assertThat(
            Desk.findings(
                "Of those asked 58 per cent were for the toll and 49 per cent against it."))
        .filteredOn(finding -> finding.rule().equals("numbers.sum"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.tier()).isEqualTo(Finding.Tier.QUERY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Growers won 35 per cent of the vote, the Sailors 33 per cent and the Millers 15 per cent.",
        "The Growers won 55 per cent of the vote in May, 60 per cent in June and 48 per cent in July.",
        "It passed with 53 per cent of the vote and a turnout of 55 per cent.",
        "Turnout was 71 per cent, up 104 per cent on the year before.",
        "Coal makes 50% of the power, up from 30% and 40% in 1990 and 2000.",
        "The jury of twelve was made up of seven women and five men.",
      })
  void sharesOfOtherTimesAndWholesAreLeftAlone(String text) {
    assertThat(Desk.rules(text)).noneMatch(rule -> rule.startsWith("numbers."));
  }
}
