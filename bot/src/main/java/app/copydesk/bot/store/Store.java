package app.copydesk.bot.store;

import java.util.Map;
import java.util.Set;

/** All that is remembered, but for the analyses. */
public record Store(
    Replies replies,
    RecentMessages messages,
    Deliveries deliveries,
    ChannelSettings channels,
    Silences silences) {

  /**
   * A store that lives as long as the process.
   *
   * @param feeds the channels in which other bots are read
   * @param lengths the length of a summary by channel, 1 to 7
   * @param sentences the length in every other channel
   */
  public static Store inMemory(
      Keep replies,
      Keep messages,
      Keep deliveries,
      Set<String> feeds,
      Map<String, Integer> lengths,
      int sentences) {
    return new Store(
        new MemoryReplies(replies),
        new MemoryMessages(messages),
        new MemoryDeliveries(deliveries),
        new MemoryChannelSettings(feeds, lengths, sentences),
        new MemorySilences());
  }
}
