package app.copydesk.bot.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTest {
  @ParameterizedTest
  @CsvSource({
    "HTTPS://News.Example.COM./A?b=C#frag, https://news.example.com/A?b=C",
    "http://example.com:80, http://example.com/",
    "https://example.com?x=1, https://example.com/?x=1",
    "https://bücher.example/straße, https://xn--bcher-kva.example/stra%C3%9Fe",
    "https://example.com/a%20b/%zz, https://example.com/a%20b/%25zz",
    "https://example.com/?q=[a]|b, https://example.com/?q=%5Ba%5D%7Cb",
    "https://example.com/a/../b/./c?d=/../e, https://example.com/b/c?d=/../e",
    "https://example.com/../../a/b/.., https://example.com/a/",
    "https://example.com/a/%2e%2E/.b/..c/..., https://example.com/.b/..c/...",
    "https://example.com/a//../b, https://example.com/a/b",
    "https://example.com/.., https://example.com/",
    "https://[2606:4700::1111]/, https://[2606:4700:0:0:0:0:0:1111]/"
  })
  void aLinkIsBroughtIntoOneForm(String given, String form) {
    assertThat(Link.parse(given)).hasToString(form);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://[::1%25lo]/",
        "http://[::ffff:8.8.8.8]/",
        "http://[1:2:3]/",
        "http://[::1",
        "http://１２７.0.0.1/",
        "http://8.8.8/",
        "http://a.b.0x7f/",
        "http://ex%61mple.com/",
        "http://example.com:/",
        "http://-a.example/",
        "http://a..example/",
        "http://user:secret@example.com/",
        "http://host.docker.internal/",
        "http://router.home.arpa/",
        "http://x.onion/",
        "javascript:alert(1)",
        "//example.com/",
        ""
      })
  void whatIsOddIsRefused(String link) {
    assertThat(Link.parse(link)).isInstanceOf(Refusal.class);
  }

  @Test
  void aLinkWithoutEndIsRefused() {
    assertThat(Link.parse("https://example.com/" + "a".repeat(5_000))).isInstanceOf(Refusal.class);
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.com/a?utm_source=x&id=7&fbclid=y, https://example.com/a?id=7",
    "https://example.com/a?UTM_Medium=x, https://example.com/a",
    "https://example.com/a?b&c=, https://example.com/a?b&c=",
    "https://example.com/a?id=7&srsltid=x&at_medium=y&gad_source=1, https://example.com/a?id=7"
  })
  void whoSharedItIsDroppedFromTheQuery(String given, String kept) {
    assertThat(((Link) Link.parse(given)).withoutTracking()).hasToString(kept);
  }
}
