package app.copydesk.bot.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import app.copydesk.bot.web.guard.Fetched.Failed;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** With the limits the product has, every bad site is done with after ten seconds: all at once. */
@Timeout(30)
class DefaultLimitsTest extends LoopbackTest {
  private static final Map<String, String> WORDS =
      Map.of(
          "/drips-headers", "The page took longer than 10 seconds to arrive.",
          "/drips-body", "The page took longer than 10 seconds to arrive.",
          "/drips-chunks", "The page took longer than 10 seconds to arrive.",
          "/silent", "The site did not answer within 5 seconds.",
          "/stops-amid-body", "The site began the page and then sent nothing for 5 seconds.",
          "/slow-redirects", "The page took longer than 10 seconds to arrive.",
          "/redirects", "This link is not followed: it redirects more than 5 times.",
          "/breaks-off", "The site broke off in the middle of the page.",
          "/one-byte-more", "The page is larger than 5 MB, the most that is read.",
          "/bomb", "The page is larger than 5 MB, the most that is read.");

  @Override
  FetchLimits limits() {
    return FetchLimits.DEFAULT;
  }

  private void answer(String path, OutputStream out) throws IOException, InterruptedException {
    switch (path.replaceFirst("\\?.*", "")) {
      case "/drips-headers" -> {
        out.write(bytes("HTTP/1.1 200 OK\r\nX-Slow: "));
        drip(out, bytes("x"));
      }
      case "/drips-body" -> {
        Loopback.head(out, OK);
        drip(out, bytes("x"));
      }
      case "/drips-chunks" -> {
        Loopback.head(out, OK + "Transfer-Encoding: chunked");
        drip(out, bytes("1\r\nx\r\n"));
      }
      case "/stops-amid-body" -> {
        Loopback.head(out, OK + "Content-Length: 900");
        out.write(bytes("<p>Hello"));
        drip(out, bytes(""));
      }
      case "/slow-redirects" -> {
        server.pause(3_000);
        Loopback.head(out, "HTTP/1.1 302 Found\nLocation: /slow-redirects?again");
      }
      case "/redirects" -> Loopback.head(out, "HTTP/1.1 302 Found\nLocation: /redirects");
      case "/breaks-off" -> {
        Loopback.head(out, OK + "Content-Length: 900");
        out.write(bytes("<p>Hello"));
      }
      case "/one-byte-more" -> {
        Loopback.head(out, OK);
        out.write(new byte[5_000_001]);
      }
      case "/bomb" -> {
        Loopback.head(out, OK + "Content-Encoding: gzip");
        out.write(gzip(new byte[100_000_000]));
      }
      default -> drip(out, bytes(""));
    }
  }

  private void drip(OutputStream out, byte[] drop) throws IOException, InterruptedException {
    while (server.pause(500)) {
      out.write(drop);
      out.flush();
    }
  }

  @Test
  void everyBadSiteIsDoneWithInTimeAndHasItsWords() throws IOException {
    server.answer(this::answer);
    List<String> paths = List.copyOf(WORDS.keySet());
    Executor threads = Executors.newCachedThreadPool(Daemons.named("bad-site"));
    Names names = host -> List.of(Address.v4("127.0.0.1").orElseThrow());
    long start = System.nanoTime();
    try (GuardedClient client = client(names)) {
      Map<String, CompletableFuture<Fetched>> fetches =
          paths.stream()
              .collect(
                  Collectors.toMap(
                      path -> path,
                      path ->
                          CompletableFuture.supplyAsync(() -> client.fetch(link(path)), threads)));
      Map<String, String> words =
          fetches.entrySet().stream()
              .collect(
                  Collectors.toMap(
                      Map.Entry::getKey, fetch -> ((Failed) fetch.getValue().join()).words()));
      assertThat(words).isEqualTo(WORDS);
    }
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(11));
  }

  /** Each at a name of its own: no more than four connections are made to one. */
  private String link(String path) {
    return "http://site" + path.replaceAll("[^a-z]", "") + ".example:" + server.port() + path;
  }
}
