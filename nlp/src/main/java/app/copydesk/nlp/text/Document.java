package app.copydesk.nlp.text;

import java.util.List;

/**
 * An article read into paragraphs, sentences and tagged tokens. Immutable.
 *
 * @param text the article text as given
 * @param normalised the same text at the same length with straight quotation marks and apostrophes
 * @param paragraphs the lines that hold something visible, without the blanks around them, in order
 * @param sentences the sentences in order; they cover every visible character of the paragraphs
 * @param tokens the tokens of all sentences in order
 */
public record Document(
    String text,
    String normalised,
    List<Span> paragraphs,
    List<Sentence> sentences,
    List<Token> tokens) {

  public Document {
    paragraphs = List.copyOf(paragraphs);
    sentences = List.copyOf(sentences);
    tokens = List.copyOf(tokens);
  }

  /** The slice of the article text at {@code span}. */
  public String text(Span span) {
    return span.of(text);
  }

  /**
   * The index of the paragraph at {@code offset}; for a blank between two paragraphs the one before
   * it. 0 in a document without paragraphs.
   */
  public int paragraphAt(int offset) {
    return Spans.lastStartingAtOrBefore(paragraphs, offset);
  }

  /**
   * The index of the sentence at {@code offset}, or before it where it falls between two. 0 in a
   * document without sentences.
   */
  public int sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /**
   * The index of the first token that starts at or after {@code offset}; the number of tokens when
   * there is none.
   */
  public int firstTokenFrom(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The tokens that start inside {@code span}, as a view. */
  public List<Token> tokensIn(Span span) {
    return tokens.subList(firstTokenFrom(span.start()), firstTokenFrom(span.end()));
  }
}
