package app.copydesk.nlp.summary;

/** What kind of article it is, where it is not a plain story: a summary of it says less. */
public enum Genre {
  /** Entries under clock times, written while something went on. */
  LIVE_BLOG,
  /** One writer's view. */
  COLUMN,
  /** Numbered pieces, each for itself. */
  LIST,
  /** Spoken words, a turn a paragraph. */
  TRANSCRIPT,
  /** Questions and answers. */
  INTERVIEW
}
