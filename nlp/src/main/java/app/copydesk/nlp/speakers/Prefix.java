package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The titles and the description in front of a name. */
final class Prefix {
  private static final Set<String> PARTICIPLES =
      Set.of(
          "managing",
          "acting",
          "outgoing",
          "incoming",
          "retired",
          "leading",
          "visiting",
          "founding",
          "presiding",
          "sitting",
          "commanding",
          "consulting",
          "defending");

  private Prefix() {}

  /**
   * The titles inside the run and the lower-case description before it: "former goalkeeper",
   * "police chief".
   */
  static Optional<Span> of(List<Token> tokens, int from, int start) {
    int left = from;
    boolean person = start > from || (left > 0 && PersonalNouns.contains(tokens.get(left - 1)));
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

  /** True for the halves of "left-arm". */
  private static boolean isCompound(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean behind =
        i > 0 && tokens.get(i - 1).text().equals("-") && tokens.get(i - 1).end() == token.start();
    boolean before =
        i + 1 < tokens.size()
            && tokens.get(i + 1).text().equals("-")
            && tokens.get(i + 1).start() == token.end();
    return token.isWord() && (behind || before);
  }

  private static boolean describes(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean noun = token.tag() == Tag.NOUN || token.tag() == Tag.ADJ || token.tag() == Tag.PROPN;
    noun |= PARTICIPLES.contains(DescribingPhrase.lower(token)) || isCompound(tokens, i);
    if (token.is("and") && i > 0 && i + 1 < tokens.size()) {
      return PersonalNouns.contains(tokens.get(i - 1))
          && !tokens.get(i - 1).isCapitalised()
          && !tokens.get(i + 1).isCapitalised();
    }
    boolean joins = token.text().equals("-") || token.is("'s");
    return (((noun && token.isWord() && !Capitals.isFunctionWord(token)) || (joins && i > 0))
            && !token.isCapitalised())
        || (token.isCapitalised() && noun && (i > 0 || !Capitals.isFunctionWord(token)));
  }
}
