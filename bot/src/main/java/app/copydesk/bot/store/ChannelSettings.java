package app.copydesk.bot.store;

import java.util.OptionalInt;

/** How each channel is set. Safe to share between threads. */
public interface ChannelSettings {

  /** True when messages of other bots are read in {@code channel}: a channel with a feed. */
  boolean readsBots(String channel);

  /** The length of a summary in {@code channel}, where it is set; 1 to 7. */
  OptionalInt sentences(String channel);
}
