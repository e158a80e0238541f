package app.copydesk.nlp.phrasing;

import java.util.Comparator;

/**
 * Something in a rule file that cannot be used.
 *
 * @param place where
 * @param words what is wrong, and what is accepted
 */
record Mistake(Place place, String words) {
  /** By file and line. */
  static final Comparator<Mistake> IN_READING_ORDER =
      Comparator.comparing((Mistake mistake) -> mistake.place().file())
          .thenComparing(mistake -> mistake.place().line());

  /**
   * A line of a rule file.
   *
   * @param file its name as messages show it
   * @param line from 1; 0 for the file as a whole
   */
  record Place(String file, int line) {
    @Override
    public String toString() {
      return line == 0 ? file : file + ":" + line;
    }
  }

  @Override
  public String toString() {
    return place + ": " + words;
  }
}
