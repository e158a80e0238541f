package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.phrasing.Finding.Family;
import app.copydesk.nlp.phrasing.Finding.Tier;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * "A" before the sound of a vowel, "an" before that of a consonant: "a hour", "an university", "a
 * MP", "a 80-year-old". Where both are said ("an hotel", "an historic", letters that may be read as
 * a word) nothing is.
 */
final class IndefiniteArticles implements Check {
  /** Written with a vowel, said with the sound of "you" or of "one". */
  private static final Pattern CONSONANT_SOUND =
      Pattern.compile(
          "(?:eu|ew|uni(?!n|m|d|ss|ll)|us(?:e|u|a[bg])|uti|ur(?:in|an|et)|ubi|ufo|uk|ut(?:il|op|er)|unanim|one(?!r)|once|ouija|ouag).*");

  /** Said both ways, or names of which nothing is known. */
  private static final Pattern EITHER =
      Pattern.compile("(?:u|h|y|eo|io|ae).{0,2}|herb.*|unidir.*|x.*");

  private static final Pattern SILENT_H = Pattern.compile("(?:hour|hono(?:u?r|rar)|honest|heir).*");

  /** With these the name of a letter begins with a vowel. */
  private static final String VOWEL_LETTERS = "AEFILMNORSX";

  private static final Pattern LETTERS =
      Pattern.compile("[B-DFGJ-NP-TV-XZ][B-DF-HJ-NP-TV-XZ]{1,4}s?");
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.]*(?:st|nd|rd|th|bn|m|k)?");
  private static final Pattern EIGHT = Pattern.compile("8.*|1[18](?:st|nd|rd|th|bn|m|k|,\\d{3})?");
  private static final Pattern ELEVEN_HUNDRED = Pattern.compile("1[18]\\d\\d.*");

  /** Letters that are read as a word. */
  private static final Set<String> SAID_AS_WORDS = Set.of("FTSE", "SCSI", "NSFW", "SQL", "RMB");

  private enum Sound {
    VOWEL,
    CONSONANT,
    UNKNOWN
  }

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    List<Token> tokens = copy.tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token article = tokens.get(i);
      if (!article.is("a") && !article.is("an")) {
        continue;
      }
      Token word = tokens.get(i + 1);
      if (article.tag() != Tag.DET
          || article.sentence() != word.sentence()
          || (article.isCapitalised() && (word.isCapitalised() || !opens(tokens, i)))
          || !copy.adjoins(article, word)) {
        continue;
      }
      Sound sound = sound(word.text());
      boolean an = article.is("an");
      if (sound != Sound.UNKNOWN && an != (sound == Sound.VOWEL)) {
        found.accept(finding(copy, article, word, an));
      }
    }
  }

  private static boolean opens(List<Token> tokens, int i) {
    return i == 0 || tokens.get(i - 1).sentence() != tokens.get(i).sentence();
  }

  private static Sound sound(String word) {
    if (NUMBER.matcher(word).matches()) {
      return ELEVEN_HUNDRED.matcher(word).matches()
          ? Sound.UNKNOWN
          : EIGHT.matcher(word).matches() ? Sound.VOWEL : Sound.CONSONANT;
    }
    if (LETTERS.matcher(word).matches()) {
      return SAID_AS_WORDS.contains(word)
          ? Sound.UNKNOWN
          : VOWEL_LETTERS.indexOf(word.charAt(0)) >= 0 ? Sound.VOWEL : Sound.CONSONANT;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    boolean shouted = word.length() > 1 && Character.isUpperCase(word.charAt(1));
    if (shouted
        || lower.length() < 3
        || !lower.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == '-')
        || lower.chars().noneMatch(c -> "aeiou".indexOf(c) >= 0)
        || lower.charAt(1) == '-') {
      return Sound.UNKNOWN;
    }
    if (SILENT_H.matcher(lower).matches()) {
      return Sound.VOWEL;
    }
    if (EITHER.matcher(lower).matches() || lower.charAt(0) == 'h') {
      return lower.charAt(0) == 'h' && lower.length() == 3 ? Sound.CONSONANT : Sound.UNKNOWN;
    }
    if ("aeiou".indexOf(lower.charAt(0)) < 0) {
      return Sound.CONSONANT;
    }
    // of a name with U nobody can tell
    boolean name = word.charAt(0) == 'U';
    return CONSONANT_SOUND.matcher(lower).matches()
        ? Sound.CONSONANT
        : name ? Sound.UNKNOWN : Sound.VOWEL;
  }

  private static Finding finding(Copy copy, Token article, Token word, boolean an) {
    String right = an ? "a" : "an";
    return new Finding(
        article.span().hull(word.span()),
        "indefinite-article",
        Family.GRAMMAR,
        Tier.DEFECT,
        "Said aloud, this takes “%s”.".formatted(right),
        Optional.of(
            (article.isCapitalised() ? (an ? "A" : "An") : right)
                + " "
                + copy.document().text(word.span())),
        "grammar.indefinite-article");
  }
}
