package app.copydesk.nlp.speakers;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Nouns that tell whether somebody is a man or a woman: "his wife", "a mother of two". */
final class GenderNouns {
  private static final Set<String> FEMALE =
      Set.of(
          "wife",
          "mother",
          "mum",
          "mom",
          "daughter",
          "sister",
          "aunt",
          "niece",
          "grandmother",
          "granddaughter",
          "girl",
          "woman",
          "lady",
          "widow",
          "girlfriend",
          "bride",
          "stepmother",
          "stepdaughter",
          "actress",
          "waitress",
          "headmistress",
          "midwife",
          "heiress",
          "duchess",
          "countess",
          "baroness",
          "queen",
          "princess",
          "nun",
          "schoolgirl",
          "goddaughter",
          "mother-in-law",
          "sister-in-law",
          "daughter-in-law",
          "great-grandmother",
          "comedienne");

  private static final Set<String> MALE =
      Set.of(
          "husband",
          "father",
          "dad",
          "son",
          "brother",
          "uncle",
          "nephew",
          "grandfather",
          "grandson",
          "boy",
          "man",
          "gentleman",
          "widower",
          "boyfriend",
          "bridegroom",
          "stepfather",
          "stepson",
          "waiter",
          "headmaster",
          "duke",
          "earl",
          "baron",
          "king",
          "prince",
          "monk",
          "schoolboy",
          "godson",
          "father-in-law",
          "brother-in-law",
          "son-in-law",
          "great-grandfather");

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
