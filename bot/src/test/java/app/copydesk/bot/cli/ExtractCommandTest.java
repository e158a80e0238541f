package app.copydesk.bot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {
  @TempDir private Path folder;

  @Test
  void pagesGivenInALineOrInAFileAreRead() throws IOException {
    String html =
        "<html lang=en><title>Bridge</title><article><p>"
            + "The council voted on Monday to close the old bridge, and that is that. ".repeat(9)
            + "</p></article>";
    Path page = Files.writeString(folder.resolve("page.html"), html);
    Path in =
        Files.writeString(
            folder.resolve("in.jsonl"),
            JsonText.MAPPER
                    .createObjectNode()
                    .put("id", "a")
                    .put("url", "https://news.example/a")
                    .put("html", html)
                + "\n"
                + JsonText.MAPPER.createObjectNode().put("id", "b").put("file", page.toString())
                + "\n{\"id\":\"c\"}\n{\"id\":\"d\",\"file\":\"/no/such/file\"}\n");
    StringWriter out = new StringWriter();

    int exitCode =
        CopydeskCommand.commandLine()
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(new StringWriter()))
            .execute("extract", "--jsonl", in.toString());

    assertThat(exitCode).isZero();
    assertThat(out.toString().lines())
        .hasSize(4)
        .satisfiesExactly(
            a ->
                assertThat(a)
                    .startsWith(
                        "{\"id\":\"a\",\"title\":\"Bridge\",\"byline\":null,\"published\":null,\"updated\":null,"
                            + "\"language\":\"en\",\"text\":\"The council voted"),
            b -> assertThat(b).startsWith("{\"id\":\"b\",\"title\":\"Bridge\""),
            c -> assertThat(c).startsWith("{\"id\":\"c\",\"error\":"),
            d -> assertThat(d).contains("no such file"));
  }

  @Test
  void theTimeOfAPageIsSaidRoundByRound() throws IOException {
    Path in =
        Files.writeString(folder.resolve("in.jsonl"), "{\"html\":\"<p>a\"}\n{\"html\":\"<p>b\"}\n");
    StringWriter err = new StringWriter();
    CopydeskCommand.commandLine()
        .setOut(new PrintWriter(new StringWriter()))
        .setErr(new PrintWriter(err, true))
        .execute("extract", "--jsonl", in.toString(), "--rounds", "2");
    assertThat(err.toString().lines().filter(line -> line.startsWith("round ")))
        .hasSize(2)
        .allMatch(
            line ->
                line.matches(
                    "round [12], 2 pages: median [\\d.]+ ms, 95 of 100 in [\\d.]+ ms, longest [\\d.]+ ms"));
  }
}
