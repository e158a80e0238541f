package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.PersonNouns;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import app.copydesk.nlp.text.WordFile;
import java.util.Locale;
import java.util.Set;

/**
 * Nouns that, beside a name, say what its bearer is: those of {@link PersonNouns} and those that
 * look like one who does something ("planner", "conservator").
 */
final class PersonalNouns {
  private static final Set<String> ABBREVIATIONS =
      Set.of("GP", "MP", "MEP", "MSP", "TD", "CEO", "CFO", "COO", "DJ", "VP");
  private static final Set<String> MORE =
      Set.copyOf(WordFile.words(PersonalNouns.class, "personal-nouns.txt"));
  private static final Set<String> THINGS =
      Set.copyOf(WordFile.words(PersonalNouns.class, "no-persons.txt"));
  private static final Set<String> WORDNET =
      Set.copyOf(WordFile.words(PersonalNouns.class, "wordnet-persons.txt"));
  private static final Set<String> SEVERAL =
      Set.copyOf(WordFile.words(PersonalNouns.class, "several-people.txt"));
  private static final Set<String> ENDINGS = Set.of("er", "or", "ist", "ian", "eer");

  /** Nouns for pupils that are adjectives too. */
  private static final Set<String> CLASSES = Set.of("senior", "junior", "sophomore", "freshman");

  private PersonalNouns() {}

  /** True when one of the lists has {@code word}. */
  static boolean isListed(String word) {
    return MORE.contains(word) || PersonNouns.isListed(word);
  }

  /** True for "MP" and the like, which in capitals look like a name. */
  static boolean isAbbreviation(String word) {
    return ABBREVIATIONS.contains(word);
  }

  /** True when {@code word}, whatever its first letter, is a noun for somebody. */
  static boolean isTrade(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return MORE.contains(lower) || WORDNET.contains(lower) || PersonNouns.contains(lower);
  }

  /** True when {@code word} ends like one who does something: "Caver". */
  static boolean endsAsTrade(String word) {
    return word.length() > 4 && ENDINGS.stream().anyMatch(word::endsWith);
  }

  /** False for "boss" and "actress". */
  static boolean isPlural(String noun) {
    return noun.endsWith("s") && !noun.endsWith("ss");
  }

  /** True for a noun, and for a trade that the tagger took for an adjective: "the comedian". */
  private static boolean isNoun(Token token) {
    return token.tag() == Tag.NOUN || (token.tag() == Tag.ADJ && endsAsTrade(token.text()));
  }

  /** True for "founders": several of such people. */
  static boolean arePeople(Token token) {
    String word = token.lower();
    return token.tag() == Tag.NOUN
        && isPlural(word)
        && (isTrade(word.substring(0, word.length() - 1))
            || endsAsTrade(word.substring(0, word.length() - 1)));
  }

  /** True for "the couple" and "children": several people, or a body of them. */
  static boolean areSeveral(String noun) {
    return SEVERAL.contains(noun);
  }

  /** True when {@code token} is such a noun. */
  static boolean contains(Token token) {
    String word = token.text();
    if (ABBREVIATIONS.contains(word) || PersonNouns.contains(word)) {
      return true;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    String last = lower.substring(lower.lastIndexOf('-') + 1);
    return MORE.contains(last)
        || PersonNouns.contains(last)
        || (!token.isCapitalised() && isNoun(token) && WORDNET.contains(last))
        || (token.tag() == Tag.NOUN && CLASSES.contains(token.text()))
        || (token.tag() == Tag.NOUN
            && !token.isCapitalised()
            && last.length() > 4
            && !THINGS.contains(last)
            && ENDINGS.stream().anyMatch(last::endsWith));
  }
}
