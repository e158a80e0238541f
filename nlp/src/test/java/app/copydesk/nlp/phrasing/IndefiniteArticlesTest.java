package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndefiniteArticlesTest {

  @ParameterizedTest
  @CsvSource({
    "She ate a orange on the pier., a orange -> an orange",
    "They waited for a hour., a hour -> an hour",
    "She met a heiress., a heiress -> an heiress",
    "He is an university teacher., an university -> a university",
    "It was an one-off., an one -> a one",
    "She is a MP., a MP -> an MP",
    "He wrote to an BBC reporter., an BBC -> a BBC",
    "They found a 80-year-old boat., a 80 -> an 80",
    "It was a 18th birthday., a 18th -> an 18th",
  })
  void anArticleThatDoesNotFitTheSoundIsFound(String text, String finding) {
    assertThat(Desk.found("grammar.indefinite-article", text)).containsExactly(finding);
  }

  @Test
  void theArticleOpensASentenceToo() {
    assertThat(Desk.found("grammar.indefinite-article", "A orange boat left the pier."))
        .containsExactly("A orange -> An orange");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She ate an orange in a hotel, an hotel she knew.",
        "It is a useful, European, once-only unit of a one-man firm.",
        "It was an unidentified, uninhabited and unimportant island, an onerous and urgent case.",
        "They found an X-ray, an SUV, a SUV, a NATO file, an FBI file and a UN file.",
        "An 11-year-old met a 12-year-old in an 1800s house, a 1920s house and a house of 1,100.",
        "She had vitamin A in a glass and grade A eggs.",
        "It was an HDTV set or a HDTV set.",
        "He came with a Ugandan, an Ulster man and a Utah senator.",
      })
  void whatIsSaidBothWaysIsLeftAlone(String text) {
    assertThat(Desk.rules(text)).doesNotContain("grammar.indefinite-article");
  }
}
