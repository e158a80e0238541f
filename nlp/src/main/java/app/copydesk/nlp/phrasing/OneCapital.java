package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.phrasing.Finding.Family;
import app.copydesk.nlp.phrasing.Finding.Tier;
import app.copydesk.nlp.text.CommonWords;
import app.copydesk.nlp.text.PersonNouns;
import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A common word with a capital once inside a sentence, and without one elsewhere in the article ("a
 * part-time Job" beside "her job"). Names of offices and bodies behind an article ("the Bank"), and
 * parts of longer names ("Freedom of Information"), are left alone.
 */
final class OneCapital implements Check {
  private static final Set<String> LINKS =
      Set.of("of", "and", "for", "to", "in", "on", "the", "&", "with", "from", "or", "by", "at");

  private static final String NO_CAPITAL_ELSEWHERE =
      "Elsewhere in the article this word has no capital; or a full stop is missing before it.";

  private static final Lexicon LEXICON = Lexicon.english();

  private final Set<String> names = WordList.read("known-names.txt");
  private final Set<String> titles = WordList.read("titles.txt");

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    Set<String> lower = new HashSet<>();
    Map<String, Integer> capitals = new HashMap<>();
    for (Sentence sentence : copy.document().sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        if (!tokens.get(i).isCapitalised()) {
          lower.add(tokens.get(i).text());
        } else if (i > 0) {
          capitals.merge(tokens.get(i).lower(), 1, Integer::sum);
        }
      }
    }
    for (Sentence sentence : copy.document().sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int i = 1; i + 1 < tokens.size(); i++) {
        String word = tokens.get(i).lower();
        if (tokens.get(i).isCapitalised()
            && capitals.getOrDefault(word, 0) == 1
            && isThing(copy, tokens, i)) {
          found.accept(finding(copy, tokens, i, "A common noun with a capital: is it a name?"));
        } else if (tokens.get(i).isCapitalised()
            && capitals.getOrDefault(word, 0) == 1
            && lower.contains(word)
            && (CommonWords.contains(word) || CommonWords.contains(tokens.get(i).lemma()))
            && isAlone(copy, tokens, i)) {
          found.accept(finding(copy, tokens, i, NO_CAPITAL_ELSEWHERE));
        }
      }
    }
  }

  /**
   * "A worn Gasket was": a noun of the dictionary that is no office and no body, behind "a" and a
   * word without a capital. Makes named after things have their own word behind "a" alone.
   */
  private boolean isThing(Copy copy, List<Token> tokens, int i) {
    Token token = tokens.get(i);
    int entry = LEXICON.find(token.lower());
    return i > 1
        && i + 1 < tokens.size()
        && token.text().length() > 3
        && token.text().chars().skip(1).allMatch(Character::isLowerCase)
        && tokens.get(i - 2).text().matches("[Aa]n?")
        && isAdjective(tokens.get(i - 1).text())
        && Character.isLowerCase(tokens.get(i + 1).text().charAt(0))
        && copy.adjoins(tokens.get(i - 1), token)
        && copy.adjoins(token, tokens.get(i + 1))
        && !LINKS.contains(tokens.get(i + 1).text())
        && entry != Lexicon.UNKNOWN
        && LEXICON.is(entry, 'n')
        && !names.contains(token.text())
        && !titles.contains(token.lower())
        && !PersonNouns.contains(token.lower());
  }

  /** By the dictionary: beside a capital the tagger sees names. */
  private static boolean isAdjective(String word) {
    int entry = LEXICON.find(word);
    return entry != Lexicon.UNKNOWN && LEXICON.is(entry, 'a');
  }

  private static boolean isAlone(Copy copy, List<Token> tokens, int i) {
    Token token = tokens.get(i);
    Token before = tokens.get(i - 1);
    Token after = tokens.get(i + 1);
    boolean sort =
        switch (token.tag()) {
          case NOUN, VERB, ADJ, ADV -> true;
          default -> false;
        };
    return sort
        && token.text().length() > 2
        && token.text().chars().skip(1).allMatch(Character::isLowerCase)
        && before.tag() != Tag.DET
        && Character.isLowerCase(before.text().charAt(0))
        && Character.isLowerCase(after.text().charAt(0))
        && copy.adjoins(before, token)
        && copy.adjoins(token, after)
        && !(LINKS.contains(before.text()) && isName(tokens, i - 2))
        && !(LINKS.contains(after.text()) && (isName(tokens, i + 2) || isName(tokens, i + 3)));
  }

  private static boolean isName(List<Token> tokens, int i) {
    return i > 0 && i < tokens.size() && tokens.get(i).isCapitalised();
  }

  private static Finding finding(Copy copy, List<Token> tokens, int i, String message) {
    Span span = tokens.get(i).span();
    return new Finding(
        span,
        "one-capital",
        Family.GRAMMAR,
        Tier.QUERY,
        message,
        Optional.of(copy.document().text(span).toLowerCase(Locale.ROOT)),
        "grammar.one-capital");
  }
}
