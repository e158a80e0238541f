package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.WordFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Nouns that tell whether somebody is a man or a woman: "his wife", "a mother of two". */
final class GenderNouns {
  private static final Set<String> FEMALE =
      WordFile.words(GenderNouns.class, "gender-nouns.txt", "f");

  private static final Set<String> MALE =
      WordFile.words(GenderNouns.class, "gender-nouns.txt", "m");

  /** Compounds of "man" and "woman" that tell it, by how they end. */
  private static final Map<String, Gender> ENDINGS =
      Map.of("woman", Gender.FEMALE, "sman", Gender.MALE);

  private GenderNouns() {}

  /** What the noun tells that {@code description} turns on: "his wife", "the firm's spokesman". */
  static Gender of(String description) {
    String head = "";
    for (String word : description.toLowerCase(Locale.ROOT).split("[\\s,]+", -1)) {
      if (!head.isEmpty() && List.of("of", "for", "at", "in", "to", "with", "who").contains(word)) {
        break;
      }
      head = word;
    }
    String noun = head.contains("-of-") ? head.substring(0, head.indexOf("-of-")) : head;
    if (FEMALE.contains(noun)) {
      return Gender.FEMALE;
    }
    if (MALE.contains(noun)) {
      return Gender.MALE;
    }
    return ENDINGS.entrySet().stream()
        .filter(ending -> noun.endsWith(ending.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(Gender.UNKNOWN);
  }
}
