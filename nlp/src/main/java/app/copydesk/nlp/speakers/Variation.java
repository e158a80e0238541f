package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.Token;
import app.copydesk.nlp.text.WordFile;
import java.util.List;
import java.util.Set;

/**
 * Descriptions that stand for a name just given, to say something new of its bearer: "the Finn",
 * "the 31-year-old founder of Scrawl", "the veteran diplomat", "the father-of-two".
 */
final class Variation {
  private static final Set<String> SEASONED = Set.of("veteran", "former", "ex", "retired");

  /** Those of whom a story has one beside the one it is about. */
  private static final Set<String> OTHERS =
      WordFile.words(Variation.class, "other-people.txt", "o");

  /** Those who are so to somebody, or of whom any story has another. */
  private static final Set<String> RELATED =
      Set.of(
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "source",
          "official",
          "king",
          "queen",
          "pope",
          "president",
          "premier",
          "judge",
          "mother",
          "father",
          "wife",
          "husband",
          "brother",
          "sister",
          "son",
          "daughter",
          "friend",
          "colleague",
          "victim",
          "witness",
          "caller",
          "user",
          "boss",
          "owner",
          "reporter",
          "journalist",
          "interviewer");

  private static final Set<String> MANY = WordFile.words(Variation.class, "other-people.txt", "n");

  private Variation() {}

  /** True for a definite description that only somebody spoken of can bear. */
  static boolean isOne(List<Token> words) {
    if (words.size() < 2 || !words.get(0).lower().equals("the")) {
      return false;
    }
    int head = head(words);
    Token noun = words.get(head);
    if (Origins.contains(noun.text()) || isAge(words, head)) {
      return head == words.size() - 1 || words.get(head + 1).is("from");
    }
    boolean plural = PersonalNouns.isPlural(noun.lower());
    boolean somebody =
        PersonalNouns.contains(noun)
            && !plural
            && !BodyTrades.introduce(noun.lower())
            && !MANY.contains(noun.lower())
            && !isOwned(words, head);
    if (!somebody) {
      return isParent(words);
    }
    for (int i = 1; i < head; i++) {
      if (isAge(words, i) || words.get(i).is("veteran") || words.get(i).lower().endsWith("born")) {
        return true;
      }
      if (head == words.size() - 1
          && !noun.isCapitalised()
          && (Origins.isCountry(words.get(i).text()) || SEASONED.contains(words.get(i).lower()))
          && !OTHERS.contains(noun.lower())) {
        return true;
      }
    }
    return false;
  }

  /** True where the words say what somebody does; false for "the Finn" and "the 19-year-old". */
  static boolean tellsRole(List<Token> words) {
    Token noun = words.get(head(words));
    return PersonalNouns.contains(noun) && !Origins.contains(noun.text());
  }

  /** True for a trade that may be told of the one a story is about in passing: "the ferryman". */
  static boolean mayDescribe(String noun) {
    return !OTHERS.contains(noun) && !PersonalNouns.isPlural(noun) && !BodyTrades.standAlone(noun);
  }

  /** True for a trade whose bearer a paragraph may be about: "the barrister", not "the man". */
  static boolean isTrade(String noun) {
    return PersonalNouns.isTrade(noun)
        && !Unnamed.GENERIC.contains(noun)
        && !MANY.contains(noun)
        && !RELATED.contains(noun)
        && !PersonalNouns.isPlural(noun)
        && !BodyTrades.standAlone(noun);
  }

  private static boolean isAge(List<Token> words, int i) {
    return i >= 2 && words.get(i).is("old") && words.get(i - 1).is("year");
  }

  /** "the father-of-two", of which the words are "the", "father", "of", "two". */
  private static boolean isParent(List<Token> words) {
    return words.size() == 4
        && words.get(2).is("of")
        && GenderNouns.of(words.get(1).text()) != Gender.UNKNOWN
        && Character.isLowerCase(words.get(3).text().charAt(0))
        && words.get(2).start() == words.get(1).end() + 1;
  }

  private static boolean isOwned(List<Token> words, int head) {
    for (int i = 0; i < head; i++) {
      if (words.get(i).is("'s")) {
        return true;
      }
    }
    return false;
  }

  private static int head(List<Token> words) {
    int head = 1;
    while (head + 1 < words.size() && !DescribingPhrase.isPreposition(words.get(head + 1))) {
      head++;
    }
    return head;
  }
}
