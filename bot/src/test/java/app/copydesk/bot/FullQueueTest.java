package app.copydesk.bot;

import static org.assertj.core.api.Assertions.assertThat;

import app.copydesk.bot.playground.Playground;
import app.copydesk.bot.playground.Script;
import app.copydesk.bot.web.Reading;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class FullQueueTest {

  @Test
  void whatFindsNoRoomIsToldSoAndTheRestIsAnswered() throws InterruptedException {
    CountDownLatch reading = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    try (Room room =
        Room.open(
            Playground.Mode.SOCKET,
            link -> {
              reading.countDown();
              waitFor(goOn);
              return new Reading.Unreadable(Reading.Reason.GONE, "Gone: " + link);
            },
            Map.of("COPYDESK_WORK_QUEUE", "1"))) {
      String worked = room.say("https://example.com/1");
      assertThat(reading.await(10, TimeUnit.SECONDS)).isTrue();
      List<String> others =
          List.of(room.say("https://example.com/2"), room.say("https://example.com/3"));

      String told =
          Script.await(
                  () -> others.stream().filter(ts -> !room.thread(ts).isEmpty()).toList(),
                  found -> found.size() == 1)
              .get(0);
      goOn.countDown();

      assertThat(room.answer(told).path("text").asText())
          .isEqualTo(
              "I have more to read than I can take right now. Please ask me again in a minute.");
      String waited = others.get(0).equals(told) ? others.get(1) : others.get(0);
      assertThat(room.answer(worked).path("text").asText()).startsWith("Gone: ");
      assertThat(room.answer(waited).path("text").asText()).startsWith("Gone: ");
    }
  }

  private static void waitFor(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
