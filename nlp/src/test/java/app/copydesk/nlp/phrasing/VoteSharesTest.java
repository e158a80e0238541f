package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VoteSharesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ana Ruiz was elected with 54 per cent of the vote. Her rival, Joan Tate, had 49 per cent."
      })
  void twoSharesAboveAHundredAreFound(String text) {
    assertThat(Desk.rules(text)).contains("numbers.sum");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ana Ruiz was elected with 54 per cent of the vote. Her rival, Joan Tate, had 45 per cent.",
        "Ana Ruiz was elected with 54 per cent of the vote. Turnout was 63 per cent.",
        "Ana Ruiz had about 54 per cent of the vote. Her rival had 49 per cent."
      })
  void twoSharesBelowAHundredAreLeftAlone(String text) {
    assertThat(Desk.rules(text)).doesNotContain("numbers.sum");
  }

  @Test
  void theThirdHasNotMoreVotesThanTheSecond() {
    String text =
        "Ana Ruiz took 12,411 votes to the 11,986 of Joan Tate. Ian Lund came third with 13,050.";

    assertThat(Desk.rules(text)).contains("numbers.vote-order");
    assertThat(Desk.rules(text.replace("13,050", "9,050"))).doesNotContain("numbers.vote-order");
  }
}
