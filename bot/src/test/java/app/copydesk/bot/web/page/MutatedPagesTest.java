package app.copydesk.bot.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that arrive broken: each is read to the end, whatever comes out. */
class MutatedPagesTest {
  private static final long SEED = 4711;
  private static final int PAGES = 150;
  private static final List<String> TAGS =
      List.of(
          "<",
          ">",
          "</",
          "<!--",
          "<p",
          "<table>",
          "</div>",
          "<svg>",
          "<template>",
          "<h1>",
          "<select>");
  private static final List<String> CHARSETS =
      List.of("utf-16", "shift_jis", "gb18030", "koi8-r", "windows-1251", "ibm037");

  @Test
  @Timeout(60)
  void aBrokenPageIsReadToTheEnd() throws IOException {
    Random random = new Random(SEED);
    for (int i = 0; i < PAGES; i++) {
      List<String> pages = LayoutsTest.layouts().toList();
      String name = pages.get(random.nextInt(pages.size()));
      byte[] html =
          broken(Files.readAllBytes(LayoutsTest.folder().resolve(name + ".html")), i, random);
      PageContent page =
          new PageReader().read(ByteBuffer.wrap(html), Optional.empty(), "https://a.example/b");
      assertThat(page.kind()).as("%s, page %s of seed %s", name, i, SEED).isNotNull();
    }
  }

  private static byte[] broken(byte[] html, int way, Random random) {
    String text = new String(html, StandardCharsets.UTF_8);
    return switch (way % 6) {
      case 0 -> text.substring(0, random.nextInt(text.length())).getBytes(StandardCharsets.UTF_8);
      case 1 -> text.getBytes(Charset.forName(CHARSETS.get(random.nextInt(CHARSETS.size()))));
      case 2 -> withTags(text, random).getBytes(StandardCharsets.UTF_8);
      case 3 -> text.replace("</", "<").getBytes(StandardCharsets.UTF_8);
      case 4 ->
          text.replace("<p>", "<p>&#xD800;&#1114112;&nothing;&#0;")
              .replace('"', ' ')
              .getBytes(StandardCharsets.UTF_8);
      default -> noisy(html, random);
    };
  }

  private static String withTags(String text, Random random) {
    StringBuilder broken = new StringBuilder(text);
    for (int i = 0; i < 200; i++) {
      broken.insert(random.nextInt(broken.length()), TAGS.get(random.nextInt(TAGS.size())));
    }
    return broken.toString();
  }

  private static byte[] noisy(byte[] html, Random random) {
    byte[] noisy = html.clone();
    for (int i = 0; i < noisy.length / 30; i++) {
      noisy[random.nextInt(noisy.length)] = (byte) random.nextInt(256);
    }
    return noisy;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h4>12.3.2020 Ada Byron</h4>",
        "【小川美晴】。",
        "(Ada Byron). ",
        "<a title='Ada Byron' href='mailto:a'>ab</a>",
        "<div style='text-align:right'>Ada Byron</div>",
        "<p>Ada a.b@c ",
        "<a href='/user/12345'>Ada</a>"
      })
  @Timeout(20)
  void aMillionSignaturesAreReadInTime(String signature) {
    String page = "<h1>x</h1>" + signature.repeat(1_000_000 / signature.length());
    assertThat(new PageReader().read(page, "https://www.ada-byron.example/a/b")).isNotNull();
  }

  @Test
  @Timeout(20)
  void whatCountersAreToldMayBeBroken() {
    String page = "<meta name=parsely-page content='%s'><h1>x</h1>";
    for (String json :
        Stream.of("[", "{\"author\":[", "{\"author\":").map(s -> s.repeat(100_000)).toList()) {
      assertThat(new PageReader().read(page.formatted(json), "https://a.example/b").byline())
          .isEmpty();
    }
  }
}
