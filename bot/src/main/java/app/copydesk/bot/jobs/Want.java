package app.copydesk.bot.jobs;

/** What is wanted of an article. */
public enum Want {
  /** The whole answer. */
  REPLY,
  /** The summary alone. */
  SUMMARY,
  /** Every quote, grouped by speaker. */
  QUOTES,
  /** Everything to look at twice, the notes included. */
  PHRASING
}
