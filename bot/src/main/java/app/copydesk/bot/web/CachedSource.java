package app.copydesk.bot.web;

import app.copydesk.bot.web.guard.Link;
import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Remembers what came of links. Two links that differ only in their fragment or in who shared them
 * are one, and one that is being read is not read a second time: who comes later waits. A page
 * whose time is up is asked for by its version, so that the site need not send it again.
 */
final class CachedSource implements ArticleSource {
  /** A site that was down may be up again a minute later. */
  private static final Duration FAILURE_LIFETIME = Duration.ofMinutes(1);

  /** How many lifetimes a page is kept to ask for a newer version. */
  private static final int LIVES = 8;

  /** A text this long counts as a page; a longer one as several. */
  private static final int CHARACTERS_A_PAGE = 50_000;

  private final Pages source;
  private final Duration lifetime;
  private final Clock clock;
  private final AsyncCache<String, Copy> copies;
  private final Cache<String, Reading.Page> canonical;

  /**
   * Remembers what {@code source} reads.
   *
   * @param pages how many pages of ordinary length are kept at most
   * @param lifetime how long a page is given without asking
   */
  CachedSource(Pages source, int pages, Duration lifetime, Clock clock) {
    this.source = source;
    this.lifetime = lifetime;
    this.clock = clock;
    Ticker ticker = () -> TimeUnit.MILLISECONDS.toNanos(clock.millis());
    this.copies =
        Caffeine.newBuilder()
            .ticker(ticker)
            .maximumWeight(pages)
            .weigher((String link, Copy copy) -> weight(copy.reading()))
            .expireAfter(Expiry.creating((String link, Copy copy) -> kept(copy)))
            .buildAsync();
    this.canonical = Caffeine.newBuilder().ticker(ticker).maximumSize(pages).weakValues().build();
  }

  private Duration kept(Copy copy) {
    if (!(copy.reading() instanceof Reading.Page)) {
      return FAILURE_LIFETIME;
    }
    return copy.version().isKnown() ? lifetime.multipliedBy(LIVES) : lifetime;
  }

  @Override
  public Reading read(String link) {
    String key =
        Link.parse(link) instanceof Link decided ? decided.withoutTracking().toString() : link;
    CompletableFuture<Copy> mine = new CompletableFuture<>();
    CompletableFuture<Copy> earlier = copies.asMap().putIfAbsent(key, mine);
    if (earlier == null) {
      return fill(mine, key, Optional.empty());
    }
    Copy copy = earlier.join();
    boolean isFresh = clock.instant().isBefore(copy.read().plus(lifetime));
    if (isFresh || !(copy.reading() instanceof Reading.Page)) {
      return copy.reading();
    }
    if (copies.asMap().replace(key, earlier, mine)) {
      return fill(mine, key, Optional.of(copy));
    }
    return read(link); // somebody else has begun to ask
  }

  private Reading fill(CompletableFuture<Copy> mine, String key, Optional<Copy> earlier) {
    try {
      Copy copy = joined(source.read(key, earlier));
      mine.complete(copy);
      return copy.reading();
    } catch (RuntimeException | Error e) {
      mine.completeExceptionally(e); // and the cache forgets it
      throw e;
    }
  }

  /**
   * Two links to one article give one reading. The page's word is not enough: any page may name any
   * other, so the articles have to be the same; and whoever copies an article must not put a link
   * to his own page in the place of the article's.
   */
  private Copy joined(Copy copy) {
    if (copy.canonical().isEmpty() || !(copy.reading() instanceof Reading.Page page)) {
      return copy;
    }
    String known = copy.canonical().get();
    if (!site(known).equals(site(page.link()))) {
      return copy;
    }
    Reading.Page first = canonical.get(known, link -> page);
    if (first.article().equals(page.article())) {
      return copy.with(first);
    }
    canonical.put(known, page);
    return copy;
  }

  /** The host of {@code link} without what is put before it for phones. */
  private static String site(String link) {
    return Link.parse(link) instanceof Link decided
        ? decided.host().replaceFirst("^(?:www|m|mobile|amp)\\.(?=.*\\.)", "")
        : link;
  }

  private static int weight(Reading reading) {
    return reading instanceof Reading.Page page
        ? 1 + page.article().text().length() / CHARACTERS_A_PAGE
        : 1;
  }
}
