package app.copydesk.bot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Optional;

/** What a person put into the elements of a form or a message, in Slack's {@code state} shape. */
final class Answers {

  private Answers() {}

  /**
   * The answer to one element.
   *
   * @param given a string, an array of strings for what takes several, or missing for nothing
   * @throws ControlError if it is not one of the element's options
   */
  static ObjectNode answer(JsonNode element, JsonNode given) {
    String type = element.path("type").asText();
    ObjectNode answer = Json.object().put("type", type);
    switch (type) {
      case "static_select", "radio_buttons", "overflow" ->
          answer.set("selected_option", nullable(option(element, given)));
      case "checkboxes", "multi_static_select" ->
          answer.set("selected_options", options(element, given));
      case "datepicker" -> put(answer, "selected_date", given);
      case "timepicker" -> put(answer, "selected_time", given);
      case "users_select" -> put(answer, "selected_user", given);
      case "channels_select" -> put(answer, "selected_channel", given);
      case "conversations_select" -> put(answer, "selected_conversation", given);
      default -> put(answer, "value", given);
    }
    return answer;
  }

  private static void put(ObjectNode answer, String field, JsonNode given) {
    answer.put(field, isEmpty(given) ? null : given.asText());
  }

  private static boolean isEmpty(JsonNode given) {
    return given.isMissingNode() || given.isNull() || given.asText().isEmpty();
  }

  private static JsonNode nullable(Optional<JsonNode> option) {
    return option.orElseGet(() -> Json.object().nullNode());
  }

  private static Optional<JsonNode> option(JsonNode element, JsonNode given) {
    if (isEmpty(given)) {
      return Optional.empty();
    }
    ArrayNode options = allOptions(element);
    return Optional.of(
        Json.items(options)
            .filter(option -> option.path("value").asText().equals(given.asText()))
            .findFirst()
            .orElseThrow(
                () ->
                    ControlError.bad(
                        "value must be one of "
                            + Json.items(options)
                                .map(each -> each.path("value").asText())
                                .toList())));
  }

  private static ArrayNode allOptions(JsonNode element) {
    ArrayNode options = Json.array();
    element.path("options").forEach(options::add);
    element.path("option_groups").forEach(group -> group.path("options").forEach(options::add));
    return options;
  }

  private static ArrayNode options(JsonNode element, JsonNode given) {
    ArrayNode chosen = Json.array();
    Iterable<JsonNode> each = given.isArray() ? given : Json.array().add(given);
    each.forEach(value -> option(element, value).ifPresent(chosen::add));
    return chosen;
  }

  /**
   * The state of a form.
   *
   * @param values by block and action, or by action alone; what is not in it keeps its initial
   *     value
   */
  static ObjectNode state(JsonNode blocks, JsonNode values) {
    ObjectNode state = Json.object();
    BlockIds.elements(blocks)
        .filter(found -> !found.type().equals("button") && !found.type().equals("overflow"))
        .forEach(
            found ->
                state
                    .withObjectProperty(found.blockId())
                    .set(found.actionId(), answer(found.element(), given(found, values))));
    return state;
  }

  private static JsonNode given(BlockIds.Found found, JsonNode values) {
    JsonNode inBlock = values.path(found.blockId());
    if (inBlock.isObject() && inBlock.has(found.actionId())) {
      return plain(inBlock.path(found.actionId()));
    }
    if (values.has(found.actionId())) {
      return plain(values.path(found.actionId()));
    }
    if (inBlock.isValueNode() && !inBlock.isMissingNode()) {
      return inBlock;
    }
    return initial(found.element());
  }

  /** A script may also send the shape Slack itself uses: {@code {"value":...}}. */
  private static JsonNode plain(JsonNode value) {
    if (!value.isObject()) {
      return value;
    }
    return value.has("value") ? value.path("value") : value.path("selected_option").path("value");
  }

  private static JsonNode initial(JsonNode element) {
    if (element.has("initial_options")) {
      ArrayNode values = Json.array();
      element.path("initial_options").forEach(option -> values.add(option.path("value")));
      return values;
    }
    if (element.has("initial_option")) {
      return element.path("initial_option").path("value");
    }
    for (String field : new String[] {"initial_value", "initial_date", "initial_time"}) {
      if (element.has(field)) {
        return element.path(field);
      }
    }
    return Json.object().path("nothing");
  }

  /** What Slack itself finds wrong before it asks the app: block id to words. */
  static ObjectNode problems(JsonNode blocks, JsonNode state) {
    ObjectNode problems = Json.object();
    for (JsonNode block : blocks) {
      if (block.path("type").asText().equals("input")) {
        String id = block.path("block_id").asText();
        JsonNode element = block.path("element");
        JsonNode answer = state.path(id).path(element.path("action_id").asText());
        problem(block, element, answer).ifPresent(words -> problems.put(id, words));
      }
    }
    return problems;
  }

  private static Optional<String> problem(JsonNode block, JsonNode element, JsonNode answer) {
    if (isUnanswered(answer)) {
      return block.path("optional").asBoolean()
          ? Optional.empty()
          : Optional.of("Please complete this required field.");
    }
    String value = answer.path("value").asText();
    if (value.length() < element.path("min_length").asInt(0)) {
      return Optional.of(
          "Please enter at least " + element.path("min_length").asInt() + " characters.");
    }
    if (value.length() > element.path("max_length").asInt(3000)) {
      return Optional.of(
          "Please enter at most " + element.path("max_length").asInt(3000) + " characters.");
    }
    if (element.path("type").asText().equals("url_text_input") && !isLink(value)) {
      return Optional.of("Please enter a valid URL.");
    }
    return Optional.empty();
  }

  private static boolean isUnanswered(JsonNode answer) {
    for (String name : Json.names(answer).filter(name -> !name.equals("type")).toList()) {
      JsonNode value = answer.path(name);
      if (value.isContainerNode() ? !value.isEmpty() : !isEmpty(value)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLink(String value) {
    try {
      URI uri = URI.create(value);
      return uri.getHost() != null && uri.getScheme() != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
