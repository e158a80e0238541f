package app.copydesk.bot.web;

/** Reads the article behind a link. Safe to share between threads. */
public interface ArticleSource {

  /**
   * Fetches and reads {@code link}, which may come from a stranger: any string is accepted and
   * decided. Blocks until it is read or the limits of time and size are reached; never throws for
   * what the network or the page does.
   */
  Reading read(String link);
}
