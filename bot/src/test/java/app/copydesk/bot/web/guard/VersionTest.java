package app.copydesk.bot.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VersionTest extends LoopbackTest {
  @Test
  void theVersionOfAPageIsKeptAndAskedBy() throws IOException {
    server.answer(OK + "ETag: \"7\"\nLast-Modified: Thu, 05 Mar 2026 08:00:00 GMT", bytes("<p>a"));
    Version version = page("/").version();
    assertThat(version)
        .isEqualTo(new Version(Optional.of("\"7\""), Optional.of("Thu, 05 Mar 2026 08:00:00 GMT")));
    server.answer("HTTP/1.1 304 Not Modified");
    try (GuardedClient client = client(new FixtureNames(List.of()))) {
      assertThat(client.fetch(server.url("/"), version)).isEqualTo(new Fetched.Unchanged());
    }
    assertThat(server.requests())
        .contains("If-None-Match: \"7\"", "If-Modified-Since: Thu, 05 Mar 2026 08:00:00 GMT");
  }
}
