package app.copydesk.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.copydesk.nlp.Stories;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LemmasTest {
  private final Lemmas lemmas = new Lemmas(Models.load().lemmas());

  @ParameterizedTest
  @EnumSource(names = {"NOUN", "VERB", "AUX"})
  void lemmasOfNewsAreThoseOfTheModel(Tag tag) throws IOException {
    LemmatizerME model = new LemmatizerME(openNlp());
    String text = Normaliser.normalise(Stories.textOf(3000)).toLowerCase(Locale.ROOT);
    Set<String> words = new TreeSet<>(List.of(text.split("[^\\w'.-]+", -1)));
    words.remove("");
    for (String word : words) {
      String expected = model.lemmatize(new String[] {word}, new String[] {tag.name()})[0];
      assertThat(lemmas.lemma(word, tag))
          .as(word)
          .isEqualTo(expected.equals("O") ? word : expected.toLowerCase(Locale.ROOT));
    }
  }

  @Test
  void onlyVerbsAndNounsHaveALemmaOfTheirOwn() {
    assertThat(lemmas.lemma("Boats", Tag.NOUN)).isEqualTo("boat");
    assertThat(lemmas.lemma("Sailed", Tag.VERB)).isEqualTo("sail");
    assertThat(lemmas.lemma("Boats", Tag.PROPN)).isEqualTo("boats");
  }

  private static LemmatizerModel openNlp() throws IOException {
    try (InputStream in =
        LemmasTest.class.getResourceAsStream("/opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin")) {
      return new LemmatizerModel(in);
    }
  }
}
