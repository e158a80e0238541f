package app.copydesk.bot.store;

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
   */
  public static Store inMemory(Keep replies, Keep messages, Keep deliveries, Set<String> feeds) {
    Set<String> readBots = Set.copyOf(feeds);
    return new Store(
        new MemoryReplies(replies),
        new MemoryMessages(messages),
        new MemoryDeliveries(deliveries),
        readBots::contains,
        new MemorySilences());
  }
}
