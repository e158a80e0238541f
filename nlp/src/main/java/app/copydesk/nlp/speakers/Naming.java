package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.OptionalInt;

/** Reads "a dental hygienist named Ann Lee": what somebody is, and then the name. */
final class Naming {
  private static final int LONGEST = 10;

  private Naming() {}

  /**
   * Where the phrase begins that ends in "named" in front of the name at {@code first}; empty when
   * it describes nobody.
   */
  static OptionalInt phrase(List<Token> tokens, int first) {
    int named = first - 1;
    if (named < 2 || !(tokens.get(named).is("named") || tokens.get(named).is("called"))) {
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

  /** "a Finn", "a Greek-Zimbabwean". */
  private static boolean isOrigin(Token noun) {
    String word = noun.text();
    return Origins.contains(word.substring(word.lastIndexOf('-') + 1));
  }
}
