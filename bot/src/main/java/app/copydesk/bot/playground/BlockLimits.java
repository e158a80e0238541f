package app.copydesk.bot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What Slack accepts as blocks. Limits are of characters, as Slack documents them. */
final class BlockLimits {

  private static final int MESSAGE_BLOCKS = 50;
  private static final int VIEW_BLOCKS = 100;

  /** Undocumented; see slackapi/bolt-js issue 2509. */
  private static final int MESSAGE_CHARACTERS = 13_200;

  private final List<String> errors = new ArrayList<>();
  private final Set<String> blockIds = new HashSet<>();
  private int characters;

  private BlockLimits() {}

  /**
   * Checks the blocks of a message and gives each block and element the id it lacks.
   *
   * @throws SlackError {@code invalid_blocks_format}, {@code invalid_blocks} or {@code
   *     msg_blocks_too_long}
   */
  static ArrayNode message(JsonNode blocks) {
    BlockLimits limits = new BlockLimits();
    ArrayNode copy = array(blocks);
    limits.blocks(copy, MESSAGE_BLOCKS, "/blocks");
    if (!limits.errors.isEmpty()) {
      throw new SlackError("invalid_blocks", limits.errors.toArray(String[]::new));
    }
    if (limits.characters > MESSAGE_CHARACTERS) {
      throw new SlackError("msg_blocks_too_long");
    }
    return BlockIds.fill(copy);
  }

  /**
   * Checks a modal or a home tab and gives each block and element the id it lacks.
   *
   * @throws SlackError {@code invalid_arguments}
   */
  static ObjectNode view(JsonNode view) {
    if (!view.isObject()) {
      throw new SlackError("invalid_arguments", "[ERROR] missing required field: view");
    }
    BlockLimits limits = new BlockLimits();
    ObjectNode copy = view.deepCopy();
    boolean modal = copy.path("type").asText().equals("modal");
    if (!modal && !copy.path("type").asText().equals("home")) {
      limits.error("must be modal or home", "/view/type");
    }
    ArrayNode blocks = array(copy.path("blocks"));
    limits.blocks(blocks, VIEW_BLOCKS, "/view/blocks");
    if (modal) {
      limits.plain(copy.path("title"), 24, "/view/title");
      limits.optionalPlain(copy.path("submit"), 24, "/view/submit");
      limits.optionalPlain(copy.path("close"), 24, "/view/close");
      if (copy.path("submit").isMissingNode() && has(blocks, "input")) {
        limits.error("must be present when there are input blocks", "/view/submit");
      }
    }
    limits.length(copy.path("private_metadata").asText(), 3000, "/view/private_metadata");
    limits.length(copy.path("callback_id").asText(), 255, "/view/callback_id");
    if (!limits.errors.isEmpty()) {
      throw new SlackError("invalid_arguments", limits.errors.toArray(String[]::new));
    }
    copy.set("blocks", BlockIds.fill(blocks));
    return copy;
  }

  private static ArrayNode array(JsonNode blocks) {
    if (!blocks.isArray()) {
      throw new SlackError("invalid_blocks_format");
    }
    return blocks.deepCopy();
  }

  private static boolean has(ArrayNode blocks, String type) {
    return Json.items(blocks).anyMatch(block -> block.path("type").asText().equals(type));
  }

  private void blocks(ArrayNode blocks, int most, String at) {
    if (blocks.size() > most) {
      error("no more than " + most + " items allowed", at);
    }
    for (int i = 0; i < blocks.size(); i++) {
      block(blocks.get(i), at + "/" + i);
    }
  }

  private void block(JsonNode block, String at) {
    String id = block.path("block_id").asText();
    length(id, 255, at + "/block_id");
    if (!id.isEmpty() && !blockIds.add(id)) {
      error("`block_id` must be unique: " + id, at + "/block_id");
    }
    switch (block.path("type").asText()) {
      case "section" -> section(block, at);
      case "header" -> plain(block.path("text"), 150, at + "/text");
      case "context" -> {
        count(block.path("elements"), 10, at + "/elements");
        each(block.path("elements"), at + "/elements", this::contextElement);
      }
      case "actions", "context_actions" -> {
        count(block.path("elements"), 25, at + "/elements");
        each(block.path("elements"), at + "/elements", this::element);
        distinctActionIds(block.path("elements"), at + "/elements");
      }
      case "input" -> {
        plain(block.path("label"), 2000, at + "/label");
        optionalPlain(block.path("hint"), 2000, at + "/hint");
        element(block.path("element"), at + "/element");
      }
      case "image" -> {
        required(block.path("alt_text").asText(), 2000, at + "/alt_text");
        optionalPlain(block.path("title"), 2000, at + "/title");
      }
      case "markdown" -> required(block.path("text").asText(), 12_000, at + "/text");
      case "rich_text" -> characters += richTextLength(block);
      case "divider", "file", "video", "table", "call" -> {}
      default -> error("unsupported type: " + block.path("type").asText(), at + "/type");
    }
  }

  private void section(JsonNode block, String at) {
    JsonNode fields = block.path("fields");
    if (block.path("text").isMissingNode() && fields.isMissingNode()) {
      error("missing required field: text or fields", at);
    }
    if (!block.path("text").isMissingNode()) {
      text(block.path("text"), 3000, at + "/text");
    }
    if (!fields.isMissingNode()) {
      count(fields, 10, at + "/fields");
      each(fields, at + "/fields", (field, where) -> text(field, 2000, where));
    }
    if (!block.path("accessory").isMissingNode()) {
      element(block.path("accessory"), at + "/accessory");
    }
  }

  private void contextElement(JsonNode element, String at) {
    if (element.path("type").asText().equals("image")) {
      required(element.path("alt_text").asText(), 2000, at + "/alt_text");
    } else {
      text(element, 3000, at);
    }
  }

  private void element(JsonNode element, String at) {
    length(element.path("action_id").asText(), 255, at + "/action_id");
    optionalPlain(element.path("placeholder"), 150, at + "/placeholder");
    switch (element.path("type").asText()) {
      case "button" -> {
        plain(element.path("text"), 75, at + "/text");
        length(element.path("value").asText(), 2000, at + "/value");
        length(element.path("url").asText(), 3000, at + "/url");
        length(element.path("accessibility_label").asText(), 75, at + "/accessibility_label");
        if (!Set.of("", "primary", "danger").contains(element.path("style").asText())) {
          error("must be primary or danger", at + "/style");
        }
      }
      case "overflow" -> options(element, 5, at);
      case "radio_buttons", "checkboxes" -> options(element, 10, at);
      case "static_select", "multi_static_select" -> {
        if (element.path("option_groups").isMissingNode()) {
          options(element, 100, at);
        }
      }
      case "image" -> required(element.path("alt_text").asText(), 2000, at + "/alt_text");
      case "" -> error("missing required field: type", at);
      default -> {}
    }
  }

  private void options(JsonNode element, int most, String at) {
    count(element.path("options"), most, at + "/options");
    each(
        element.path("options"),
        at + "/options",
        (option, where) -> {
          text(option.path("text"), 75, where + "/text");
          required(option.path("value").asText(), 150, where + "/value");
        });
  }

  private void distinctActionIds(JsonNode elements, String at) {
    Set<String> seen = new HashSet<>();
    for (JsonNode element : elements) {
      String id = element.path("action_id").asText();
      if (!id.isEmpty() && !seen.add(id)) {
        error("`action_id` must be unique in a block: " + id, at);
      }
    }
  }

  private interface Check {
    void of(JsonNode item, String at);
  }

  private static void each(JsonNode items, String at, Check check) {
    for (int i = 0; i < items.size(); i++) {
      check.of(items.get(i), at + "/" + i);
    }
  }

  private void count(JsonNode items, int most, String at) {
    if (!items.isArray() || items.isEmpty()) {
      error("must have at least 1 item", at);
    } else if (items.size() > most) {
      error("no more than " + most + " items allowed", at);
    }
  }

  private void text(JsonNode text, int most, String at) {
    if (!Set.of("plain_text", "mrkdwn").contains(text.path("type").asText())) {
      error("must be plain_text or mrkdwn", at + "/type");
    }
    required(text.path("text").asText(), most, at + "/text");
  }

  private void plain(JsonNode text, int most, String at) {
    if (!text.path("type").asText().equals("plain_text")) {
      error("must be plain_text", at + "/type");
    }
    required(text.path("text").asText(), most, at + "/text");
  }

  private void optionalPlain(JsonNode text, int most, String at) {
    if (!text.isMissingNode() && !text.isNull()) {
      plain(text, most, at);
    }
  }

  private void required(String text, int most, String at) {
    if (text.isEmpty()) {
      error("must be more than 0 characters", at);
    }
    length(text, most, at);
  }

  private void length(String text, int most, String at) {
    characters += text.length();
    if (text.length() > most) {
      error("must be less than " + (most + 1) + " characters", at);
    }
  }

  private static int richTextLength(JsonNode node) {
    int length = node.path("text").isTextual() ? node.path("text").asText().length() : 0;
    for (JsonNode element : node.path("elements")) {
      length += richTextLength(element);
    }
    return length;
  }

  private void error(String words, String at) {
    errors.add("[ERROR] " + words + " [json-pointer:" + at + "]");
  }
}
