package app.copydesk.bot.web;

import app.copydesk.bot.web.guard.FetchLimits;
import app.copydesk.bot.web.guard.GuardedClient;
import app.copydesk.bot.web.page.PageReader;
import java.time.Clock;
import java.time.Duration;

/** Reads the article behind a link. Safe to share between threads. */
public interface ArticleSource {

  /**
   * Fetches and reads {@code link}, which may come from a stranger: any string is accepted and
   * decided. Blocks until it is read or the limits of time and size are reached; never throws for
   * what the network or the page does.
   */
  Reading read(String link);

  /**
   * The open web, remembering what it read.
   *
   * @param limits what one link may cost
   * @param userAgent how the client introduces itself, with a contact for whoever runs a site
   * @param pages how many pages are remembered at most
   * @param lifetime how long a page is remembered before the site is asked for a newer version
   */
  static ArticleSource openWeb(FetchLimits limits, String userAgent, int pages, Duration lifetime) {
    Clock clock = Clock.systemUTC();
    return new CachedSource(
        new WebArticles(GuardedClient.forOpenWeb(limits, userAgent), new PageReader(), clock),
        pages,
        lifetime,
        clock);
  }
}
