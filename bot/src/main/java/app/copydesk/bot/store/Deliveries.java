package app.copydesk.bot.store;

/** Which deliveries were seen, for Slack delivers some of them twice. Safe to share. */
public interface Deliveries {

  /** True for the first call with {@code key}; it counts as seen from then on. */
  boolean isFirst(String key);

  /** Takes {@code key} back, because its delivery was not dealt with after all. */
  void forget(String key);
}
