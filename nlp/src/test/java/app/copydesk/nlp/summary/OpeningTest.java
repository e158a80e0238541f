package app.copydesk.nlp.summary;

import static org.assertj.core.api.Assertions.assertThat;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.DocumentReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {
  private static final DocumentReader READER = DocumentReader.load();

  private static boolean leans(String sentence, boolean leads) {
    Document document = READER.read(sentence);
    return Opening.leans(document.normalised(), document.tokens(), leads);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She left the harbour before the storm.",
        "They're selling the boats one by one.",
        "However, the harbour board disagreed with the town.",
        "The move was welcomed by the fishermen of the town.",
        "The second was found on the beach a mile away.",
        "The 34-year-old was taken to hospital in the town.",
        "All were rescued by a lifeboat from the next bay.",
        "Two of them were taken to hospital with burns.",
        "A day later the harbour was open again to all ships.",
        "The next morning a diver found the anchor in the mud.",
        "By 1958 she was aboard a survey ship as a cook.",
        "After reading geography at college she went to sea."
      })
  void aSentenceThatOpensOnWhatWasSaidBeforeLeans(String sentence) {
    assertThat(leans(sentence, false)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "There were three boats in the harbour when the storm came.",
        "Next week the harbour board will vote on the pier.",
        "Because of the storm the harbour was closed to all ships.",
        "The company behind the pier has gone into administration.",
        "The man accused of burning the pier was freed on Monday.",
        "The former mayor Ann Tait said that the pier was safe.",
        "Two fishermen were taken to hospital with burns.",
        "One in three boats in the harbour is never used.",
        "When she arrived, Ann Tait found the harbour empty.",
        "On Monday the harbour board said that it would appeal."
      })
  void aSentenceThatTellsWhatItMeansStands(String sentence) {
    assertThat(leans(sentence, false)).isFalse();
  }

  @Test
  void theFirstSentenceOfAStoryMayDescribeWhomItNamesLater() {
    String lead = "The company was told twice that its ship was not safe.";
    assertThat(leans(lead, true)).isFalse();
    assertThat(leans(lead, false)).isTrue();
    assertThat(leans("She was told twice that the ship was not safe.", true)).isTrue();
  }
}
