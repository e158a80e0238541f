package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.WordFile;
import java.util.Set;

/** What somebody is called by country, city or party: "the Finn", "the Connecticut Democrat". */
final class Origins {
  private static final Set<String> COUNTRIES =
      WordFile.words(Origins.class, "demonyms.txt", "from");

  private static final Set<String> PARTIES = WordFile.words(Origins.class, "demonyms.txt", "party");

  /** Those that no single person is called by. */
  private static final Set<String> ADJECTIVES =
      WordFile.words(Origins.class, "demonyms.txt", "adjective");

  private Origins() {}

  /** True for "Finn" and "Texan", false for "Democrat". */
  static boolean isCountry(String word) {
    return COUNTRIES.contains(word);
  }

  /** True for "British", "Russian" and the like, which alone name nobody. */
  static boolean isAdjective(String word) {
    return ADJECTIVES.contains(word) || isCountry(word);
  }

  static boolean contains(String word) {
    return COUNTRIES.contains(word) || PARTIES.contains(word);
  }
}
