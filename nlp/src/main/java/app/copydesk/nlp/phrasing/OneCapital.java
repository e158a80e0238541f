package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.phrasing.Finding.Family;
import app.copydesk.nlp.phrasing.Finding.Tier;
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

  private final Set<String> words = WordList.read("common-words.txt");

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
            && lower.contains(word)
            && (words.contains(word) || words.contains(tokens.get(i).lemma()))
            && isAlone(copy, tokens, i)) {
          found.accept(finding(copy, tokens, i));
        }
      }
    }
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

  private static Finding finding(Copy copy, List<Token> tokens, int i) {
    Span span = tokens.get(i).span();
    return new Finding(
        span,
        "one-capital",
        Family.GRAMMAR,
        Tier.QUERY,
        "Elsewhere in the article this word has no capital; or a full stop is missing before it.",
        Optional.of(copy.document().text(span).toLowerCase(Locale.ROOT)),
        "grammar.one-capital");
  }
}
