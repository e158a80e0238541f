package app.copydesk.nlp.text;

import java.util.List;

/**
 * A sentence and its tokens.
 *
 * @param index its place among the document's sentences, from 0
 * @param paragraph the index of its paragraph; a sentence never runs over a paragraph's end
 * @param span from its first to its last visible character, closing marks included
 * @param tokens its tokens in order, never empty
 */
public record Sentence(int index, int paragraph, Span span, List<Token> tokens) {

  public Sentence {
    tokens = List.copyOf(tokens);
  }

  public int start() {
    return span.start();
  }

  public int end() {
    return span.end();
  }

  /** The tokens behind "Asked for proof," and "In the end,"; all when no such clause opens it. */
  public List<Token> mainClause() {
    Tag tag = tokens.get(0).tag();
    boolean opens = tag == Tag.VERB || tag == Tag.ADP || tag == Tag.SCONJ;
    for (int i = 1; opens && i + 1 < tokens.size(); i++) {
      if (tokens.get(i).text().equals(",")) {
        return tokens.subList(i + 1, tokens.size());
      }
    }
    return tokens;
  }
}
