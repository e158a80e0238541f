package app.copydesk.bot.store;

import app.copydesk.bot.jobs.MessageRef;

/** What the editors of each channel called no problem. Safe to share between threads. */
public interface Silences {

  /**
   * True when the finding named {@code mark} is not to be shown in the channel of {@code where}.
   */
  boolean isSilenced(MessageRef where, String mark);

  /** Shows the finding named {@code mark} no more in the channel of {@code where}. */
  void silence(MessageRef where, String mark);
}
