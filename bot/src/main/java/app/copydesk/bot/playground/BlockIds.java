package app.copydesk.bot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The ids inside blocks: Slack makes up those that are not given; interactions find by them. */
final class BlockIds {

  private static final Set<String> WITHOUT_ACTION = Set.of("image", "plain_text", "mrkdwn");

  /** An interactive element and the block it stands in. */
  record Found(JsonNode block, JsonNode element) {
    String blockId() {
      return block.path("block_id").asText();
    }

    String actionId() {
      return element.path("action_id").asText();
    }

    String type() {
      return element.path("type").asText();
    }
  }

  private BlockIds() {}

  /** Gives each block a {@code block_id} and each element an {@code action_id}, in place. */
  static ArrayNode fill(ArrayNode blocks) {
    for (JsonNode block : blocks) {
      fill((ObjectNode) block, "block_id");
    }
    elements(blocks).forEach(found -> fill((ObjectNode) found.element(), "action_id"));
    return blocks;
  }

  private static void fill(ObjectNode node, String field) {
    if (node.path(field).asText().isEmpty()) {
      node.put(field, Secrets.hex(3));
    }
  }

  /** Everything in the blocks that a person can press, choose or fill. */
  static Stream<Found> elements(JsonNode blocks) {
    return Json.items(blocks)
        .flatMap(
            block ->
                Stream.concat(
                        Stream.of(block.path("accessory"), block.path("element")),
                        block.path("type").asText().equals("rich_text")
                            ? Stream.empty()
                            : Json.items(block.path("elements")))
                    .filter(element -> element.isObject())
                    .filter(element -> !WITHOUT_ACTION.contains(element.path("type").asText()))
                    .map(element -> new Found(block, element)));
  }

  /**
   * The element with this action id.
   *
   * @param blockId narrows it where several blocks have the same action id
   */
  static Optional<Found> find(JsonNode blocks, String actionId, Optional<String> blockId) {
    return elements(blocks)
        .filter(found -> found.actionId().equals(actionId))
        .filter(found -> blockId.map(found.blockId()::equals).orElse(true))
        .findFirst();
  }
}
