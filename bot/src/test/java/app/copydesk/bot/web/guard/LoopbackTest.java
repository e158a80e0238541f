package app.copydesk.bot.web.guard;

import app.copydesk.bot.web.guard.Fetched.Failed;
import app.copydesk.bot.web.guard.Fetched.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;

/**
 * A guarded client with short limits of time that may, for once, connect to a server on 127.0.0.1.
 */
@Timeout(10)
abstract class LoopbackTest {
  static final String OK = "HTTP/1.1 200 OK\nContent-Type: text/html\n";

  private static final FetchLimits SHORT =
      new FetchLimits(
          Duration.ofMillis(300),
          Duration.ofMillis(300),
          Duration.ofMillis(400),
          Duration.ofMillis(1_200),
          5_000_000,
          5);

  final Loopback server = new Loopback();

  @AfterEach
  void closeServer() throws IOException {
    server.close();
  }

  GuardedClient client(Names names) {
    return client(names, AddressRules.allowing("127.0.0.1"));
  }

  GuardedClient client(Names names, AddressRules rules) {
    FetchLimits limits = limits();
    return GuardedClient.with(
        new LinkRules(Set.of(server.port(), 80), rules),
        new GuardedResolver(names, rules, limits.dns()),
        limits,
        "Copydesk test",
        robots());
  }

  /** A tenth of what the product uses, unless a test says otherwise. */
  FetchLimits limits() {
    return SHORT;
  }

  /** Nobody is asked, unless a test says otherwise. */
  Optional<RobotsGate> robots() {
    return Optional.empty();
  }

  Fetched fetch(String link) throws IOException {
    Names names =
        new FixtureNames(
            List.of(
                "public.example\t127.0.0.1",
                "private.example\t10.0.0.1",
                "mixed.example\t127.0.0.1,10.0.0.1"));
    try (GuardedClient client = client(names)) {
      return client.fetch(link);
    }
  }

  Page page(String path) throws IOException {
    return (Page) fetch(server.url(path));
  }

  Failed failed(String path) throws IOException {
    return (Failed) fetch(server.url(path));
  }

  static String text(Page page) {
    return StandardCharsets.UTF_8.decode(page.body()).toString();
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }
}
