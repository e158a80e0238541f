package app.copydesk.nlp.speakers;

import static app.copydesk.nlp.speakers.DescribingPhrase.isComma;

import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.OptionalInt;

/** Reads what a body is in front of the comma before its name: "The supplier, Orbex, said". */
final class BodyBefore {
  private static final int LONGEST = 8;

  private BodyBefore() {}

  /**
   * Where the description begins that ends at the comma before {@code first}; empty when there is
   * none.
   *
   * @param first the index of the first word of the name
   * @param end one past the index of its last word
   */
  static OptionalInt start(List<Token> tokens, int first, int end) {
    int comma = first - 1;
    boolean closed = end < tokens.size() && DescribingPhrase.closes(tokens.get(end));
    if (comma < 2 || !closed || !isComma(tokens.get(comma))) {
      return OptionalInt.empty();
    }
    for (int i = comma - 1; i >= 0 && comma - i < LONGEST; i--) {
      Token token = tokens.get(i);
      if (token.tag() == Tag.DET || DescribingPhrase.OWNERS.contains(token.lower())) {
        OptionalInt last = DescribingPhrase.nominalOfBody(tokens, i);
        boolean body = BodyTrades.isNoPerson(tokens.get(DescribingPhrase.head(tokens, i)));
        boolean opens = i == 0 || DescribingPhrase.closes(tokens.get(i - 1));
        return body && opens && last.isPresent() && last.getAsInt() == comma
            ? OptionalInt.of(i)
            : OptionalInt.empty();
      }
      if (!DescriptionBefore.belongs(tokens, i)) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }
}
