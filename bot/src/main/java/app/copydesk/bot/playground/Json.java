package app.copydesk.bot.playground;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** JSON trees, the playground's only currency: what goes over the wire is what is kept. */
final class Json {

  private static final JsonMapper MAPPER = new JsonMapper();

  private Json() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static ArrayNode array() {
    return JsonNodeFactory.instance.arrayNode();
  }

  static ArrayNode array(Iterable<? extends JsonNode> items) {
    ArrayNode array = array();
    items.forEach(array::add);
    return array;
  }

  /** The value of {@code text}, or empty if it is not JSON. */
  static Optional<JsonNode> parse(String text) {
    try {
      JsonNode node = MAPPER.readTree(text);
      return node == null || node.isMissingNode() ? Optional.empty() : Optional.of(node);
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  static String write(JsonNode node) {
    try {
      return MAPPER.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<JsonNode> items(JsonNode array) {
    Iterable<JsonNode> items = array;
    return StreamSupport.stream(items.spliterator(), false);
  }

  static Stream<String> names(JsonNode object) {
    Iterator<String> names = object.fieldNames();
    Iterable<String> iterable = () -> names;
    return StreamSupport.stream(iterable.spliterator(), false);
  }

  /** A string field that is there and not empty. */
  static Optional<String> text(JsonNode object, String field) {
    JsonNode value = object.path(field);
    return value.isValueNode() && !value.isNull() && !value.asText().isEmpty()
        ? Optional.of(value.asText())
        : Optional.empty();
  }
}
