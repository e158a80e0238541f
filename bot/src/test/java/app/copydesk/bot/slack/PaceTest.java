package app.copydesk.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class PaceTest {
  private final AtomicLong now = new AtomicLong(5_000_000_000L);
  private final Pace pace = new Pace(1, now::get);

  @Test
  void threeGoAtOnceAndTheFourthWaits() {
    assertThat(pace.waitFor("C1")).isZero();
    assertThat(pace.waitFor("C1")).isZero();
    assertThat(pace.waitFor("C1")).isZero();
    assertThat(pace.waitFor("C1")).isEqualTo(Duration.ofSeconds(1));
    assertThat(pace.waitFor("C1")).isEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void channelsDoNotWaitForEachOther() {
    for (int i = 0; i < 10; i++) {
      var unused = pace.waitFor("C1");
    }

    assertThat(pace.waitFor("C2")).isZero();
  }

  @Test
  void silenceGivesTheRoomBack() {
    for (int i = 0; i < 4; i++) {
      var unused = pace.waitFor("C1");
    }
    now.addAndGet(Duration.ofSeconds(4).toNanos());

    assertThat(pace.waitFor("C1")).isZero();
  }
}
