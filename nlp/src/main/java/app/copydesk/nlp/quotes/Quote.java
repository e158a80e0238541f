package app.copydesk.nlp.quotes;

import app.copydesk.nlp.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Something the article says somebody said.
 *
 * @param span the content from its first to its last piece; quotation marks included, the words
 *     that introduce it left out where they stand at an edge
 * @param type how it is given
 * @param segments the pieces inside quotation marks, without the marks, in order; empty for an
 *     indirect quote
 * @param typewritten true when pairs of apostrophes stand for its quotation marks
 * @param cue the words of saying ("said", "according to"), where there are any
 * @param source the words that name who said it ("the minister", "he"), where the sentence itself
 *     has them
 */
public record Quote(
    Span span,
    Type type,
    List<Span> segments,
    boolean typewritten,
    Optional<Span> cue,
    Optional<Span> source) {

  /** How the words are given. */
  public enum Type {
    /** Whole sentences or clauses inside quotation marks. */
    DIRECT,
    /** A reported clause with some of its words inside quotation marks. */
    MIXED,
    /** A reported clause without quotation marks. */
    INDIRECT
  }

  public Quote {
    segments = List.copyOf(segments);
  }
}
