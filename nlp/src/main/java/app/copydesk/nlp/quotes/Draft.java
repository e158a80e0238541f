package app.copydesk.nlp.quotes;

import app.copydesk.nlp.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A quote while its pieces are still being gathered. */
final class Draft {
  private final List<Span> segments = new ArrayList<>();
  private final Optional<Span> cue;
  private final Optional<Span> source;
  private final Quote.Type type;
  private Span span;
  private int paragraph;
  private boolean open;
  private boolean typewritten;

  private Draft(
      Quote.Type type, Span span, int paragraph, Optional<Span> cue, Optional<Span> source) {
    this.type = type;
    this.span = span;
    this.paragraph = paragraph;
    this.cue = cue;
    this.source = source;
  }

  static Draft of(Quote.Type type, Span content, Narration n, Optional<Cue> cue) {
    return new Draft(
        type,
        content,
        n.paragraph(),
        cue.map(c -> n.span(c.from(), c.to())),
        cue.flatMap(Cue::source).map(range -> n.span(range.from(), range.to())));
  }

  /**
   * Adds what stands inside {@code quotation}.
   *
   * @param apostrophes true when pairs of apostrophes mark it
   */
  void add(Quotation quotation, boolean apostrophes) {
    segments.add(quotation.inner());
    typewritten |= apostrophes;
    span = span.hull(quotation.outer());
    paragraph = quotation.paragraph();
    open = !quotation.closed();
  }

  /** Puts the pieces of {@code earlier} before its own. */
  void takeOver(Draft earlier) {
    segments.addAll(0, earlier.segments);
    typewritten |= earlier.typewritten;
  }

  /** The paragraph of its last piece. */
  int paragraph() {
    return paragraph;
  }

  /** True when no mark closes its last piece. */
  boolean isOpen() {
    return open;
  }

  boolean hasCue() {
    return cue.isPresent();
  }

  /** One past its last character so far, the words that introduce it left out. */
  int end() {
    return span.end();
  }

  /** The words that name who says it, if the sentence has them. */
  Optional<Span> source() {
    return source;
  }

  Quote quote() {
    return new Quote(span, type, segments, typewritten, cue, source);
  }
}
