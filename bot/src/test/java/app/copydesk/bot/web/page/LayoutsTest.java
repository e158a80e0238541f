package app.copydesk.bot.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pages as the common systems and newsrooms build them, invented: {@code layouts/NAME.html}, and in
 * {@code NAME.txt} all that is to be read in it.
 */
class LayoutsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "arabic",
        "consent",
        "drupal",
        "german",
        "ghost",
        "guestpiece",
        "hashedclasses",
        "japanese",
        "liveblog",
        "newssite",
        "oldtables",
        "paywall",
        "results",
        "russian",
        "wordpress"
      })
  void aPageIsReadWhole(String name) throws IOException {
    String url = "https://www.example.com/" + name + "/article-7";
    PageContent page =
        new PageReader().read(ByteBuffer.wrap(bytes(name + ".html")), Optional.empty(), url);
    assertThat(written(page))
        .isEqualTo(new String(bytes(name + ".txt"), StandardCharsets.UTF_8).strip());
  }

  private static byte[] bytes(String file) throws IOException {
    try (InputStream in = LayoutsTest.class.getResourceAsStream("layouts/" + file)) {
      return in.readAllBytes();
    }
  }

  private static String written(PageContent page) {
    return """
        kind: %s
        title: %s
        byline: %s
        site: %s
        published: %s
        updated: %s
        language: %s

        %s"""
        .formatted(
            page.kind(),
            page.title(),
            page.byline().orElse(""),
            page.site().orElse(""),
            page.published().map(Object::toString).orElse(""),
            page.updated().map(Object::toString).orElse(""),
            page.language().orElse(""),
            page.text())
        .replaceAll("(?m)^(\\w+:) $", "$1");
  }
}
