package app.copydesk.bot.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import app.copydesk.bot.web.guard.Fetched.Failure;
import app.copydesk.bot.web.guard.Fetched.Page;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RobotsGateTest extends LoopbackTest {
  private static final String TEXT = "HTTP/1.1 200 OK\nContent-Type: text/plain\n";

  private final RobotsGate gate = new RobotsGate("Copydesk");

  @Override
  Optional<RobotsGate> robots() {
    return Optional.of(gate);
  }

  private void answer(String robotsHead, String robots) {
    server.answer(
        (path, out) -> {
          boolean isRobots = path.equals("/robots.txt");
          Loopback.head(out, isRobots ? robotsHead : OK);
          out.write(bytes(isRobots ? robots : "<p>Hello"));
        });
  }

  @Test
  void aPageTheSiteForbidsIsNotAskedFor() throws IOException {
    answer(TEXT, "User-agent: *\nDisallow: /shut");
    assertThat(failed("/shut/a").failure()).isEqualTo(Failure.WALLED);
    assertThat(failed("/shut/a").words()).contains("robots.txt");
    assertThat(server.requests()).noneMatch(line -> line.startsWith("GET /shut"));
  }

  @Test
  void aSiteIsAskedOnceForAllItsPages() throws IOException {
    answer(TEXT, "User-agent: *\nDisallow: /shut");
    assertThat(text(page("/a"))).isEqualTo("<p>Hello");
    assertThat(text(page("/b"))).isEqualTo("<p>Hello");
    assertThat(server.requests().stream().filter(line -> line.startsWith("GET /robots.txt ")))
        .hasSize(1);
  }

  @Test
  void aRedirectToAForbiddenPageIsNotFollowed() throws IOException {
    server.answer(
        (path, out) -> {
          boolean isRobots = path.equals("/robots.txt");
          Loopback.head(out, isRobots ? TEXT : "HTTP/1.1 302 Found\nLocation: /shut");
          out.write(bytes(isRobots ? "User-agent: copydesk\nDisallow: /shut" : ""));
        });
    assertThat(failed("/open").words()).contains("robots.txt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 404 Not Found",
        "HTTP/1.1 500 Oops",
        "HTTP/1.1 200 OK\nContent-Length: 900",
        "HTTP/1.1 302 Found\nLocation: http://10.0.0.1/robots.txt",
        "HTTP/1.1 302 Found\nLocation: /robots.txt"
      })
  void aSiteWithoutRobotsTxtForbidsNothing(String head) throws IOException {
    answer(head, "");
    assertThat(fetch(server.url("/a"))).isInstanceOf(Page.class);
  }

  @Test
  void ofALongRobotsTxtTheBeginningIsRead() throws IOException {
    answer(TEXT, "User-agent: *\nDisallow: /shut\n" + "# and so on\n".repeat(100_000));
    assertThat(failed("/shut/a").words()).contains("robots.txt");
    assertThat(text(page("/open"))).isEqualTo("<p>Hello");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/open/../shut/a", "/./shut/a", "/open/%2e%2E/shut/a", "/%73hut/a"})
  void aForbiddenPageIsForbiddenByEveryNameItHas(String path) throws IOException {
    answer(TEXT, "User-agent: *\nDisallow: /shut");
    assertThat(failed(path).words()).contains("robots.txt");
  }
}
