package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectAgreementTest {
  private static final String RULE = "grammar.subject-and-verb";

  @ParameterizedTest
  @CsvSource({
    "The boats in the harbour was painted., The boats in the harbour was -> The boats in the harbour were",
    "The old walls of the mill has fallen., The old walls of the mill has -> The old walls of the mill have",
    "She said that the ferries was late., the ferries was -> the ferries were",
    "The driver have left the island., The driver have -> The driver has",
    "The surveys shows a fall in catches., The surveys shows -> The surveys show",
    "The letters suggests that nobody knew., The letters suggests -> The letters suggest",
    "Each of the pilots have been told., Each of the pilots have -> Each of the pilots has",
    "Every one of the crews are ready., Every one of the crews are -> Every one of the crews is",
    "The two ferry operators has agreed on a fare., The two ferry operators has -> The two ferry operators have",
    "Farmers in the valley has sold their boats., Farmers in the valley has -> Farmers in the valley have",
    "There was four reasons for the delay., There was four reasons -> There were four reasons",
  })
  void aVerbOfAnotherNumberIsFound(String text, String found) {
    assertThat(Desk.found(RULE, text)).containsExactly(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The boats in the harbour were painted, and the keeper has left.",
        "The government have left, and the crew are ashore.",
        "The people have voted, and the police are looking on.",
        "Ten years in the harbour was enough.",
        "The two weeks has flown, and the three sports goods has been sold.",
        "Sales in the valley was the subject of the talk.",
        "Farmers in the valley have sold their boats.",
        "The millions in profit was a surprise.",
        "There is two metres of water in the hold.",
        "There were four reasons, and there was one boat.",
        "The drinks orders the crew took were wrong.",
        "The goods trains the firm runs were late.",
        "The keeper of the boats has left.",
        "“The boats in the harbour was painted,” he said.",
        "Each of the pilots who have landed has been told.",
        "One of the pilots has been told that the keeper and his mate have left.",
      })
  void subjectsThatAgreeAndBodiesOfPeopleAreLeftAlone(String text) {
    assertThat(Desk.rules(text)).doesNotContain(RULE);
  }
}
