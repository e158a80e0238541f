package app.copydesk.bot.playground;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The trigger ids that let an app open a modal: each once, within three seconds. */
final class Triggers {

  private static final Duration LIFETIME = Duration.ofSeconds(3);

  private record Trigger(String user, Instant expires) {}

  private final Clock clock;
  private final Map<String, Trigger> open = new ConcurrentHashMap<>();
  private final Map<String, Trigger> used = new ConcurrentHashMap<>();

  Triggers(Clock clock) {
    this.clock = clock;
  }

  /** A new id, good for a modal for {@code user}. */
  String grant(String user) {
    String id = clock.millis() + "." + Secrets.hex(4) + "." + Secrets.hex(16);
    open.put(id, new Trigger(user, clock.instant().plus(LIFETIME)));
    return id;
  }

  /**
   * Uses the id up.
   *
   * @return whose modal it is good for
   * @throws SlackError {@code invalid_trigger_id}, {@code exchanged_trigger_id} or {@code
   *     expired_trigger_id}
   */
  String use(String id) {
    Trigger trigger = open.remove(id);
    if (trigger == null) {
      throw new SlackError(used.containsKey(id) ? "exchanged_trigger_id" : "invalid_trigger_id");
    }
    used.put(id, trigger);
    if (clock.instant().isAfter(trigger.expires())) {
      throw new SlackError("expired_trigger_id");
    }
    return trigger.user();
  }
}
