package app.copydesk.bot.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;

/**
 * How much is kept, and for how long.
 *
 * @param size the most entries
 * @param lifetime since an entry was written
 */
public record Keep(int size, Duration lifetime) {

  <K, V> Cache<K, V> cache() {
    return Caffeine.newBuilder().maximumSize(size).expireAfterWrite(lifetime).build();
  }
}
