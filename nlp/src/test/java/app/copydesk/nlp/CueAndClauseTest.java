package app.copydesk.nlp;

import static app.copydesk.nlp.Reading.marked;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words in marks and a verb of saying in one sentence: whether the verb has them in its clause. */
final class CueAndClauseTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was hardly a “deal” because some towns did not agree.",
        "The firm asked nine “mystery” shoppers who had volunteered in May.",
        "Rovers could manage only a “whoa” when Lena Orr accused them of sleeping.",
        "The wing holds a “supermax” cell, and a former guard said the locks are old.",
        "The club went to a “unity” lunch. By noon, Lena Orr had left."
      })
  void aVerbOfAnotherClauseDoesNotSayThem(String text) {
    assertThat(marked(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          The “deal” was dead, Lena Orr said.; Lena Orr: deal
          It is more than a “regional” problem, as Lena Orr suggested on Monday.; Lena Orr: regional
          “Not optional,” harbour board chairman Lena Orr said after the vote.; Lena Orr: Not optional,
          """)
  void aVerbBehindAFinishedClauseReportsIt(String text, String quote) {
    assertThat(marked(text)).containsExactly(quote);
  }

  @Test
  void aVerbThatTakesOnlyWholeQuotesLeavesAFragmentBehindOtherWordsAlone() {
    assertThat(marked("The two clubs ended in a “dead heat” at the top.")).isEmpty();
    assertThat(marked("Lena Orr ended with a “thank you” to the crews.")).hasSize(1);
    assertThat(marked("Lena Orr ended: “Thank you all.”")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Lena Orr waved the flag, mouthing “thank you” to the crews.; Lena Orr: thank you
          Lena Orr went further by referring to the owners as “legal pirates”.; Lena Orr: legal pirates
          Lena Orr told them, despite admitting that the plan was “late”.; Lena Orr: late
          """)
  void aGerundIsAVerbWhereNoNounCanStand(String text, String quote) {
    assertThat(marked(text)).containsExactly(quote);
  }

  @Test
  void aNounThatEndsLikeAGerundIsNone() {
    assertThat(marked("The chanting “ultras” block was shut.")).isEmpty();
    assertThat(marked("A mocking “shrine” stood at the gate.")).isEmpty();
  }

  @Test
  void whatIsCriedOutIsNoTitle() {
    assertThat(marked("His supporters were shown chanting “Rovers! Rovers!” on the quay."))
        .hasSize(1);
    assertThat(marked("His supporters were shown reading “Harbour Lights” on the quay.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Lena Orr found that the claim was “Mostly False”.; Lena Orr: Mostly False
          Lena Orr left the room and tweeted that he was “Disgraceful!”; Lena Orr: Disgraceful!
          """)
  void whatSomethingIsSaidToBeIsNoTitle(String text, String quote) {
    assertThat(marked(text)).containsExactly(quote);
  }

  @Test
  void whatSomebodyIsSaidToBeIsSaidBySomebody() {
    assertThat(marked("Lena Orr was said to be “furious” with the crews.")).hasSize(1);
    assertThat(marked("Lena Orr had to be “furious” for the cameras.")).isEmpty();
  }

  @Test
  void whatHasACommaInsideItsMarksIsNoNickname() {
    assertThat(marked("They mocked the plan, calling Lena “a stiff broom,” Susan said."))
        .hasSize(1);
    assertThat(marked("They met Lena “Stiff Broom” Orr in May.")).isEmpty();
  }

  @Test
  void headlinesAreReadButNotByWhoExplainsThem() {
    assertThat(marked("Lena Orr explained the headline by saying: “I was asleep at ten.”"))
        .containsExactly("Lena Orr: I was asleep at ten.");
    assertThat(marked("The headline reads: “I was asleep at ten.”")).isEmpty();
  }

  @Test
  void aCallForSomebodyToDoSomethingIsASpeech() {
    assertThat(marked("Lena Orr opened with a call for the council to “rethink” the pier."))
        .hasSize(1);
    assertThat(marked("Lena Orr opened with a sail for the council to “rethink” the pier."))
        .isEmpty();
  }

  @Test
  void aWordThatTheArticleUsesAsANameIsOne() {
    assertThat(
            marked(
                "They met Brand at noon and Brand again at two. Brand calls the pier “a bruise”."))
        .containsExactly("Brand: a bruise");
  }
}
