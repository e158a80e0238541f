package app.copydesk.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.copydesk.nlp.Stories;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Random;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.api.Test;

class TaggerTest {
  private static final Models MODELS = Models.load();
  private static final POSModel OPENNLP = read();

  private final Tagger tagger = new Tagger(MODELS.tags());
  private final POSTaggerME model = new POSTaggerME(OPENNLP);

  private static POSModel read() {
    try (InputStream in =
        TaggerTest.class.getResourceAsStream("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")) {
      return new POSModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void tagsOfNewsAreThoseOfTheModel() {
    for (String paragraph : Stories.textOf(3000).split("\n", -1)) {
      assertSame(paragraph.split("(?<=\\w)(?=[.,\"'])| ", -1));
    }
  }

  @Test
  void tagsOfWordsInAnyOrderAreThoseOfTheModel() {
    String[] vocabulary =
        "the a of mayor said say 24 1,200 U.S. \" , . Ann LEE ran-off don 't qq ß 東 to \uD83D\uDE00 x."
            .split(" ", -1);
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      String[] words = new String[1 + random.nextInt(12)];
      for (int i = 0; i < words.length; i++) {
        words[i] = vocabulary[random.nextInt(vocabulary.length)];
      }
      assertSame(words);
    }
  }

  @Test
  void noWordsHaveNoTags() {
    assertThat(tagger.tag(new String[0])).isEmpty();
  }

  private void assertSame(String... words) {
    assertThat(tagger.tag(words)).as(String.join(" ", words)).isEqualTo(model.tag(words));
  }
}
