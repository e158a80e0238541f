package app.copydesk.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.copydesk.nlp.Stories;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.tokenize.TokenizerME;
import org.junit.jupiter.api.Test;

class TokenizerTest {
  private static final Models MODELS = Models.load();

  private final Tokenizer tokenizer = new Tokenizer(MODELS.tokens());

  @Test
  void tokensOfNewsAreThoseOfTheModel() {
    TokenizerME model = new TokenizerME(MODELS.tokens());
    for (String line : Normaliser.normalise(Stories.textOf(3000)).split("\n", -1)) {
      List<Span> expected =
          Arrays.stream(model.tokenizePos(line))
              .map(span -> new Span(span.getStart(), span.getEnd()))
              .toList();
      assertThat(tokenizer.tokenize(line)).isEqualTo(expected);
      assertThat(tokenizer.tokenize(line)).as("remembered").isEqualTo(expected);
    }
  }

  @Test
  void aRunLongerThanAnyWordIsCutInPieces() {
    assertThat(tokenizer.tokenize("x".repeat(1200)))
        .containsExactly(new Span(0, 500), new Span(500, 1000), new Span(1000, 1200));
  }

  @Test
  void blanksAloneHaveNoTokens() {
    assertThat(tokenizer.tokenize("")).isEmpty();
    assertThat(tokenizer.tokenize("   ")).isEmpty();
  }
}
