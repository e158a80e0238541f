package app.copydesk.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Invented snippets of one hard phenomenon each: {@code === phenomenon}, the text, then every quote
 * in marks as {@code @@ speaker: words | words} (no such line: there is none) and reports as
 * {@code @~ speaker: words}.
 */
final class SnippetsTest {

  /** A text, the quotes in marks that it holds, all of them, and reports that it holds. */
  record Snippet(String phenomenon, String text, List<String> marked, List<String> reported) {
    @Override
    public String toString() {
      return phenomenon + ": " + text;
    }
  }

  static List<Snippet> snippets() {
    List<Snippet> snippets = new ArrayList<>();
    for (String part : read().split("(?m)^=== ", -1)) {
      if (part.isBlank()) {
        continue;
      }
      List<String> lines = part.strip().lines().toList();
      List<String> text = new ArrayList<>();
      List<String> marked = new ArrayList<>();
      List<String> reported = new ArrayList<>();
      for (String line : lines.subList(1, lines.size())) {
        if (line.startsWith("@@ ")) {
          marked.add(line.substring(3));
        } else if (line.startsWith("@~ ")) {
          reported.add(line.substring(3));
        } else {
          text.add(line);
        }
      }
      snippets.add(new Snippet(lines.get(0), String.join("\n", text), marked, reported));
    }
    return snippets;
  }

  private static String read() {
    try (InputStream in = SnippetsTest.class.getResourceAsStream("/articles/snippets.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("snippets")
  void everyQuoteIsFoundAndNothingElse(Snippet snippet) {
    assertThat(Reading.marked(snippet.text())).containsExactlyElementsOf(snippet.marked());
    assertThat(Reading.reported(snippet.text())).containsAll(snippet.reported());
  }
}
