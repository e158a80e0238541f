package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.NameParticles;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Compares the words of full names. */
final class FullNames {
  private static final Set<String> SUFFIXES =
      Set.of(
          "jr", "sr", "ii", "iii", "iv", "kc", "qc", "sc", "mp", "mep", "msp", "td", "obe", "mbe",
          "cbe", "kbe", "phd", "md", "rn", "esq");

  private FullNames() {}

  /** True when the two can be names of one person; the last words are equal. */
  static boolean samePerson(List<String> known, List<String> words) {
    return known.size() == 1
        || FirstNames.match(known.get(0), words.get(0))
        || isTail(words, known)
        || isTail(known, words);
  }

  /** "Ní Fhloinn" of "Bríd Ní Fhloinn", "Zur Linden" of "Matthias zur Linden". */
  private static boolean isTail(List<String> tail, List<String> whole) {
    int from = whole.size() - tail.size();
    if (from < 1) {
      return false;
    }
    for (int i = 0; i < tail.size(); i++) {
      if (!tail.get(i).equalsIgnoreCase(whole.get(from + i))) {
        return false;
      }
    }
    return true;
  }

  /** The first of two surnames, "Herrero" of "José Herrero Campos"; empty in shorter names. */
  static Optional<String> firstSurname(List<String> words) {
    int i = words.size() - 2;
    while (i > 0 && NameParticles.contains(words.get(i))) {
      i--;
    }
    boolean surname = i > 0 && words.get(i).length() > 2;
    return surname ? Optional.of(words.get(i)) : Optional.empty();
  }

  /** True for "J" and "J.". */
  static boolean isInitial(String word) {
    return word.length() == 1 || (word.length() == 2 && word.endsWith("."));
  }

  /** True for "Jr" and "Jr.". */
  static boolean isJunior(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.equals("jr") || lower.equals("jr.");
  }

  /** The name without what stands behind it: "Jr", "KC". */
  static List<String> withoutSuffix(List<String> words) {
    String last = words.get(words.size() - 1).toLowerCase(Locale.ROOT).replace(".", "");
    boolean suffix = words.size() > 2 && SUFFIXES.contains(last);
    return suffix ? withoutSuffix(words.subList(0, words.size() - 1)) : words;
  }
}
