package app.copydesk.bot.store;

/** How each channel is set. Safe to share between threads. */
public interface ChannelSettings {

  /** True when messages of other bots are read in {@code channel}: a channel with a feed. */
  boolean readsBots(String channel);
}
