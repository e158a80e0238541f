package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.phrasing.Finding.Family;
import app.copydesk.nlp.phrasing.Finding.Tier;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Two or more words that stand twice in a row: "in the middle of the table in the middle of the
 * table". Speech, and what is repeated on purpose ("again and again and again"), is left alone.
 */
final class DoubledPhrases implements Check {
  private static final int LONGEST = 8;

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    List<Token> tokens = copy.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      int length = repeated(tokens, i);
      if (length > 0) {
        int second = second(tokens, i, length);
        Span span = new Span(tokens.get(i).start(), tokens.get(second + length - 1).end());
        if (!copy.isQuoted(span)) {
          found.accept(finding(copy, span, tokens.subList(i, i + length)));
        }
        i = second + length - 1;
      }
    }
  }

  /** How many words from {@code i} stand twice; 0 when none do. */
  private static int repeated(List<Token> tokens, int i) {
    for (int length = LONGEST; length >= 2; length--) {
      if (i + 2 * length <= tokens.size() && isTwice(tokens, i, length)) {
        return length;
      }
    }
    return 0;
  }

  private static int second(List<Token> tokens, int i, int length) {
    return tokens.get(i + length).text().equals(",") ? i + length + 1 : i + length;
  }

  private static boolean isTwice(List<Token> tokens, int i, int length) {
    int second = second(tokens, i, length);
    if (second + length > tokens.size()) {
      return false;
    }
    boolean noun = false;
    for (int k = 0; k < length; k++) {
      Token token = tokens.get(i + k);
      Token other = tokens.get(second + k);
      if (!token.isWord()
          || !token.text().equals(other.text())
          || token.sentence() != other.sentence()) {
        return false;
      }
      noun |= token.tag() == Tag.NOUN || token.tag() == Tag.PROPN;
    }
    if (second > i + length && tokens.get(i).isCapitalised()) {
      // "Panama City, Panama City Beach": a place in another of its name
      return false;
    }
    Tag last = tokens.get(i + length - 1).tag();
    boolean onPurpose =
        last == Tag.CCONJ || tokens.get(i).is("and") || tokens.get(i).is(tokens.get(i + 1).text());
    // "a gadget a gadget", "boys will be boys": two words may make sense twice
    boolean enough = length > 2 || (second > i + length && tokens.get(i).tag() != Tag.DET);
    return noun && enough && !onPurpose;
  }

  private static Finding finding(Copy copy, Span span, List<Token> once) {
    Span first = new Span(once.get(0).start(), once.get(once.size() - 1).end());
    return new Finding(
        span,
        "doubled-phrase",
        Family.GRAMMAR,
        Tier.DEFECT,
        "The same words stand here twice in a row.",
        Optional.of(copy.document().text(first)),
        "grammar.doubled-phrase");
  }
}
