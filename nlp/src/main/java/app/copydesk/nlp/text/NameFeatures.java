package app.copydesk.nlp.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import opennlp.tools.util.featuregen.GeneratorFactory;

/**
 * What the project's word lists and the run of capitals around a word tell the name model. Public
 * because OpenNLP makes it by the name that stands in the model's features. A model trained with
 * other lists still works, a little worse.
 */
public final class NameFeatures extends GeneratorFactory.AbstractXmlFeatureGeneratorFactory {
  /** Capitals looked at on each side, so that a headline costs no more than its length. */
  private static final int LONGEST_RUN = 6;

  private static final Set<String> FIRST_NAMES = firstNames();
  private static final Set<String> PLACES =
      Set.copyOf(WordFile.words(WordFile.class, "places.txt"));
  private static final Set<String> BODIES =
      Set.copyOf(WordFile.words(WordFile.class, "body-nouns.txt"));

  private static Set<String> firstNames() {
    Set<String> names = new HashSet<>();
    for (WordFile.Line line : WordFile.lines(WordFile.class, "first-names.txt")) {
      names.addAll(List.of(line.text().substring(2).strip().split(" ", -1)));
    }
    return Set.copyOf(names);
  }

  @Override
  public AdaptiveFeatureGenerator create() {
    return NameFeatures::addFeatures;
  }

  private static void addFeatures(
      List<String> features, String[] words, int at, String[] outcomes) {
    for (int i = Math.max(0, at - 1); i < Math.min(words.length, at + 2); i++) {
      addLists(features, words[i], i - at);
    }
    if (isCapital(words[at])) {
      addRun(features, words, at);
    }
  }

  private static void addLists(List<String> features, String word, int distance) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean capital = isCapital(word);
    if (capital && FIRST_NAMES.contains(lower)) {
      features.add("first" + distance);
    }
    if (capital && PLACES.contains(word)) {
      features.add("place" + distance);
    }
    if (capital && BODIES.contains(lower)) {
      features.add("body" + distance);
    }
    if (PersonNouns.isListed(word)) {
      features.add("title" + distance);
    }
  }

  private static void addRun(List<String> features, String[] words, int at) {
    int from = at;
    while (from > 0 && at - from < LONGEST_RUN && isCapital(words[from - 1])) {
      from--;
    }
    int to = at + 1;
    while (to < words.length && to - at < LONGEST_RUN && isCapital(words[to])) {
      to++;
    }
    features.add("before=" + (from > 0 ? words[from - 1].toLowerCase(Locale.ROOT) : "^"));
    features.add("behind=" + (to < words.length ? words[to].toLowerCase(Locale.ROOT) : "$"));
    if (to - from > 1) {
      String last = words[to - 1].toLowerCase(Locale.ROOT);
      features.add("last=" + last);
      features.add("length=" + (to - from) + "," + (at - from));
      if (BODIES.contains(last)) {
        features.add("lastBody");
      }
      if (FIRST_NAMES.contains(words[from].toLowerCase(Locale.ROOT))) {
        features.add("firstFirst");
      }
    }
  }

  private static boolean isCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }
}
