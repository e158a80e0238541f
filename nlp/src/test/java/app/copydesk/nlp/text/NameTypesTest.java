package app.copydesk.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the name model takes the last capitals of a sentence for. */
final class NameTypesTest {
  private static final DocumentReader READER = DocumentReader.load();
  private static final NameTypes TYPES = NameTypes.load();

  @ParameterizedTest
  @CsvSource({
    "The letter was read out in court by Thomas Hargreaves, PERSON",
    "Afterwards she thanked her old friend Maria Lindqvist, PERSON",
    "He had studied law at the University of Marle, ORGANIZATION",
    "The books were audited by the National Audit Office, ORGANIZATION",
    "They moved from Lyon to the north of England, LOCATION",
    "The flood reached the streets of Venice, LOCATION",
    "The cat sat down on the warm tin roof, NONE",
  })
  void theNameThatEndsASentence(String sentence, NameTypes.Type type) {
    Document document = READER.read(sentence + ".");
    int end = document.tokens().size() - 1;
    int first = end - 1;
    while (first > 1 && document.tokens().get(first - 1).isCapitalised()) {
      first--;
    }
    assertThat(TYPES.of(document, first, end)).isEqualTo(type);
  }
}
