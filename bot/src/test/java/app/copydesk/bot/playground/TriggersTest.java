package app.copydesk.bot.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** What depends on the clock: trigger ids and timestamps. */
class TriggersTest {

  private Instant now = Instant.parse("2026-05-12T10:00:00Z");
  private final InstantSource source = () -> now;
  private final Clock clock = source.withZone(ZoneOffset.UTC);
  private final Triggers triggers = new Triggers(clock);

  @Test
  void a_trigger_is_good_once() {
    String id = triggers.grant("UEDIE");
    assertThat(triggers.use(id)).isEqualTo("UEDIE");
    assertThatThrownBy(() -> triggers.use(id)).hasMessage("exchanged_trigger_id");
  }

  @Test
  void a_trigger_is_good_for_three_seconds() {
    String inTime = triggers.grant("UEDIE");
    String late = triggers.grant("UEDIE");
    now = now.plusSeconds(3);
    assertThat(triggers.use(inTime)).isEqualTo("UEDIE");
    now = now.plus(Duration.ofMillis(1));
    assertThatThrownBy(() -> triggers.use(late)).hasMessage("expired_trigger_id");
  }

  @Test
  void timestamps_grow_even_when_the_clock_stands_still_or_goes_back() {
    Workspace workspace = new Workspace(clock, "copydesk");
    String first = workspace.nextTs();
    String second = workspace.nextTs();
    now = now.minusSeconds(60);
    String third = workspace.nextTs();
    assertThat(first).isEqualTo("1778580000.000000");
    assertThat(second).isGreaterThan(first);
    assertThat(third).isGreaterThan(second);
  }
}
