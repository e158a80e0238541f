package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads "a dental hygienist named Ann Lee": what somebody is, and then the name. */
final class Naming {
  private static final int LONGEST = 10;

  private static final Set<String> GIVING =
      Set.of(
          "name",
          "named",
          "identified",
          "identify",
          "identifying",
          "known",
          "called",
          "goes",
          "went");

  private Naming() {}

  /**
   * Where the phrase begins that ends in "named" in front of the name at {@code first}; empty when
   * it describes nobody.
   */
  static OptionalInt phrase(List<Token> tokens, int first) {
    int named = end(tokens, first);
    if (named < 2 || named == first) {
      return OptionalInt.empty();
    }
    for (int i = named - 2; i >= 0 && named - i < LONGEST; i--) {
      Token token = tokens.get(i);
      if (token.is("a") || token.is("an")) {
        return (DescribingPhrase.headIsSomebody(tokens, i) || isOrigin(tokens.get(named - 1)))
                && DescribingPhrase.head(tokens, i) == named - 1
            ? OptionalInt.of(i)
            : OptionalInt.empty();
      }
      if (!DescriptionBefore.belongs(tokens, i)) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  /** The index of "named" or of "by the name of" before {@code first}; itself where none stands. */
  static int end(List<Token> tokens, int first) {
    if (first > 0 && (tokens.get(first - 1).is("named") || tokens.get(first - 1).is("called"))) {
      return first - 1;
    }
    boolean by =
        first > 4
            && tokens.get(first - 1).is("of")
            && tokens.get(first - 2).is("name")
            && tokens.get(first - 4).is("by");
    return by ? first - 4 : first;
  }

  /**
   * The words that say what somebody is in front of "who gave her name as", "who asked to be
   * identified only as" and the like, which the name at {@code first} follows; empty when none do.
   */
  static Optional<Span> given(List<Token> tokens, int first) {
    int as = first - 1;
    if (as < 4
        || !(tokens.get(as).is("as") || tokens.get(as).is("name") || tokens.get(as).is("sign"))) {
      return Optional.empty();
    }
    boolean giving = false;
    for (int i = as - 1; i > 0 && as - i < LONGEST; i--) {
      Token token = tokens.get(i);
      giving |= GIVING.contains(token.lower());
      boolean clause = token.is("who") || token.is("identifying") || token.is("identified");
      if (clause && giving) {
        int end = DescribingPhrase.isComma(tokens.get(i - 1)) ? i - 1 : i;
        return describing(tokens, end);
      }
    }
    return Optional.empty();
  }

  private static Optional<Span> describing(List<Token> tokens, int end) {
    for (int i = end - 1; i >= 0 && end - i < LONGEST; i--) {
      Token token = tokens.get(i);
      if ((token.is("a")
              || token.is("an")
              || token.is("the")
              || token.is("one")
              || token.is("another"))
          && DescribingPhrase.headIsSomebody(tokens, i)) {
        return Optional.of(new Span(token.start(), tokens.get(end - 1).end()));
      }
      if (DescribingPhrase.closes(token)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "a Finn", "a Greek-Zimbabwean". */
  private static boolean isOrigin(Token noun) {
    String word = noun.text();
    return Origins.contains(word.substring(word.lastIndexOf('-') + 1));
  }
}
