package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.Optional;

/** Finds somebody without a name in a sentence: its subject, or who did it. */
final class Unnamed {
  private Unnamed() {}

  /** True for a noun for one person, which is no body's: "baker", not "bakers", not "company". */
  static boolean isSomebody(Token noun) {
    return PersonalNouns.contains(noun)
        && !PersonalNouns.isPlural(noun.lower())
        && !BodyTrades.standAlone(noun.lower());
  }

  /** "It was caught by a dentist.": somebody at the end of the sentence. */
  static Optional<Span> agent(List<Token> tokens) {
    int last = tokens.size() - 1;
    if (last > 0 && DescribingPhrase.closes(tokens.get(last))) {
      last--;
    }
    for (int i = last; i > 0 && last - i < 5; i--) {
      if (tokens.get(i).is("by")) {
        boolean one = tokens.get(i + 1).is("a") || tokens.get(i + 1).is("an");
        return one && i + 1 < last
            ? Optional.of(new Span(tokens.get(i + 1).start(), tokens.get(last).end()))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Twelve years after the fire, a farmer has got …": the subject behind the opening clause. */
  static Optional<Span> laterSubject(List<Token> tokens) {
    for (int i = 1; i + 3 < tokens.size(); i++) {
      boolean one = tokens.get(i).is("a") || tokens.get(i).is("an");
      if (one && DescribingPhrase.isComma(tokens.get(i - 1))) {
        return subject(tokens.subList(i, tokens.size()));
      }
    }
    return Optional.empty();
  }

  /** "Hess’s", "Ann Hess’s". */
  private static boolean isOwner(List<Token> tokens) {
    return tokens.size() > 3
        && tokens.get(0).isCapitalised()
        && (tokens.get(1).is("'s") || (tokens.get(1).isCapitalised() && tokens.get(2).is("'s")));
  }

  /**
   * "A stable owner", "The driver", "His deputy", "Hess’s aunt": the subject that opens the
   * sentence.
   */
  static Optional<Span> subject(List<Token> tokens) {
    String opening = tokens.get(0).lower();
    boolean one =
        opening.equals("a")
            || opening.equals("an")
            || opening.equals("the")
            || DescribingPhrase.OWNERS.contains(opening)
            || isOwner(tokens);
    for (int i = 1; one && i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean ends =
          token.tag() == Tag.VERB
              || token.tag() == Tag.AUX
              || DescribingPhrase.closes(token)
              || RelativeClause.WORDS.contains(token.lower());
      if (ends) {
        return i > 1
            ? Optional.of(new Span(tokens.get(0).start(), tokens.get(i - 1).end()))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
