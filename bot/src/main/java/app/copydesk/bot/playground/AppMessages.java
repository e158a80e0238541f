package app.copydesk.bot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What the app says, checked against Slack's limits and given the fields Slack adds. */
final class AppMessages {

  private final Person app;

  AppMessages(Person app) {
    this.app = app;
  }

  /**
   * A message without ts, thread or recipient.
   *
   * @param arguments {@code text}, {@code blocks}, {@code attachments}, {@code metadata}
   * @throws SlackError {@code no_text} and those of {@link BlockLimits#message}
   */
  ObjectNode compose(Arguments arguments) {
    JsonNode blocks = arguments.json("blocks", "invalid_blocks_format");
    JsonNode attachments = arguments.json("attachments", "invalid_attachments");
    String text = arguments.text("text").orElse("");
    boolean hasBlocks = blocks.isArray() && !blocks.isEmpty();
    if (text.isEmpty() && !hasBlocks && attachments.isEmpty()) {
      throw new SlackError("no_text");
    }
    ObjectNode message =
        Json.object()
            .put("user", app.id())
            .put("bot_id", app.botId())
            .put("app_id", Ids.APP)
            .put("team", Ids.TEAM)
            .put("text", text.substring(0, Math.min(text.length(), ChatMethods.MAX_TEXT)));
    message
        .putObject("bot_profile")
        .put("id", app.botId())
        .put("app_id", Ids.APP)
        .put("name", app.realName())
        .put("team_id", Ids.TEAM)
        .put("deleted", false);
    if (!blocks.isMissingNode() && (hasBlocks || !blocks.isArray())) {
      message.set("blocks", BlockLimits.message(blocks));
    }
    if (attachments.isArray() && !attachments.isEmpty()) {
      message.set("attachments", attachments);
    }
    JsonNode metadata = arguments.json("metadata", "invalid_metadata_format");
    if (metadata.isObject()) {
      message.set("metadata", metadata);
    }
    return message;
  }
}
