package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementTest {

  @ParameterizedTest
  @CsvSource({
    "The council voted on these proposal in May., these proposal",
    "She said these new proposal was lost., these new proposal",
    "It is one of the oldest pier in the county., one of the oldest pier",
    "The ministers was on the pier., ministers was",
    "Three of the four passenger were hurt., four passenger",
    "On the pier two person were hurt., two person",
    "One of the reason for the delay was a storm., One of the reason",
  })
  void numbersThatClashAreFound(String text, String words) {
    assertThat(Desk.found("grammar.number-clash", text)).containsExactly(words);
  }

  @Test
  void anArticleBeforeAPluralIsAQuestion() {
    assertThat(Desk.findings("The club sold a tickets for the match."))
        .filteredOn(finding -> finding.rule().equals("grammar.number-clash"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.tier()).isEqualTo(Finding.Tier.QUERY));
  }

  @ParameterizedTest
  @CsvSource({
    "The new owner will arrives at noon., will arrives",
    "The crew did not opened the hatch., did not opened -> did not open",
  })
  void aHelpingVerbBeforeAnInflectedOneIsFound(String text, String words) {
    assertThat(Desk.found("grammar.plain-form", text)).containsExactly(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council voted on these proposals and these proposal forms in May.",
        "These police are from one of the oldest team in the county.",
        "These map out the walk to the pier.",
        "It is a sports club, a means of travel and one of the oldest piers.",
        "The two crew were hurt, and ten police were there.",
        "Of the boats ten percent were lost, and two salmon were caught.",
        "One of the team was hurt, and one of the club was late.",
        "A four-passenger boat and a three-man crew were lost.",
        "Eels are one of the river’s wonders and number one of the year.",
        "The ministers were on the pier, and the news was good.",
        "His will leaves the house to her, and their will names nobody.",
        "The will says otherwise, and what they did opened the hatch.",
        "The crew will arrive and did not open the hatch.",
      })
  void wordsThatAgreeAreLeftAlone(String text) {
    assertThat(Desk.rules(text)).doesNotContain("grammar.number-clash", "grammar.plain-form");
  }
}
