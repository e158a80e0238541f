package app.copydesk.bot.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import app.copydesk.bot.web.guard.Fetched.Failed;
import app.copydesk.bot.web.guard.Fetched.Failure;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class SlowSiteTest extends LoopbackTest {
  @Test
  void aNameServerThatDoesNotAnswerIsNotWaitedFor() throws IOException {
    CountDownLatch never = new CountDownLatch(1);
    Names silent =
        host -> {
          try {
            never.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return List.of();
        };
    try (GuardedClient client = client(silent)) {
      assertThat(((Failed) client.fetch("http://slow.example/")).words()).contains("name server");
    }
    never.countDown();
  }

  @Test
  void aSiteThatAcceptsAndSaysNothingIsNotWaitedFor() throws IOException {
    server.answer(
        (path, out) -> {
          while (server.pause(50)) {}
        });
    assertThat(failed("/").words()).startsWith("The site did not answer within");
  }

  @Test
  void aSiteThatDripsItsHeadersRunsOutOfTime() throws IOException {
    server.answer(
        (path, out) -> {
          out.write(bytes("HTTP/1.1 200 OK\r\nX-Slow: "));
          while (server.pause(30)) {
            out.write('x');
            out.flush();
          }
        });
    assertThat(failed("/").words()).startsWith("The page took longer than");
  }

  @Test
  void aSiteThatDripsItsBodyRunsOutOfTime() throws IOException {
    server.answer(
        (path, out) -> {
          Loopback.head(out, OK);
          while (server.pause(30)) {
            out.write('x');
            out.flush();
          }
        });
    assertThat(failed("/").words()).startsWith("The page took longer than");
  }

  @Test
  void aSecureSiteThatNeverShakesHandsIsNotWaitedFor() throws IOException {
    server.answer(
        (path, out) -> {
          while (server.pause(50)) {}
        });
    assertThat(fetch(server.url("/").replace("http:", "https:")))
        .isInstanceOfSatisfying(
            Failed.class, failed -> assertThat(failed.failure()).isEqualTo(Failure.UNREACHABLE));
  }
}
