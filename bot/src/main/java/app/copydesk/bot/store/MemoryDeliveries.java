package app.copydesk.bot.store;

import com.github.benmanes.caffeine.cache.Cache;

/** Deliveries seen, in memory. */
final class MemoryDeliveries implements Deliveries {
  private final Cache<String, Boolean> seen;

  MemoryDeliveries(Keep keep) {
    seen = keep.cache();
  }

  @Override
  public boolean isFirst(String key) {
    return seen.asMap().putIfAbsent(key, true) == null;
  }

  @Override
  public void forget(String key) {
    seen.invalidate(key);
  }
}
