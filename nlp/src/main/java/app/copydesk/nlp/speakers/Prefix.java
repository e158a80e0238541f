package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.PersonNouns;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.Optional;

/** The titles and the description in front of a name. */
final class Prefix {
  private Prefix() {}

  /**
   * The titles inside the run and the lower-case description before it: "former goalkeeper",
   * "police chief".
   */
  static Optional<Span> of(List<Token> tokens, int from, int start) {
    int left = from;
    boolean person =
        start > from || (left > 0 && PersonNouns.contains(tokens.get(left - 1).text()));
    if (!person) {
      return Optional.empty();
    }
    while (left > 0 && describes(tokens, left - 1)) {
      left--;
    }
    int end = start;
    while (end > left && !tokens.get(end - 1).isWord()) {
      end--;
    }
    return end > left
        ? Optional.of(
            new Span(
                tokens.get(left).start(),
                tokens.get(end - 1).end() + (followedByStop(tokens, end) ? 1 : 0)))
        : Optional.empty();
  }

  private static boolean followedByStop(List<Token> tokens, int end) {
    return end < tokens.size()
        && tokens.get(end).text().equals(".")
        && tokens.get(end).start() == tokens.get(end - 1).end();
  }

  private static boolean describes(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean noun = token.tag() == Tag.NOUN || token.tag() == Tag.ADJ || token.tag() == Tag.PROPN;
    boolean joins = token.text().equals("-") || token.is("'s");
    return (((noun && token.isWord() && !Capitals.isFunctionWord(token)) || (joins && i > 0))
            && !token.isCapitalised())
        || (token.isCapitalised() && noun && i > 0);
  }
}
