package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.copydesk.nlp.text.Document;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TokenPatternTest {

  /** What the pattern shows in a text of one sentence, match after match. */
  private static List<String> shown(String pattern, String text) {
    Document document = Desk.read(text);
    TokenPattern read = TokenPattern.parse(pattern);
    return IntStream.range(0, document.tokens().size())
        .mapToObj(i -> read.match(document.sentences().get(0).tokens(), i))
        .flatMap(Optional::stream)
        .map(document::text)
        .toList();
  }

  @Test
  void aWordIsItselfWhateverItsCase() {
    assertThat(shown("the bridge", "The bridge fell on the Bridge."))
        .containsExactly("The bridge", "the Bridge");
    assertThat(shown("roof|pier", "A roof and a pier fell.")).containsExactly("roof", "pier");
  }

  @Test
  void aWordInAngleBracketsIsAnyOfItsForms() {
    assertThat(shown("<make>", "She makes what he made.")).containsExactly("makes", "made");
  }

  @Test
  void whatTheTokenizerTakesApartMayBeWrittenWhole() {
    assertThat(shown("wouldn’t", "They wouldn’t go.")).containsExactly("wouldn’t");
    assertThat(shown("she'd <go>", "She’d gone.")).containsExactly("She’d gone");
    assertThat(shown("mayor's car", "The mayor’s car fell.")).containsExactly("mayor’s car");
    assertThat(shown("wake-up call", "A wake-up call.")).containsExactly("wake-up call");
  }

  @Test
  void aPartOfSpeechIsAnyWordOfIt() {
    assertThat(shown("old NOUN", "The old pier closed.")).containsExactly("old pier");
  }

  @Test
  void bracesSayWhatIsShown() {
    assertThat(shown("the { old } pier", "They closed the old pier.")).containsExactly("old");
  }

  @Test
  void aGapTakesAsFewWordsAsItCan() {
    assertThat(shown("closed ..3 pier", "They closed the old pier and the pier beside it."))
        .containsExactly("closed the old pier");
    assertThat(shown("closed ..1 pier", "They closed the old pier.")).isEmpty();
  }

  @Test
  void aWordThatMayBeMissingAndOneThatMustNotStandThere() {
    assertThat(shown("the old? pier", "They closed the pier.")).containsExactly("the pier");
    assertThat(shown("pier !closed", "The pier closed; the pier opened.")).hasSize(1);
  }

  @Test
  void theSentenceHasAStartAndAnEnd() {
    assertThat(shown("^ the pier", "The pier closed.")).containsExactly("The pier");
    assertThat(shown("^|, the pier", "Today, the pier closed.")).containsExactly(", the pier");
    assertThat(shown("pier $", "They closed the pier.")).containsExactly("pier");
    assertThat(shown("^ the pier", "He said: \"The pier closed.\"")).containsExactly("The pier");
    assertThat(shown("^ the pier", "He liked \"the pier\" and left.")).isEmpty();
    assertThat(shown("they $", "They closed the pier.")).isEmpty();
  }

  @Test
  void nothingIsMatchedAcrossAQuotationMark() {
    assertThat(shown("the ..3 pier", "The \"old pier\" closed.")).isEmpty();
  }

  @Test
  void aPatternThatWouldMatchNothingIsRefused() {
    assertThatThrownBy(() -> TokenPattern.parse("the? ..3"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("the? ..3");
  }
}
