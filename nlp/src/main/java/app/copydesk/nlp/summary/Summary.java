package app.copydesk.nlp.summary;

import app.copydesk.nlp.text.Span;
import java.util.Collections;
import java.util.List;

/**
 * The summary at every length an editor may ask for. A longer one holds every sentence of a shorter
 * one: what somebody has read stays when it grows.
 *
 * @param byLength the chosen sentences in article order: at index k - 1 the summary of k sentences
 *     (fewer when the article has no more that can stand alone); {@link #MAX_SENTENCES} lists
 */
public record Summary(List<List<Span>> byLength) {

  /** The most sentences a summary can have. */
  public static final int MAX_SENTENCES = 7;

  /** The summary of an article of which nothing can stand alone. */
  public static final Summary NONE = new Summary(Collections.nCopies(MAX_SENTENCES, List.of()));

  public Summary {
    byLength = byLength.stream().map(List::copyOf).toList();
    if (byLength.size() != MAX_SENTENCES) {
      throw new IllegalArgumentException("a summary of each length from 1 to " + MAX_SENTENCES);
    }
  }

  /**
   * The summary of {@code count} sentences, in article order.
   *
   * @throws IllegalArgumentException when {@code count} is not 1 to {@link #MAX_SENTENCES}
   */
  public List<Span> sentences(int count) {
    if (count < 1 || count > MAX_SENTENCES) {
      throw new IllegalArgumentException(
          "a summary has 1 to " + MAX_SENTENCES + " sentences, not " + count);
    }
    return byLength.get(count - 1);
  }
}
