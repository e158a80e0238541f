package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.WordFile;
import java.util.Set;

/** What somebody is called by country, city or party: "the Finn", "the Connecticut Democrat". */
final class Origins {
  private static final Set<String> WORDS =
      Set.copyOf(WordFile.words(Origins.class, "demonyms.txt"));

  private static final Set<String> PARTIES =
      Set.of(
          "Democrat",
          "Republican",
          "Conservative",
          "Tory",
          "Liberal",
          "Socialist",
          "Green",
          "Libertarian");

  /** Those that no single person is called by. */
  private static final Set<String> ADJECTIVES =
      Set.of(
          "British",
          "English",
          "Scottish",
          "Welsh",
          "Irish",
          "French",
          "Dutch",
          "Danish",
          "Swedish",
          "Finnish",
          "Polish",
          "Spanish",
          "Turkish",
          "Kurdish",
          "Chinese",
          "Japanese",
          "Taiwanese",
          "Lebanese",
          "Burmese",
          "Arab",
          "Arabic",
          "European",
          "African",
          "Asian",
          "Western",
          "Latino",
          "Hispanic",
          "Jewish",
          "Muslim",
          "Catholic",
          "Protestant",
          "Christian",
          "Hindu",
          "Sikh",
          "Buddhist",
          "Islamic");

  private Origins() {}

  /** True for "Finn" and "Texan", false for "Democrat". */
  static boolean isCountry(String word) {
    return WORDS.contains(word) && !PARTIES.contains(word);
  }

  /** True for "British", "Russian" and the like, which alone name nobody. */
  static boolean isAdjective(String word) {
    return ADJECTIVES.contains(word) || isCountry(word);
  }

  static boolean contains(String word) {
    return WORDS.contains(word);
  }
}
