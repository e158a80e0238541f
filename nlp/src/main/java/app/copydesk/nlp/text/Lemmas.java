package app.copydesk.nlp.text;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.lemmatizer.DefaultLemmatizerContextGenerator;
import opennlp.tools.lemmatizer.LemmatizerContextGenerator;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.ml.model.AbstractModel;

/**
 * Dictionary forms. OpenNLP's lemmatizer looks at a whole sentence and costs five times as much as
 * the tagger; word and tag alone decide nearly every lemma, so each pair is asked for once and
 * remembered, and only verbs and nouns are asked for at all. For one word OpenNLP's search comes to
 * the likeliest of the model's edit scripts. Safe to share between threads.
 */
final class Lemmas {
  /** Enough for the vocabulary of years of news; what comes after is computed each time. */
  private static final int MAX_REMEMBERED = 50_000;

  private static final LemmatizerContextGenerator FEATURES =
      new DefaultLemmatizerContextGenerator();

  private final AbstractModel model;
  private final Map<Tag, Map<String, String>> remembered =
      Map.of(
          Tag.VERB, new ConcurrentHashMap<>(),
          Tag.AUX, new ConcurrentHashMap<>(),
          Tag.NOUN, new ConcurrentHashMap<>());

  /**
   * @param model the weights of OpenNLP's model
   */
  Lemmas(AbstractModel model) {
    this.model = model;
  }

  /** The lemma of {@code word}, a normalised token, used as {@code tag}. */
  String lemma(String word, Tag tag) {
    String lower = word.toLowerCase(Locale.ROOT);
    Map<String, String> known = remembered.get(tag);
    if (known == null) {
      return lower;
    }
    String lemma = known.get(lower);
    if (lemma == null) {
      lemma = compute(lower, tag);
      if (known.size() < MAX_REMEMBERED) {
        known.put(lower, lemma);
      }
    }
    return lemma;
  }

  private String compute(String word, Tag tag) {
    String[] words = {word};
    String[] features = FEATURES.getContext(0, words, new String[] {tag.name()}, new String[0]);
    String script = model.getBestOutcome(model.eval(features));
    String lemma = LemmatizerME.decodeLemmas(words, new String[] {script})[0];
    return lemma.equals("O") || lemma.isBlank() ? word : lemma.toLowerCase(Locale.ROOT);
  }
}
