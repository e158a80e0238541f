package app.copydesk.bot.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import app.copydesk.bot.web.guard.Fetched.Failure;
import app.copydesk.bot.web.guard.Fetched.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardedClientTest extends LoopbackTest {
  @Test
  void aPageIsFetchedWithWhatItsHeaderSays() throws IOException {
    server.answer(
        "HTTP/1.1 200 OK\nContent-Type: text/html; charset=\"koi8-r\"\n", bytes("<p>Hello"));
    Page page = page("/a?b=c#d");
    assertThat(text(page)).isEqualTo("<p>Hello");
    assertThat(page.charset()).contains("koi8-r");
    assertThat(page.link().target()).isEqualTo("/a?b=c");
  }

  @Test
  void theClientSaysWhoItIsAndCarriesNothingElse() throws IOException {
    server.answer("HTTP/1.1 302 Found\nSet-Cookie: a=b\nLocation: /next\nConnection: keep-alive\n");
    assertThat(failed("/")).isNotNull();
    assertThat(server.requests())
        .contains("GET / HTTP/1.1", "GET /next HTTP/1.1", "User-Agent: Copydesk test")
        .noneMatch(line -> line.matches("(?i)(cookie|authorization|referer|upgrade):.*"));
  }

  @Test
  void noProxyOfTheSurroundingsIsUsed() throws IOException {
    server.answer(OK, bytes("<p>Hello"));
    try (Loopback proxy = new Loopback()) {
      System.setProperty("http.proxyHost", "127.0.0.1");
      System.setProperty("http.proxyPort", String.valueOf(proxy.port()));
      System.setProperty("http.nonProxyHosts", "");
      assertThat(text(page("/"))).isEqualTo("<p>Hello");
      assertThat(proxy.connections()).isZero();
    } finally {
      System.clearProperty("http.proxyHost");
      System.clearProperty("http.proxyPort");
      System.clearProperty("http.nonProxyHosts");
    }
  }

  @Test
  void gzipAndBothSortsOfDeflateAreUnpacked() throws IOException {
    ByteArrayOutputStream zlib = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(zlib)) {
      out.write(bytes("<p>deflated"));
    }
    byte[] raw = Arrays.copyOfRange(zlib.toByteArray(), 2, zlib.size() - 4);
    server.answer(
        (path, out) -> {
          Loopback.head(
              out, OK + "Content-Encoding: " + (path.equals("/gzip") ? "gzip" : "deflate"));
          out.write(
              path.equals("/gzip")
                  ? gzip(bytes("<p>zipped"))
                  : path.equals("/zlib") ? zlib.toByteArray() : raw);
        });
    assertThat(text(page("/gzip"))).isEqualTo("<p>zipped");
    assertThat(text(page("/zlib"))).isEqualTo("<p>deflated");
    assertThat(text(page("/raw"))).isEqualTo("<p>deflated");
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/pdf", "image/png", "text/plain", "application/json"})
  void whatIsNoWebPageIsSaidToBeNone(String type) throws IOException {
    server.answer("HTTP/1.1 200 OK\nContent-Type: " + type, bytes("<p>Hello"));
    assertThat(failed("/").failure()).isEqualTo(Failure.NOT_A_PAGE);
  }

  @Test
  void noSocksProxyOfTheSurroundingsIsUsed() throws IOException {
    server.answer(OK, bytes("<p>Hello"));
    try (Loopback proxy = new Loopback()) {
      System.setProperty("socksProxyHost", "127.0.0.1");
      System.setProperty("socksProxyPort", String.valueOf(proxy.port()));
      System.setProperty("socksNonProxyHosts", "");
      assertThat(text(page("/"))).isEqualTo("<p>Hello");
      assertThat(proxy.connections()).isZero();
    } finally {
      System.clearProperty("socksProxyHost");
      System.clearProperty("socksProxyPort");
      System.clearProperty("socksNonProxyHosts");
    }
  }
}
