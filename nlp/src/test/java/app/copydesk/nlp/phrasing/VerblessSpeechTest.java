package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerblessSpeechTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We the pier every spring,” she said.",
        "“They of the harbour at night.” The keeper then left.",
        "“I in the morning with my brother,” he said.",
        "The mayor said: “She a better plan for the old town.”",
      })
  void aSubjectOfWhichNothingIsSaidIsAskedAbout(String text) {
    assertThat(Desk.rules(text)).contains("quotes.speech-without-verb");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We paint the pier every spring,” she said.",
        "“We the people of the north will pay,” she said.",
        "“We the people of the old north,” she said.",
        "“I, the keeper of the light – well,” he said.",
        "“Very good news for the town,” she said.",
        "“He in the boat and I on the pier?” she asked.",
        "She called him “he of the long speeches” and left.",
        "“They’re in the harbour at night,” he said.",
        "“We in the north fish all year,” he said.",
      })
  void speechWithAVerbOrWithoutASubjectIsLeftAlone(String text) {
    assertThat(Desk.rules(text)).doesNotContain("quotes.speech-without-verb");
  }
}
