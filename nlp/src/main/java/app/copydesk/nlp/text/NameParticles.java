package app.copydesk.nlp.text;

import java.util.Set;

/** The small words inside surnames: Robert de Brey, Luis Ibarra y Soto. */
public final class NameParticles {
  private static final Set<String> WORDS =
      Set.of(
          "abu", "af", "al", "av", "ben", "bin", "da", "das", "de", "del", "dela", "della", "delle",
          "den", "der", "di", "do", "dos", "du", "e", "el", "ibn", "la", "le", "lo", "ten", "ter",
          "van", "von", "y", "zu", "zur");

  private NameParticles() {}

  /** True for such a word as it is written inside a name, in lower case. */
  public static boolean contains(String word) {
    return WORDS.contains(word);
  }
}
