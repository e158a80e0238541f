package app.copydesk.bot.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import app.copydesk.bot.web.guard.Fetched.Failed;
import app.copydesk.bot.web.guard.Fetched.Failure;
import app.copydesk.bot.web.guard.Fetched.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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

  @Test
  void whoFindsAllConnectionsToASiteTakenIsToldSo() throws Exception {
    server.answer(
        (path, out) -> {
          while (server.pause(50)) {}
        });
    ExecutorService threads = Executors.newCachedThreadPool(Daemons.named("waits"));
    try (GuardedClient client = client(new FixtureNames(List.of()))) {
      List<Future<Fetched>> fetches = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        fetches.add(threads.submit(() -> client.fetch(server.url("/"))));
      }
      List<String> words = new ArrayList<>();
      for (Future<Fetched> fetch : fetches) {
        words.add(((Failed) fetch.get()).words());
      }
      assertThat(words)
          .containsOnlyOnce("Too many pages are being fetched at the moment; try again later.");
    }
    threads.shutdownNow();
  }

  @Test
  void namesThatHangDoNotKeepOthersFromBeingLookedUp() throws Exception {
    server.answer(OK, bytes("<p>Hello"));
    CountDownLatch never = new CountDownLatch(1);
    Names names =
        host -> {
          if (host.startsWith("hangs")) {
            try {
              never.await();
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
          }
          return List.of(Address.v4("127.0.0.1").orElseThrow());
        };
    ExecutorService threads = Executors.newCachedThreadPool(Daemons.named("waits"));
    try (GuardedClient client = client(names)) {
      List<Future<Fetched>> hanging = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        String link = "http://hangs" + i + ".example/";
        hanging.add(threads.submit(() -> client.fetch(link)));
      }
      for (Future<Fetched> fetch : hanging) {
        assertThat(((Failed) fetch.get()).words()).contains("name server");
      }
      assertThat(client.fetch("http://good.example:" + server.port() + "/"))
          .isInstanceOf(Page.class);
    }
    never.countDown();
    threads.shutdownNow();
  }
}
