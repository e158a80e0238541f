package app.copydesk.bot.web.guard;

import java.time.Duration;
import java.util.stream.Stream;

/**
 * How much time and how many bytes one link may cost.
 *
 * @param dns until the name server has answered
 * @param connect until one address has accepted, and as long again for TLS
 * @param firstByte until the site begins to answer, and between any two pieces of its answer
 * @param total by the wall clock, redirects and everything else included
 * @param maxBytes of a page, both as sent and unpacked
 * @param maxRedirects how many are followed
 */
public record FetchLimits(
    Duration dns,
    Duration connect,
    Duration firstByte,
    Duration total,
    int maxBytes,
    int maxRedirects) {

  /** What the product uses when nobody says otherwise. */
  public static final FetchLimits DEFAULT =
      new FetchLimits(
          Duration.ofSeconds(2),
          Duration.ofSeconds(3),
          Duration.ofSeconds(5),
          Duration.ofSeconds(10),
          5_000_000,
          5);

  public FetchLimits {
    if (!Stream.of(dns, connect, firstByte, total).allMatch(FetchLimits::isSomething)) {
      throw new IllegalArgumentException("a time limit is longer than nothing");
    }
    if (maxBytes < 1 || maxRedirects < 0) {
      throw new IllegalArgumentException("at least one byte and no negative number of redirects");
    }
  }

  private static boolean isSomething(Duration time) {
    return !time.isNegative() && !time.isZero();
  }

  /** These limits with another total time and size. */
  public FetchLimits with(Duration total, int maxBytes) {
    return new FetchLimits(dns, connect, firstByte, total, maxBytes, maxRedirects);
  }
}
