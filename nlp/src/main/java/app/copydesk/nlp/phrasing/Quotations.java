package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Span;
import java.util.BitSet;
import java.util.List;

/**
 * What stands inside double quotation marks, and where the marks do not add up.
 *
 * @param inside the units of the text inside marks
 * @param slips the first mark of each paragraph that does not add up, in order
 */
record Quotations(BitSet inside, List<Slip> slips) {

  /** What is wrong with a mark. */
  enum Fault {
    /** Opened, and neither closed in its paragraph nor opened again in the next. */
    UNCLOSED,
    /** Opened, and closed a few paragraphs on, none of which opened again. */
    RUNS_ON,
    /** The mark that closes it stands alone in the next paragraph. */
    STRANDED,
    /** Closed without having been opened. */
    UNOPENED,
    /** Double marks opened and closed inside double marks. */
    NESTED,
    /** A curly mark at one end and a straight one at the other. */
    MISMATCHED
  }

  /**
   * A mark that does not add up.
   *
   * @param fault what is wrong
   * @param span the words between the marks with the marks, as far as they are known
   */
  record Slip(Fault fault, Span span) {}

  /** Reads the marks of {@code document}. */
  static Quotations of(Document document) {
    return new MarkReading(document).quotations();
  }
}
