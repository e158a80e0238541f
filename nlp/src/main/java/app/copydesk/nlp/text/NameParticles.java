package app.copydesk.nlp.text;

import java.util.Locale;
import java.util.Set;

/** The small words inside surnames: Robert de Brey, Luis Ibarra y Soto. */
public final class NameParticles {
  private static final Set<String> WORDS =
      Set.of(
          "abu", "af", "al", "av", "ben", "bin", "da", "das", "de", "del", "dela", "della", "delle",
          "dem", "den", "der", "di", "do", "dos", "du", "e", "el", "ibn", "la", "le", "lo", "ten",
          "ter", "und", "van", "von", "y", "zu", "zur");

  /** Articles that a hyphen joins to the name behind them: "al-Marri", "el-Sayed". */
  private static final Set<String> JOINED =
      Set.of("al", "el", "ul", "an", "ad", "ar", "as", "ash", "at", "az");

  private NameParticles() {}

  /** True for such a word as it is written inside a name, in lower case. */
  public static boolean contains(String word) {
    return WORDS.contains(word);
  }

  /** True for the "al" of "al-Marri", in large letters or small. */
  public static boolean isJoined(String word) {
    return JOINED.contains(word.toLowerCase(Locale.ROOT));
  }

  /** "marri" of "al-Marri": the name without its article, in lower case. */
  public static String withoutArticle(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    int hyphen = lower.indexOf('-');
    return hyphen > 0 && isJoined(lower.substring(0, hyphen)) ? lower.substring(hyphen + 1) : lower;
  }
}
