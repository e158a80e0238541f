package app.copydesk.bot.store;

import com.github.benmanes.caffeine.cache.Cache;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the operator has set and, over it, what channels chose: forgotten when the process ends. */
final class MemoryChannelSettings implements ChannelSettings {
  /** More than the channels of a house. */
  private static final Keep KEEP = new Keep(10_000, Duration.ofDays(365));

  private final Set<String> feeds;
  private final Map<String, Integer> lengths;
  private final int otherwise;
  private final Cache<String, Integer> chosen = KEEP.cache();

  /**
   * The settings.
   *
   * @param feeds the channels in which other bots are read
   * @param lengths the length of a summary by channel
   * @param otherwise the length in every other channel
   */
  MemoryChannelSettings(Set<String> feeds, Map<String, Integer> lengths, int otherwise) {
    this.feeds = Set.copyOf(feeds);
    this.lengths = Map.copyOf(lengths);
    this.otherwise = otherwise;
  }

  @Override
  public boolean readsBots(String channel) {
    return feeds.contains(channel);
  }

  @Override
  public int sentences(String channel) {
    return Optional.ofNullable(chosen.getIfPresent(channel))
        .orElseGet(() -> lengths.getOrDefault(channel, otherwise));
  }

  @Override
  public void choose(String channel, int sentences) {
    chosen.put(channel, sentences);
  }

  @Override
  public void unchoose(String channel) {
    chosen.invalidate(channel);
  }
}
