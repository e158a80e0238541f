package app.copydesk.nlp.quotes;

/**
 * A quotation mark in the text.
 *
 * @param start its first UTF-16 unit
 * @param end one past its last: marks may be written with two characters or as an HTML entity
 * @param turn which way it points
 * @param level double or single
 */
record Mark(int start, int end, Turn turn, Level level) {

  enum Turn {
    OPENS,
    CLOSES,
    /** A straight mark that stands between blanks or between letters. */
    EITHER
  }

  enum Level {
    DOUBLE,
    SINGLE
  }

  boolean isDouble() {
    return level == Level.DOUBLE;
  }
}
