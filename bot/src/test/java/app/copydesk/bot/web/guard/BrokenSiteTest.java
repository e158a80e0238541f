package app.copydesk.bot.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import app.copydesk.bot.web.guard.Fetched.Failure;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenSiteTest extends LoopbackTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"Content-Length: 100", "Transfer-Encoding: chunked", "Content-Encoding: gzip"})
  void aSiteThatBreaksOffInTheMiddleIsSaidToHave(String header) throws IOException {
    byte[] half =
        header.contains("gzip")
            ? Arrays.copyOf(gzip(bytes("<p>Hello there")), 20)
            : header.contains("chunked") ? bytes("50\r\n<p>Hello") : bytes("<p>Hello");
    server.answer(OK + header, half);
    assertThat(failed("/").words()).isEqualTo("The site broke off in the middle of the page.");
  }

  @Test
  void aSiteThatHangsUpWithoutAnAnswerIsSaidToHave() throws IOException {
    server.answer((path, out) -> {});
    assertThat(failed("/").words()).isEqualTo("The site closed the connection without an answer.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"SSH-2.0-OpenSSH_9.6", "HTTP/1.1 OK 200"})
  void whatIsNotHttpIsAFailureLikeAnyOther(String head) throws IOException {
    server.answer(head);
    assertThat(failed("/").failure()).isEqualTo(Failure.UNREACHABLE);
  }
}
