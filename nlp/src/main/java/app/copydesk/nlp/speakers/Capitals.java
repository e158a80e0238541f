package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.CommonWords;
import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells which capitals of a document begin a name, and which only begin a sentence. */
final class Capitals {
  private static final Set<Tag> FUNCTION =
      Set.of(
          Tag.DET, Tag.ADP, Tag.PRON, Tag.CCONJ, Tag.SCONJ, Tag.ADV, Tag.AUX, Tag.PART, Tag.INTJ);
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "the",
          "a",
          "an",
          "in",
          "on",
          "at",
          "but",
          "and",
          "or",
          "if",
          "so",
          "as",
          "for",
          "to",
          "of",
          "by",
          "with",
          "from",
          "after",
          "before",
          "when",
          "while",
          "he",
          "she",
          "they",
          "it",
          "we",
          "i",
          "you",
          "his",
          "her",
          "their",
          "its",
          "our",
          "my",
          "your",
          "this",
          "that",
          "these",
          "those",
          "who",
          "what",
          "where",
          "why",
          "how",
          "not",
          "no",
          "yes",
          "there",
          "here",
          "then",
          "now",
          "also",
          "still",
          "yet",
          "both",
          "either",
          "neither",
          "whether",
          "all",
          "some",
          "many",
          "most",
          "such",
          "other",
          "one",
          "two",
          "three",
          "asked",
          "born",
          "speaking",
          "according",
          "meanwhile",
          "however",
          "although",
          "though",
          "because",
          "since",
          "until",
          "during",
          "among",
          "despite",
          "earlier",
          "later",
          "last",
          "next",
          "new",
          "old",
          "even",
          "just",
          "only",
          "today",
          "yesterday",
          "tomorrow",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "mr",
          "mrs",
          "ms");

  /** Small words that open names: "New York", "One Direction", "Old Trafford". */
  private static final Set<String> NAMING = Set.of("new", "old", "one", "two", "three", "all");

  /** What follows "New" in the names of places that many articles open with. */
  private static final Set<String> NEW_PLACES =
      Set.of(
          "York",
          "Zealand",
          "Jersey",
          "Mexico",
          "Hampshire",
          "England",
          "Orleans",
          "Delhi",
          "Guinea",
          "Haven",
          "Brunswick",
          "Caledonia",
          "South");

  private static final Set<String> GREETINGS =
      Set.of("please", "thanks", "goodbye", "welcome", "hooray", "congratulations", "cheers");

  private final Document document;
  private final FirstNames firstNames;

  /** Words with a capital where no sentence begins. */
  private final Set<String> capitals = new HashSet<>();

  /** Of these, those that stand somewhere else than behind the word that opens a sentence. */
  private final Set<String> apart = new HashSet<>();

  private final Set<String> lowers = new HashSet<>();

  Capitals(Document document, FirstNames firstNames) {
    this.document = document;
    this.firstNames = firstNames;
    for (Sentence sentence : document.sentences()) {
      boolean afterFirst = false;
      for (Token token : sentence.tokens()) {
        if (!Character.isLetter(token.text().charAt(0))) {
          continue;
        }
        if (!token.isCapitalised()) {
          lowers.add(token.text());
        } else if (!opensSentence(token)) {
          capitals.add(token.text());
          if (!afterFirst) {
            apart.add(token.text());
          }
        }
        afterFirst = token.isCapitalised() && opensSentence(token);
      }
    }
  }

  private boolean opensSentence(Token token) {
    Sentence sentence = document.sentences().get(token.sentence());
    int index = token.index() - sentence.tokens().get(0).index();
    for (int i = index - 1; i >= 0; i--) {
      Token before = sentence.tokens().get(i);
      if (before.isWord()) {
        return false;
      }
      if (i > 0 && before.text().equals("\"") && sentence.tokens().get(i - 1).is(",")) {
        return false; // “…,” Hess said
      }
      if (before.text().equals("\"")
          || before.text().equals("''")
          || before.text().equals("``")
          || before.text().equals(":")) {
        return true;
      }
    }
    Token before = index > 0 ? sentence.tokens().get(index - 1) : token;
    return index == 0 || !before.isWord();
  }

  /** True when a name may begin at {@code i}. */
  boolean startName(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (isPartOfName(tokens, i)) {
      return true;
    }
    if (!isCapital(token) || (isFunctionWord(token) && !isCourtesy(tokens, i))) {
      return false;
    }
    if (!opensSentence(token)) {
      return true;
    }
    String lower = token.lower();
    if (!capitals.contains(token.text()) && isBeforeName(tokens, i)) {
      return false;
    }
    boolean next =
        i + 1 < tokens.size() && isCapital(tokens.get(i + 1)) && !isFunctionWord(tokens.get(i + 1));
    boolean firstName = firstNames.contains(lower);
    if (capitals.contains(token.text())
        || (next
            && (firstName
                || Titles.isTitle(lower)
                || !FUNCTION.contains(token.tag())
                || isUnknown(token)))
        || (i + 2 < tokens.size() && tokens.get(i + 1).text().equals("&"))) {
      return true;
    }
    return !lowers.contains(lower)
        && (firstName || !CommonWords.contains(lower))
        && (firstName || token.tag() == Tag.PROPN)
        && !FUNCTION.contains(token.tag());
  }

  /** True where {@code word}, with its capital, stands where no sentence begins. */
  boolean isName(String word) {
    return capitals.contains(word);
  }

  /** True where the document has {@code word} in small letters. */
  boolean isWord(String word) {
    return lowers.contains(word.toLowerCase(Locale.ROOT));
  }

  /** "in New York", "the One Direction singer"; "New York said", but not "New figures show". */
  private boolean isPartOfName(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    return isNaming(tokens, i)
        && (!opensSentence(token)
            || (token.is("New") && NEW_PLACES.contains(tokens.get(i + 1).text())));
  }

  /** True for the "One" of "One Direction" and the "New" of "New York". */
  static boolean isNaming(List<Token> tokens, int i) {
    return i + 1 < tokens.size()
        && tokens.get(i).isCapitalised()
        && NAMING.contains(tokens.get(i).lower())
        && isCapital(tokens.get(i + 1))
        && !isFunctionWord(tokens.get(i + 1));
  }

  /** "Questioning Lee, the counsel said", "Thanks Ann": where the name itself comes next. */
  private boolean isBeforeName(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean participle =
        token.tag() == Tag.VERB
            && token.text().length() > 5
            && token.text().endsWith("ing")
            && !firstNames.contains(token.lower());
    if (i + 1 == tokens.size() || !(participle || GREETINGS.contains(token.lower()))) {
      return false;
    }
    String next = tokens.get(i + 1).text();
    return apart.contains(next) || (!participle && firstNames.contains(next));
  }

  /** A word that only the tagger's guess makes an exclamation: "Humberside". */
  private static boolean isUnknown(Token token) {
    return token.tag() == Tag.INTJ
        && token.text().length() > 5
        && !GREETINGS.contains(token.lower());
  }

  private static boolean isCourtesy(List<Token> tokens, int i) {
    return Titles.isCourtesy(tokens.get(i).text()) && i + 1 < tokens.size();
  }

  static boolean isCapital(Token token) {
    return token.isCapitalised()
        && token.tag() != Tag.NUM
        && token.text().length() > 0
        && Character.isLetter(token.text().charAt(0))
        && !token.text().startsWith("I'")
        && !token.text().startsWith("I’")
        && (token.text().length() > 1 || !token.text().equals("I"));
  }

  /** True for "the", "after", "Monday": no name, whatever its first letter. */
  static boolean isFunctionWord(Token token) {
    return FUNCTION_WORDS.contains(token.lower());
  }
}
