package app.copydesk.bot.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages as the common systems and newsrooms build them, invented: {@code layouts/NAME.html}, and in
 * {@code NAME.txt} its address and all that is to be read in it.
 */
class LayoutsTest {
  static Path folder() {
    try {
      return Path.of(
          Objects.requireNonNull(LayoutsTest.class.getResource("layouts"), "layouts").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static Stream<String> layouts() {
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".html"))
          .map(name -> name.replace(".html", ""))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void aPageIsReadWhole(String name) throws IOException {
    String wanted =
        Files.readString(folder().resolve(name + ".txt"), StandardCharsets.UTF_8).strip();
    String url = wanted.lines().findFirst().orElseThrow().replaceFirst("url: ", "");
    byte[] html = Files.readAllBytes(folder().resolve(name + ".html"));
    PageContent page = new PageReader().read(ByteBuffer.wrap(html), Optional.empty(), url);
    assertThat(written(url, page)).isEqualTo(wanted);
  }

  private static String written(String url, PageContent page) {
    return """
        url: %s
        kind: %s
        title: %s
        byline: %s
        site: %s
        published: %s
        updated: %s
        language: %s

        %s"""
        .formatted(
            url,
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
