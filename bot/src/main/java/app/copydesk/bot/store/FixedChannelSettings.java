package app.copydesk.bot.store;

import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What the operator has set.
 *
 * @param feeds the channels in which other bots are read
 * @param lengths the length of a summary by channel
 */
record FixedChannelSettings(Set<String> feeds, Map<String, Integer> lengths)
    implements ChannelSettings {

  FixedChannelSettings {
    feeds = Set.copyOf(feeds);
    lengths = Map.copyOf(lengths);
  }

  @Override
  public boolean readsBots(String channel) {
    return feeds.contains(channel);
  }

  @Override
  public OptionalInt sentences(String channel) {
    Integer sentences = lengths.get(channel);
    return sentences == null ? OptionalInt.empty() : OptionalInt.of(sentences);
  }
}
