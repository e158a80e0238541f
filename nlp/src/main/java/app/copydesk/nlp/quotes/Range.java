package app.copydesk.nlp.quotes;

/** Units [from, to) of one {@link Narration}; never empty. */
record Range(int from, int to) {
  Range {
    if (to <= from) {
      throw new IllegalArgumentException("an empty range: " + from + ", " + to);
    }
  }
}
