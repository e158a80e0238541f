package app.copydesk.bot;

import app.copydesk.bot.playground.Playground;
import app.copydesk.bot.web.Reading;
import app.copydesk.nlp.Article;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A room of the look-alike of Slack to ask in, once for each way to be connected. */
@ParameterizedClass
@EnumSource(Playground.Mode.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Conversation {
  private static final Reading TWIN =
      new Reading.Page(
          "https://example.com/twin",
          new Article("Twins", Room.SAMPLE, Optional.empty()),
          Optional.empty(),
          Optional.empty());

  @Parameter private Playground.Mode mode = Playground.Mode.SOCKET;
  private @Nullable Room room;

  @BeforeParameterizedClassInvocation
  void open() {
    room = Room.open(mode, Conversation::read, Map.of());
  }

  @AfterParameterizedClassInvocation
  void close() {
    room().close();
  }

  /** Where things are said and answered. */
  Room room() {
    return Objects.requireNonNull(room);
  }

  /** What is behind the links of these tests. */
  private static Reading read(String link) {
    if (link.contains("home")) {
      return new Reading.Unreadable(
          Reading.Reason.NOT_AN_ARTICLE, "That page holds no article: it is a home page.");
    }
    if (link.contains("down")) {
      return new Reading.Unreadable(Reading.Reason.UNREACHABLE, "The site did not answer in time.");
    }
    if (link.contains("twin")) {
      return TWIN;
    }
    return new Reading.Page(
        link,
        new Article("Story of " + link, Room.SAMPLE, Optional.of(LocalDate.of(2026, 3, 7))),
        Optional.of("By Ann Clark"),
        Optional.of("The Example"));
  }

  static boolean has(JsonNode message, String words) {
    return message.path("text").asText().contains(words);
  }

  /** The sentences of the summary in {@code message}. */
  static List<JsonNode> summary(JsonNode message) {
    return Room.list(message.path("blocks")).stream()
        .filter(block -> block.toString().contains("\"Summary\""))
        .flatMap(block -> Room.list(block.path("elements")).stream())
        .filter(element -> element.path("type").asText().equals("rich_text_list"))
        .flatMap(element -> Room.list(element.path("elements")).stream())
        .toList();
  }
}
