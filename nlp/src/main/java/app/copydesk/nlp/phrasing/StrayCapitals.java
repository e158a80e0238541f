package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.phrasing.Finding.Family;
import app.copydesk.nlp.phrasing.Finding.Tier;
import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A small word with a capital in the middle of a sentence ("he saw NATO If he thinks"): a full stop
 * lost, or two sentences run together. Only closed-class words are looked at, since any other may
 * be somebody's name; headings, titles of works and whatever follows a mark are left alone.
 */
final class StrayCapitals implements Check {
  /** A longer word in capitals is shouted, and what it stands in is a heading. */
  private static final int LONGEST_ACRONYM = 5;

  /** Words that open a clause: no title has one followed by a word without a capital. */
  private static final Set<String> OPENS_CLAUSE =
      Set.of(
          ("that if when while because although though unless whether until whereas they he she we where why how"
                  + " there these those since so but")
              .split(" "));

  /** Words that titles and names have too: looked at only between words without capitals. */
  private static final Set<String> IN_NAMES =
      Set.of(
          ("the an of in on at to from for with by about into over under after before between against during and or as"
                  + " than it its his her their our your my this is was are were be been has have had would could"
                  + " should might must can not")
              .split(" "));

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    for (Sentence sentence : copy.document().sentences()) {
      List<Token> tokens = sentence.tokens();
      if (isHeadline(tokens)) {
        continue;
      }
      for (int i = 1; i + 1 < tokens.size(); i++) {
        if (isStray(copy, tokens, i)) {
          found.accept(finding(tokens.get(i)));
        }
      }
    }
  }

  private static boolean isStray(Copy copy, List<Token> tokens, int i) {
    Token before = tokens.get(i - 1);
    Token token = tokens.get(i);
    Token after = tokens.get(i + 1);
    if (!isCapitalisedWord(token.text())
        || !copy.adjoins(before, token)
        || !copy.adjoins(token, after)
        || !endsInWord(before)
        || (i == 1 && before.text().length() == 1)) {
      return false;
    }
    String word = token.text().toLowerCase(Locale.ROOT);
    if (isAllCapitals(before)
        && (before.text().length() > LONGEST_ACRONYM
            || (i > 1 && isAllCapitals(tokens.get(i - 2))))) {
      return false;
    }
    if (word.equals("that") && before.isCapitalised() && !isAllCapitals(before)) {
      return i > 1 && tokens.get(i - 2).isCapitalised() && startsLower(after);
    }
    if (OPENS_CLAUSE.contains(word)) {
      return startsLower(after) || after.text().equals("I");
    }
    return IN_NAMES.contains(word) && startsLower(after) && startsLower(before);
  }

  private static boolean isCapitalisedWord(String text) {
    return text.length() > 1
        && Character.isUpperCase(text.charAt(0))
        && text.chars().skip(1).allMatch(Character::isLowerCase);
  }

  private static boolean endsInWord(Token token) {
    return Character.isLetterOrDigit(token.text().charAt(token.text().length() - 1));
  }

  private static boolean isAllCapitals(Token token) {
    return token.text().length() > 1
        && token.text().chars().noneMatch(Character::isLowerCase)
        && token.isCapitalised();
  }

  private static boolean startsLower(Token token) {
    return Character.isLowerCase(token.text().charAt(0));
  }

  /** True when most of the longer words carry a capital. */
  private static boolean isHeadline(List<Token> tokens) {
    int longer = 0;
    int capitals = 0;
    for (Token token : tokens) {
      if (token.text().length() >= 4 && Character.isLetter(token.text().charAt(0))) {
        longer++;
        capitals += token.isCapitalised() ? 1 : 0;
      }
    }
    return capitals * 3 > longer * 2;
  }

  private static Finding finding(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    return new Finding(
        token.span(),
        "stray-capital",
        Family.GRAMMAR,
        Tier.DEFECT,
        "A capital in the middle of a sentence: a full stop may be missing before it.",
        Optional.of(word),
        "grammar.stray-capital");
  }
}
