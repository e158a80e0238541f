package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.WordFile;
import java.util.Set;

/** What somebody is called by country, city or party: "the Finn", "the Connecticut Democrat". */
final class Origins {
  private static final Set<String> WORDS =
      Set.copyOf(WordFile.words(Origins.class, "demonyms.txt"));

  private Origins() {}

  static boolean contains(String word) {
    return WORDS.contains(word);
  }
}
