package app.copydesk.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagMenderTest {
  private static final DocumentReader READER = DocumentReader.load();

  /** The parts of speech of the words of {@code text}, in order. */
  private static List<Tag> tags(String text) {
    return READER.read(text).sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .map(Token::tag)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "look at the harbour and wait",
        "wait for the bus.",
        "stay at home and save lives"
      })
  void aVerbInSmallLettersMayOpenASentence(String text) {
    assertThat(tags(text)).startsWith(Tag.VERB);
  }

  @ParameterizedTest
  @ValueSource(strings = {"His look at the harbour ended.", "The wait for the bus is long."})
  void whatLooksLikeAVerbBehindADeterminerIsANoun(String text) {
    assertThat(tags(text).get(1)).isEqualTo(Tag.NOUN);
  }

  @Test
  void aNameThatOpensASentenceIsNoVerb() {
    assertThat(tags("Ann Lindqvist, a former partner at Orbex, told the panel.").get(0))
        .isEqualTo(Tag.PROPN);
    assertThat(tags("Let Lindqvist know.").get(0)).isEqualTo(Tag.VERB);
  }

  @Test
  void computingIsNoPronoun() {
    assertThat(tags("IT manager Ann Lee said so.").get(0)).isEqualTo(Tag.NOUN);
    assertThat(tags("the IT consultant said so.").get(2)).isEqualTo(Tag.NOUN);
  }

  @Test
  void aPersonBetweenANounAndItsVerbIsANoun() {
    assertThat(tags("the dairy farmer admitted it.").get(2)).isEqualTo(Tag.NOUN);
    assertThat(tags("the dairy only admitted it.").get(2)).isEqualTo(Tag.ADV);
  }
}
