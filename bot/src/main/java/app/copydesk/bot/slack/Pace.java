package app.copydesk.bot.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Keeps to so many messages a second in a channel, with a few at once after a silence; Slack allows
 * about one. Safe to share between threads.
 */
final class Pace {
  private static final int AT_ONCE = 3;

  private final long nanosBetween;
  private final LongSupplier nanoClock;
  private final Cache<String, Long> lastTurn =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(Duration.ofMinutes(1)).build();

  Pace(int perSecond, LongSupplier nanoClock) {
    this.nanosBetween = Duration.ofSeconds(1).toNanos() / perSecond;
    this.nanoClock = nanoClock;
  }

  /** How long to wait before the next message to {@code channel}, which takes its turn by this. */
  Duration waitFor(String channel) {
    long now = nanoClock.getAsLong();
    long turn =
        lastTurn
            .asMap()
            .merge(
                channel,
                now - (AT_ONCE - 1) * nanosBetween,
                (last, fresh) -> Math.max(last + nanosBetween, fresh));
    return Duration.ofNanos(Math.max(0, turn - now));
  }
}
