package app.copydesk.nlp.text;

import java.util.List;

/** Searches in sorted lists of spans. */
final class Spans {
  private Spans() {}

  /** The index of the last span that starts at or before {@code offset}; 0 when there is none. */
  static int lastStartingAtOrBefore(List<Span> spans, int offset) {
    int low = 0;
    int high = spans.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (spans.get(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
