package app.copydesk.bot.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import app.copydesk.bot.web.guard.Fetched.Failure;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusTest extends LoopbackTest {
  @ParameterizedTest
  @CsvSource({
    "401, WALLED, login",
    "402, WALLED, payment",
    "403, WALLED, programs",
    "451, WALLED, legal",
    "404, GONE, no such page",
    "410, GONE, removed",
    "418, UNREACHABLE, status 418",
    "999, UNREACHABLE, status 999"
  })
  void eachStatusHasItsWords(int status, Failure failure, String words) throws IOException {
    server.answer("HTTP/1.1 " + status + " X");
    assertThat(failed("/").failure()).isEqualTo(failure);
    assertThat(failed("/").words()).contains(words);
  }

  @ParameterizedTest
  @CsvSource({
    "429, 120, asked too often (429); it asks to try again in 2 minutes",
    "429, soon, asked too often (429); try again later",
    "503, 30, at the moment (503); it asks to try again in 30 seconds",
    "500, 60, error of its own (500); it asks to try again in 60 seconds"
  })
  void whenToTryAgainIsSaid(int status, String retryAfter, String words) throws IOException {
    server.answer("HTTP/1.1 " + status + " X\nRetry-After: " + retryAfter);
    assertThat(failed("/").words()).contains(words);
    assertThat(server.gets()).isEqualTo(1);
  }

  @Test
  void anErrorOfTheSiteIsTriedOnceMore() throws IOException {
    server.answer(
        (path, out) -> {
          Loopback.head(out, server.gets() == 1 ? "HTTP/1.1 502 Bad Gateway" : OK);
        });
    assertThat(page("/")).isNotNull();
  }

  @Test
  void anErrorThatStaysIsGivenUp() throws IOException {
    server.answer("HTTP/1.1 500 Oops");
    assertThat(failed("/").words()).contains("(500), twice in a row");
    assertThat(server.gets()).isEqualTo(2);
  }
}
