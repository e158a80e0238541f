package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenSpeechTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We went down to the harbour to see the,” said Ann Lee.",
        "Ann Lee said: “They took the boat and their.”"
      })
  void speechThatEndsWhereNoneEndsIsAskedAbout(String text) {
    assertThat(Desk.rules(text)).contains("quotes.speech-breaks-off");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We went down to the harbour to see the boats,” said Ann Lee.",
        "“I would have gone, but the…” said Ann Lee.",
        "“That is what I was thinking of,” said Ann Lee.",
        "She called it “the best of the” in her notes."
      })
  void speechThatEndsOrIsBrokenOffOnPurposeIsLeftAlone(String text) {
    assertThat(Desk.rules(text)).doesNotContain("quotes.speech-breaks-off");
  }
}
