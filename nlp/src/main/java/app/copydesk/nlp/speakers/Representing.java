package app.copydesk.nlp.speakers;

import static app.copydesk.nlp.speakers.DescribingPhrase.closes;

import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Reads for whom somebody speaks in court: "…, prosecuting,", "…, for the Fraud Office,". */
final class Representing {
  static final Set<String> IN_COURT = Set.of("prosecuting", "defending", "mitigating");

  private Representing() {}

  /**
   * One past the end of the words at {@code i} that say so; empty when they say something else.
   *
   * @param body whether they stand behind the name of a body
   */
  static OptionalInt end(List<Token> tokens, int i, boolean body) {
    if (IN_COURT.contains(tokens.get(i).lower())) {
      return OptionalInt.of(i + 1);
    }
    boolean side =
        tokens.get(i).is("for")
            && i + 2 < tokens.size()
            && tokens.get(i + 1).is("the")
            && DescriptionBefore.SIDES.contains(tokens.get(i + 2).lower());
    if (side) {
      return OptionalInt.of(i + 3);
    }
    return body ? OptionalInt.empty() : behindBody(tokens, i);
  }

  /** "…, for the Fraud Office,". */
  private static OptionalInt behindBody(List<Token> tokens, int i) {
    if (!tokens.get(i).is("for") || i + 1 >= tokens.size()) {
      return OptionalInt.empty();
    }
    int from = tokens.get(i + 1).is("the") ? i + 2 : i + 1;
    int last = from;
    while (last < tokens.size()
        && (tokens.get(last).isCapitalised() || isInsideName(tokens, from, last))) {
      last++;
    }
    boolean named = last > from + 1 && (last == tokens.size() || closes(tokens.get(last)));
    return named ? OptionalInt.of(last) : OptionalInt.empty();
  }

  private static boolean isInsideName(List<Token> tokens, int from, int i) {
    return i > from
        && (tokens.get(i).is("of") || tokens.get(i).is("and"))
        && i + 1 < tokens.size()
        && tokens.get(i + 1).isCapitalised();
  }
}
