package app.copydesk.bot.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import app.copydesk.bot.web.guard.Fetched.Failed;
import app.copydesk.bot.web.guard.Fetched.Failure;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectsTest extends LoopbackTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://private.example/",
        "http://mixed.example/",
        "http://10.0.0.1/",
        "http://[::1]/"
      })
  void addressesOfOurOwnAreRefused(String link) throws IOException {
    server.answer(OK);
    assertThat(((Failed) fetch(link)).failure()).isEqualTo(Failure.REFUSED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://inner.example", "http://mixed.example", "http://127.0.0.1"})
  void noConnectionIsMadeToARefusedAddress(String site) throws IOException {
    server.answer(OK);
    Names names =
        new FixtureNames(
            List.of("inner.example\t127.0.0.1", "mixed.example\t93.184.215.14,127.0.0.1"));
    try (GuardedClient client = client(names, AddressRules.OPEN_WEB)) {
      Failed failed = (Failed) client.fetch(site + ":" + server.port() + "/");
      assertThat(failed.failure()).isEqualTo(Failure.REFUSED);
    }
    assertThat(server.connections()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://private.example/",
        "http://10.0.0.1/",
        "//169.254.169.254/latest/meta-data/",
        "file:///etc/passwd",
        "http://public.example:22/",
        "http://user@public.example/"
      })
  void aRedirectIsDecidedLikeALinkOfItsOwn(String location) throws IOException {
    server.answer("HTTP/1.1 302 Found\nLocation: " + location);
    assertThat(failed("/").failure()).isEqualTo(Failure.REFUSED);
    assertThat(server.gets()).isEqualTo(1);
  }

  @Test
  void aRedirectMayBeRelative() throws IOException {
    server.answer(
        (path, out) -> {
          switch (path) {
            case "/a/b?c" -> Loopback.head(out, "HTTP/1.1 301 Moved\nLocation: d?e");
            case "/a/d?e" -> Loopback.head(out, "HTTP/1.1 308 Moved\nLocation: ?f");
            default -> {
              Loopback.head(out, OK);
              out.write(bytes(path));
            }
          }
        });
    assertThat(text(page("/a/b?c"))).isEqualTo("/a/d?f");
  }

  @Test
  void redirectsWithoutEndAreGivenUp() throws IOException {
    server.answer("HTTP/1.1 302 Found\nLocation: /again");
    assertThat(failed("/").words()).contains("redirects more than 5 times");
    assertThat(server.gets()).isEqualTo(6);
  }

  @Test
  void aNameThatChangesItsAnswerIsNotFollowedTheSecondTime() throws IOException {
    server.answer("HTTP/1.1 302 Found\nLocation: /again");
    Names names = new FixtureNames(List.of("rebind.example\t127.0.0.1|10.0.0.1"));
    try (GuardedClient client = client(names)) {
      Failed failed = (Failed) client.fetch("http://rebind.example:" + server.port() + "/");
      assertThat(failed.failure()).isEqualTo(Failure.REFUSED);
    }
  }
}
