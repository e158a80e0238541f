package app.copydesk.bot.web;

import app.copydesk.bot.web.guard.Link;
import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * Remembers what came of links. Two links that differ only in their fragment or in who shared them
 * are one, and one that is being read is not read a second time: who comes later waits.
 */
final class CachedSource implements ArticleSource {
  /** A site that was down may be up again a minute later. */
  private static final Duration FAILURE_LIFETIME = Duration.ofMinutes(1);

  /** A text this long counts as a page; a longer one as several. */
  private static final int CHARACTERS_A_PAGE = 50_000;

  private final ArticleSource source;
  private final AsyncCache<String, Reading> readings;

  /**
   * Remembers what {@code source} reads.
   *
   * @param pages how many pages of ordinary length are kept at most
   * @param lifetime how long a page is kept
   */
  CachedSource(ArticleSource source, int pages, Duration lifetime) {
    this.source = source;
    this.readings =
        Caffeine.newBuilder()
            .maximumWeight(pages)
            .weigher((String link, Reading reading) -> weight(reading))
            .expireAfter(
                Expiry.creating(
                    (String link, Reading reading) ->
                        reading instanceof Reading.Page ? lifetime : FAILURE_LIFETIME))
            .buildAsync();
  }

  @Override
  public Reading read(String link) {
    String key =
        Link.parse(link) instanceof Link decided ? decided.withoutTracking().toString() : link;
    CompletableFuture<Reading> mine = new CompletableFuture<>();
    CompletableFuture<Reading> earlier = readings.asMap().putIfAbsent(key, mine);
    if (earlier != null) {
      return earlier.join();
    }
    try {
      Reading reading = source.read(key);
      mine.complete(reading);
      return reading;
    } catch (RuntimeException | Error e) {
      mine.completeExceptionally(e); // and the cache forgets it
      throw e;
    }
  }

  private static int weight(Reading reading) {
    return reading instanceof Reading.Page page
        ? 1 + page.article().text().length() / CHARACTERS_A_PAGE
        : 1;
  }
}
