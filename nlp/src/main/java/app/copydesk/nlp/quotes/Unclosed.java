package app.copydesk.nlp.quotes;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.PersonNouns;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.Set;

/**
 * Speech that lacks a mark. Without the closing one it ends before words that attribute it ("We are
 * out of salt, said Lee"), or, when it began in the middle of the reporter's sentence, with that
 * sentence; without the opening one such words tell that it is speech at all.
 */
final class Unclosed {
  private static final Set<String> SAYING =
      Set.of(
          "said",
          "says",
          "added",
          "adds",
          "told",
          "tells",
          "asked",
          "asks",
          "wrote",
          "writes",
          "replied",
          "explained",
          "recalled",
          "insisted");

  private static final Set<String> SPEAKERS = Set.of("he", "she", "they", "the", "a", "an", "one");

  /** How many words of a name may stand before the verb. */
  private static final int LONGEST_NAME = 4;

  /** The longest attribution looked at, in UTF-16 units. */
  private static final int ATTRIBUTION = 60;

  private Unclosed() {}

  /**
   * Where the words of {@code speech} end, in UTF-16 units of the text; its own end when nothing
   * tells that they end earlier.
   */
  static int end(Document document, Span speech) {
    List<Token> tokens = document.tokensIn(speech);
    boolean inside = startsInSentence(document, speech.start());
    for (int i = 1; i + 1 < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.is(",") && attributes(tokens, i + 1)) {
        return token.end();
      }
      boolean stop = token.is(".") || token.is("?") || token.is("!");
      if (inside && stop && tokens.get(i + 1).isCapitalised()) {
        return token.end();
      }
    }
    return speech.end();
  }

  /**
   * True when the paragraph up to the closing {@code mark} is speech whose opening mark is missing:
   * words behind the mark say whose it is ("We are out of salt,” said Lee).
   */
  static boolean isAttributed(Document document, Mark mark, Span paragraph) {
    String text = document.text();
    if (mark.start() == paragraph.start() || ",?!".indexOf(text.charAt(mark.start() - 1)) < 0) {
      return false;
    }
    List<Token> tokens =
        document.tokensIn(
            new Span(mark.end(), Math.min(paragraph.end(), mark.end() + ATTRIBUTION)));
    return tokens.size() > 1 && attributes(tokens, 0);
  }

  /** "said Lee", "she said", "Ann Lee told": who speaks beside a verb of saying. */
  private static boolean attributes(List<Token> tokens, int from) {
    Token first = tokens.get(from);
    if (SAYING.contains(first.lower())) {
      Token next = from + 1 < tokens.size() ? tokens.get(from + 1) : first;
      return next.isCapitalised()
          || SPEAKERS.contains(next.lower())
          || PersonNouns.contains(next.lower());
    }
    int verb = from;
    while (verb < tokens.size()
        && verb - from < LONGEST_NAME
        && tokens.get(verb).isCapitalised()
        && tokens.get(verb).isWord()
        && !tokens.get(verb).is("i")) {
      verb++;
    }
    boolean pronoun = first.is("he") || first.is("she");
    int at = pronoun ? from + 1 : verb;
    return at > from && at < tokens.size() && SAYING.contains(tokens.get(at).lower());
  }

  /** True when a word of the reporter's, and no stop, comma or colon, stands before the mark. */
  private static boolean startsInSentence(Document document, int mark) {
    String text = document.text();
    int before = mark - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    return before >= 0 && Character.isLetter(text.charAt(before));
  }
}
