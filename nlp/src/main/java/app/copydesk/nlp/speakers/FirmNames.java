package app.copydesk.nlp.speakers;

import java.util.Locale;
import java.util.regex.Pattern;

/** Spellings that firms and other bodies give themselves and nobody's parents give: "YouVote". */
final class FirmNames {
  /** A capital behind a small letter. */
  private static final Pattern INNER_CAPITAL = Pattern.compile("\\p{Lu}?\\p{Ll}+\\p{Lu}\\p{L}*");

  /** What people's names begin with that have one: "McCabe", "DiMaggio", "FitzGerald". */
  private static final Pattern OF_PEOPLE =
      Pattern.compile("(Mc|Mac|De|Del|Di|Da|Du|La|Le|Van|Von|Fitz|O|Jo|Ja|Ann|Mary)\\p{Lu}.*");

  private FirmNames() {}

  /** True for "YouVote" and for an acronym, "ABN". */
  static boolean isWrittenAsFirm(String word) {
    return hasInnerCapital(word) || isAcronym(word);
  }

  /** True for "YouVote" and "eBay", not for "McCabe". */
  static boolean hasInnerCapital(String word) {
    return INNER_CAPITAL.matcher(word).matches() && !OF_PEOPLE.matcher(word).matches();
  }

  private static boolean isAcronym(String word) {
    return word.length() > 2
        && word.equals(word.toUpperCase(Locale.ROOT))
        && word.chars().allMatch(c -> Character.isLetter(c) || c == '&');
  }
}
