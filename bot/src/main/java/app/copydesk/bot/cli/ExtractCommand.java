package app.copydesk.bot.cli;

import app.copydesk.bot.web.page.PageContent;
import app.copydesk.bot.web.page.PageReader;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Finds the articles in saved web pages. */
@Command(
    name = "extract",
    description = "Finds the article in each saved web page; nothing is fetched.",
    mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--jsonl",
      required = true,
      paramLabel = "IN",
      description =
          "{\"id\",\"url\",\"html\"} or {\"id\",\"url\",\"file\"} a line; printed is"
              + " {\"id\",\"title\",\"byline\",\"published\",\"updated\",\"language\",\"text\"}")
  private String jsonl = "";

  @Option(names = "--out", paramLabel = "OUT", description = "where to write")
  private @Nullable Path out;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description =
          "read all pages N times, one by one, and say of each round how long a page takes")
  private int rounds;

  private final PageReader reader = new PageReader();

  @Override
  public Integer call() {
    if (rounds == 0) {
      run(Runtime.getRuntime().availableProcessors(), this::read);
    }
    for (int round = 1; round <= rounds; round++) {
      ReadingTimes times = new ReadingTimes();
      run(1, (url, html) -> times.of(() -> read(url, html)));
      spec.commandLine().getErr().println("round " + round + ", " + times);
    }
    return 0;
  }

  private interface Reading {
    PageContent of(String url, Html html);
  }

  /** A page as text, or as the bytes of a file. */
  private record Html(Optional<String> text, ByteBuffer bytes) {}

  private PageContent read(String url, Html html) {
    return html.text()
        .map(text -> reader.read(text, url))
        .orElseGet(() -> reader.read(html.bytes(), Optional.empty(), url));
  }

  private void run(int threads, Reading reading) {
    JsonLines.run(
        jsonl,
        Optional.ofNullable(out),
        spec.commandLine().getOut(),
        spec.commandLine().getErr(),
        threads,
        (id, line) -> {
          PageContent page = reading.of(line.path("url").asText(""), html(line));
          return JsonText.of(json -> write(json, id, page));
        });
  }

  private static Html html(JsonNode line) {
    if (line.path("html").isTextual()) {
      return new Html(Optional.of(line.path("html").textValue()), ByteBuffer.allocate(0));
    }
    if (!line.path("file").isTextual()) {
      throw new InputException("the line has no \"html\" and no \"file\"");
    }
    Path file = Path.of(line.path("file").textValue());
    try {
      return new Html(Optional.empty(), ByteBuffer.wrap(Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new InputException("cannot read " + file + ": " + Failures.words(e));
    }
  }

  private static void write(JsonGenerator json, JsonNode id, PageContent page) throws IOException {
    json.writeStartObject();
    json.writePOJOField("id", id);
    json.writeStringField("title", page.title());
    field(json, "byline", page.byline());
    field(json, "published", page.published().map(LocalDate::toString));
    field(json, "updated", page.updated().map(LocalDate::toString));
    field(json, "language", page.language());
    json.writeStringField("text", page.text());
    json.writeEndObject();
  }

  private static void field(JsonGenerator json, String name, Optional<String> value)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    } else {
      json.writeNullField(name);
    }
  }
}
