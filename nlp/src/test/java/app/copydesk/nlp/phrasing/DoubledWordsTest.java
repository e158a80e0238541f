package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoubledWordsTest {

  @Test
  void aWordThatStandsTwiceIsFound() {
    assertThat(Desk.found("grammar.doubled-word", "The firm sold half of the the mill in March."))
        .containsExactly("the the -> the");
    assertThat(Desk.found("grammar.doubled-word", "He feared their hostility hostility to trade."))
        .containsExactly("hostility hostility -> hostility");
    assertThat(Desk.found("grammar.doubled-word", "“We sold half of the the mill,” she said."))
        .containsExactly("the the -> the");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He said that that was the end of it.",
        "She had had enough of the rain.",
        "It is a very very long road.",
        "They flew to Baden Baden and then to New York New York.",
        "“We we must wait wait,” he stammered.",
        "“Is it safe?” asked the the-atre manager; the, the other man said, is closed.",
        "It was 10 10 pence coins and no notes.",
        "He gave her her book and told them what it is is not for sale.",
        "“We go in,” in the end she said.",
        "They ate pork bao bao and rode a boda boda home.",
      })
  void wordsThatMayStandTwiceAreLeftAlone(String text) {
    assertThat(Desk.found("grammar.doubled-word", text)).isEmpty();
  }

  @Test
  void aHelpingVerbThatStandsTwiceIsFoundWhereNoClauseEndsInIt() {
    assertThat(Desk.found("grammar.doubled-word", "The ferry was was late again."))
        .containsExactly("was was -> was");
    assertThat(
            Desk.rules(
                "What the ferry was was a wreck. The man he was was gone. The trouble it is is plain."))
        .doesNotContain("grammar.doubled-word");
  }
}
