package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.phrasing.Finding.Family;
import app.copydesk.nlp.phrasing.Finding.Tier;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The same word twice in a row ("the the"). Names and words that may stand twice are left alone.
 */
final class DoubledWords implements Check {
  /** A slip wherever it stands, also in somebody's words. */
  private static final Set<String> ALWAYS =
      Set.of("the a an of and to with from for or but at by as".split(" "));

  private final Set<String> mayDouble = WordList.read("doubled-words-allowed.txt");

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    List<Token> tokens = copy.tokens();
    for (int i = 1; i < tokens.size(); i++) {
      Token first = tokens.get(i - 1);
      Token second = tokens.get(i);
      if (first.sentence() == second.sentence()
          && first.is(second.text())
          && copy.adjoins(first, second)
          && !isHyphenated(copy, second)
          && isSlip(copy, tokens, i)) {
        found.accept(finding(first, second, copy));
      }
    }
  }

  private static boolean isHyphenated(Copy copy, Token token) {
    String text = copy.document().text();
    return token.end() < text.length() && text.charAt(token.end()) == '-';
  }

  private boolean isSlip(Copy copy, List<Token> tokens, int i) {
    Token second = tokens.get(i);
    String word = second.lower();
    if (!word.equals(second.text()) || !word.chars().allMatch(Character::isLetter)) {
      return false;
    }
    boolean thrice = isSame(tokens, i + 1, word) || isSame(tokens, i - 2, word);
    if (ALWAYS.contains(word)) {
      return true;
    }
    return !thrice
        && word.length() > 1
        && isEnglish(word)
        && (!mayDouble.contains(word) || isHelpingTwice(tokens, i))
        && !copy.isQuoted(second.span());
  }

  /** "The ferry was was late": where no clause before it ends in the first of the two. */
  private static boolean isHelpingTwice(List<Token> tokens, int i) {
    if (!tokens.get(i).lower().matches("is|was|are|were") || i < 3) {
      return false;
    }
    Tag before = tokens.get(i - 2).tag();
    boolean noun = before == Tag.NOUN || before == Tag.PROPN;
    for (int k = i - 2; k >= 0 && tokens.get(k).sentence() == tokens.get(i).sentence(); k--) {
      Token token = tokens.get(k);
      boolean mayEnd =
          token.tag() == Tag.PRON
              || token.tag() == Tag.AUX
              || token.lower().matches("all|that|what|who|where|how|when|why|which|whatever");
      if (mayEnd) {
        return false;
      }
    }
    return noun;
  }

  /** Other tongues make words by doubling: "boda boda", "bao bao". */
  private static boolean isEnglish(String word) {
    return FunctionWords.contains(word) || Word.of(word).magnitude() > 0;
  }

  private static boolean isSame(List<Token> tokens, int i, String word) {
    return i >= 0 && i < tokens.size() && tokens.get(i).is(word);
  }

  private static Finding finding(Token first, Token second, Copy copy) {
    Span span = new Span(first.start(), second.end());
    return new Finding(
        span,
        "doubled-word",
        Family.GRAMMAR,
        Tier.DEFECT,
        "The word “%s” stands here twice.".formatted(second.text()),
        Optional.of(copy.document().text(first.span())),
        "grammar.doubled-word");
  }
}
