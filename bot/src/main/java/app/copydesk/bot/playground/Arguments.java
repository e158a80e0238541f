package app.copydesk.bot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** What a Web API method was called with, whether as a form or as JSON. */
record Arguments(ObjectNode fields) {

  /**
   * @throws SlackError {@code invalid_arguments} if it is not there
   */
  String required(String name) {
    return text(name)
        .orElseThrow(
            () -> new SlackError("invalid_arguments", "[ERROR] missing required field: " + name));
  }

  /** Empty also for an empty string. */
  Optional<String> text(String name) {
    return Json.text(fields, name);
  }

  boolean flag(String name, boolean otherwise) {
    return text(name).map(value -> value.equals("true") || value.equals("1")).orElse(otherwise);
  }

  int number(String name, int otherwise) {
    return text(name)
        .map(
            value -> {
              try {
                return Integer.valueOf(value);
              } catch (NumberFormatException e) {
                throw new SlackError("invalid_arguments", "[ERROR] not a number: " + name);
              }
            })
        .orElse(otherwise);
  }

  /**
   * An object or an array, which a form carries as text; missing if it was not given.
   *
   * @param otherwise the error if the text is not JSON
   */
  JsonNode json(String name, String otherwise) {
    JsonNode value = fields.path(name);
    if (value.isContainerNode()) {
      return value;
    }
    if (text(name).isEmpty()) {
      return MissingNode.getInstance();
    }
    return Json.parse(value.asText())
        .filter(JsonNode::isContainerNode)
        .orElseThrow(() -> new SlackError(otherwise));
  }
}
