package app.copydesk.bot.web.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What a page tells the counters of Parse.ly in one meta element: {@code {"author":"Ada
 * Byron","pub_date":"2026-03-05T08:00:00Z"}}.
 *
 * @param authors the names of the writers
 * @param published the day it was published, with the time
 */
record ParselyPage(List<String> authors, Optional<String> published) {
  private static final JsonMapper JSON = new JsonMapper();

  /** Empty where {@code metas} has none, or it is broken. */
  static ParselyPage of(Metas metas) {
    JsonNode page =
        metas.first("parsely-page").map(ParselyPage::read).orElse(MissingNode.getInstance());
    return new ParselyPage(
        Stream.of("author", "authors").flatMap(key -> texts(page.path(key))).distinct().toList(),
        texts(page.path("pub_date")).findFirst());
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance(); // the next source is asked instead
    }
  }

  private static Stream<String> texts(JsonNode node) {
    return node.isArray()
        ? StreamSupport.stream(node.spliterator(), false).flatMap(ParselyPage::texts)
        : Stream.of(node).filter(JsonNode::isTextual).map(JsonNode::asText);
  }
}
