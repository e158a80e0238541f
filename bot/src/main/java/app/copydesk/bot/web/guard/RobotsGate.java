package app.copydesk.bot.web.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * Asks a site before its pages are read, and remembers the answer for an hour. Safe to share
 * between threads.
 */
final class RobotsGate {
  /** So much is read of a robots.txt; what is behind it is passed over (RFC 9309, section 2.5). */
  static final int MAX_BYTES = 500 * 1024;

  private static final Duration LIFETIME = Duration.ofHours(1);
  private static final int SITES = 500;

  /** A robots.txt of more characters than this counts as several sites. */
  private static final int CHARACTERS_A_SITE = 10_000;

  private final Cache<String, Robots> sites =
      Caffeine.newBuilder()
          .maximumWeight(SITES)
          .weigher((String site, Robots robots) -> 1 + robots.size() / CHARACTERS_A_SITE)
          .expireAfterWrite(LIFETIME)
          .build();
  private final String us;

  /** A gate for the robot named {@code us}, the first word of its {@code User-Agent}. */
  RobotsGate(String us) {
    this.us = us;
  }

  /**
   * True when the site of {@code link} lets us read it. A robots.txt that cannot be had is not
   * taken for a no: one reader's request is no crawl, and the page says itself if it is not to be
   * had either; it is asked for again next time.
   *
   * @param fetch gets the text at a link; empty when the site has none, or it cannot be had
   */
  boolean lets(Link link, Function<Link, Answer> fetch) {
    Robots robots = sites.getIfPresent(link.origin());
    if (robots == null) {
      Answer answer = fetch.apply(new Link(link.scheme(), link.host(), link.port(), "/robots.txt"));
      robots = answer.text().map(text -> Robots.parse(text, us)).orElse(Robots.ABSENT);
      if (answer.isFinal()) {
        sites.put(link.origin(), robots);
      }
    }
    return robots.allow(link.target());
  }

  /**
   * What a site answered.
   *
   * @param text its robots.txt; empty for none
   * @param isFinal false when it may have one and did not give it
   */
  record Answer(Optional<String> text, boolean isFinal) {}
}
