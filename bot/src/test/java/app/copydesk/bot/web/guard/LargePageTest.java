package app.copydesk.bot.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import app.copydesk.bot.web.guard.Fetched.Failed;
import app.copydesk.bot.web.guard.Fetched.Failure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class LargePageTest extends LoopbackTest {
  private static final Failed TOO_LARGE =
      new Failed(Failure.TOO_LARGE, "The page is larger than 5 MB, the most that is read.");

  @Test
  void fiveMegabytesAreReadAndOneByteMoreIsNot() throws IOException {
    server.answer(
        (path, out) -> {
          Loopback.head(out, OK);
          out.write(new byte[5_000_000 + (path.equals("/more") ? 1 : 0)]);
        });
    assertThat(page("/").body().remaining()).isEqualTo(5_000_000);
    assertThat(failed("/more")).isEqualTo(TOO_LARGE);
  }

  @Test
  void anAnnouncedSizeTooLargeIsNotEvenBegun() throws IOException {
    server.answer(OK + "Content-Length: 5000001\n");
    assertThat(failed("/")).isEqualTo(TOO_LARGE);
  }

  @Test
  void chunksWithoutEndAreCutOffAtTheLimit() throws IOException {
    server.answer(
        (path, out) -> {
          Loopback.head(out, OK + "Transfer-Encoding: chunked");
          byte[] chunk = bytes("10000\r\n" + "x".repeat(0x10000) + "\r\n");
          while (server.pause(0)) {
            out.write(chunk);
          }
        });
    assertThat(failed("/")).isEqualTo(TOO_LARGE);
  }

  @Test
  void aBombGoesOffAtTheLimit() throws IOException {
    byte[] bomb = gzip(new byte[200_000_000]);
    assertThat(bomb.length).isLessThan(300_000);
    server.answer(OK + "Content-Encoding: gzip", bomb);
    assertThat(failed("/")).isEqualTo(TOO_LARGE);
  }

  @Test
  void onlyOneLayerIsUnpacked() throws IOException {
    server.answer(OK + "Content-Encoding: gzip, gzip", gzip(gzip(bytes("<p>x"))));
    assertThat(failed("/").words()).contains("packed in a way");
  }

  @Test
  void headersWithoutEndAreNotReadToTheEnd() throws IOException {
    server.answer(
        (path, out) -> {
          out.write(bytes("HTTP/1.1 200 OK\r\n"));
          while (server.pause(0)) {
            out.write(bytes("X-More: " + "x".repeat(1_000) + "\r\n"));
          }
        });
    assertThat(failed("/"))
        .isEqualTo(new Failed(Failure.UNREACHABLE, "The site's answer could not be read."));
  }

  @Test
  void emptyFilesOfGzipWithoutEndDoNotOverflowTheStack() throws IOException {
    ByteArrayOutputStream many = new ByteArrayOutputStream();
    for (int i = 0; i < 200_000; i++) {
      many.writeBytes(gzip(new byte[0]));
    }
    server.answer(OK + "Content-Encoding: gzip", many.toByteArray());
    assertThat(failed("/").words()).isEqualTo("The site sent a page that cannot be unpacked.");
  }

  @Test
  void aFewFilesOfGzipAreOnePage() throws IOException {
    ByteArrayOutputStream few = new ByteArrayOutputStream();
    few.writeBytes(gzip(bytes("<p>Hel")));
    few.writeBytes(gzip(new byte[0]));
    few.writeBytes(gzip(bytes("lo")));
    server.answer(OK + "Content-Encoding: gzip", few.toByteArray());
    assertThat(text(page("/"))).isEqualTo("<p>Hello");
  }
}
