package app.copydesk.nlp.quotes;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.PersonNouns;
import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.Optional;

/**
 * Tells where somebody else takes over between two quotations of a paragraph: “No,” Lee said. The
 * chief held up his phone. “Yes.”
 */
final class Interruption {
  private Interruption() {}

  /**
   * True when the last sentence between {@code from} and {@code to} is about somebody whom {@code
   * source} does not name.
   */
  static boolean between(Document document, int from, int to, Optional<Span> source) {
    if (source.isEmpty() || from >= to) {
      return false;
    }
    int last = document.sentenceAt(to) - 1;
    if (last < 0) {
      return false;
    }
    Sentence sentence = document.sentences().get(last);
    return sentence.start() >= from
        && sentence.end() <= to
        && isAboutAnother(sentence.mainClause(), document.text(source.get()));
  }

  private static boolean isAboutAnother(List<Token> tokens, String source) {
    boolean definite = tokens.get(0).is("the");
    for (int i = definite ? 1 : 0; i + 1 < tokens.size() && i < 4; i++) {
      Token token = tokens.get(i);
      boolean somebody =
          definite
              ? PersonNouns.contains(token.lower()) && !token.text().endsWith("s")
              : token.tag() == Tag.PROPN;
      boolean noun = token.tag() == Tag.NOUN || token.tag() == Tag.ADJ || token.tag() == Tag.PROPN;
      if (!noun || (!definite && !somebody) || source.contains(token.text())) {
        return false;
      }
      if (somebody && tokens.get(i + 1).tag() == Tag.VERB) {
        return true;
      }
    }
    return false;
  }
}
