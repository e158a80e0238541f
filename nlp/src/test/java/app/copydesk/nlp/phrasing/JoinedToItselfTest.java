package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoinedToItselfTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The crew steered the boat with skill and skill.",
        "The harbour board weighed strategy and strategy, cost and benefit.",
        "She spoke of her daily experience and experience at the port.",
        "The council found no loss or loss in its books.",
      })
  void aNounJoinedToItselfIsFound(String text) {
    assertThat(Desk.rules(text)).contains("wording.joined-to-itself");
  }

  @Test
  void aNameJoinedToItselfIsFoundWhereTheNameStandsAloneElsewhere() {
    assertThat(
            Desk.found(
                "wording.joined-to-itself",
                "Ministers signed the Norway-Norway treaty on Monday. Norway will pay half."))
        .containsExactly("Norway-Norway");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They rowed for miles and miles, and sang again and again.",
        "The fees differ between ward and ward.",
        "There is advice and advice, the keeper knows.",
        "The bank follows price and price index.",
        "They met time and time again.",
        "“We have skill and skill and more skill,” she said.",
        "The boats ran neck and neck.",
        "They had to wait and wait.",
        "The team flew to Baden-Baden on Monday.",
        "Ministers signed the Norway-Sweden treaty. Norway will pay half.",
        "He spoke of the old system and system of locks.",
      })
  void whatIsSaidTwiceOnPurposeIsLeftAlone(String text) {
    assertThat(Desk.rules(text)).doesNotContain("wording.joined-to-itself");
  }
}
