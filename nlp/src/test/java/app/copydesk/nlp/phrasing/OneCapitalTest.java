package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneCapitalTest {

  @Test
  void aCommonWordWithACapitalOnceIsAskedAbout() {
    assertThat(
            Desk.found(
                "grammar.one-capital",
                "She found a part-time Job at the pier. It was her first job there."))
        .containsExactly("Job -> job");
  }

  @Test
  void aNounWithACapitalBehindAnAdjectiveIsAskedAbout() {
    assertThat(
            Desk.found("grammar.one-capital", "She said a worn Gasket was almost surely to blame."))
        .containsExactly("Gasket -> gasket");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He went to the Bank on Monday. It is a bank by the pier.",
        "They cited the law on Freedom of Information in court. It was about freedom.",
        "She found a part-time Job at the pier. It was hard.",
        "The Job was hers, and the job was hard.",
        "A former Governor was there, and a senior Conservative too.",
        "A new Toyota was hit, and so was a young Belgian who drove it.",
        "They sang Job after Job at the pier. It was a job.",
      })
  void officesLongerNamesAndWordsOfWhichNothingIsKnownAreLeftAlone(String text) {
    assertThat(Desk.rules(text)).doesNotContain("grammar.one-capital");
  }
}
