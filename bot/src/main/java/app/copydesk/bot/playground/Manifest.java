package app.copydesk.bot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the app said of itself when it was made.
 *
 * @param name the bot's display name
 * @param commands each {@code {"command","description","usage_hint"}}
 * @param shortcuts each {@code {"name","type":"message|global","callback_id","description"}}
 * @param scopes of the bot's token; empty means every one
 * @param events that are sent; empty means every one
 */
record Manifest(
    String name,
    JsonNode commands,
    JsonNode shortcuts,
    Optional<Set<String>> scopes,
    Optional<Set<String>> events) {

  /** An app called "copydesk" with {@code /summarize}, every event and every scope. */
  static Manifest unknown() {
    ArrayNode commands = Json.array();
    commands
        .addObject()
        .put("command", "/summarize")
        .put("description", "Summarize an article")
        .put("usage_hint", "[link or text]");
    ArrayNode shortcuts = Json.array();
    return new Manifest("copydesk", commands, shortcuts, Optional.empty(), Optional.empty());
  }

  /** Reads a manifest in Slack's JSON form. */
  static Manifest read(JsonNode json) {
    JsonNode features = json.path("features");
    String name =
        Json.text(features.path("bot_user"), "display_name")
            .or(() -> Json.text(json.path("display_information"), "name"))
            .orElse("app");
    return new Manifest(
        name,
        features.path("slash_commands"),
        features.path("shortcuts"),
        Optional.of(strings(json.path("oauth_config").path("scopes").path("bot"))),
        Optional.of(strings(json.path("settings").path("event_subscriptions").path("bot_events"))));
  }

  private static Set<String> strings(JsonNode array) {
    return Json.items(array).map(JsonNode::asText).collect(Collectors.toUnmodifiableSet());
  }

  boolean allows(String scope) {
    return scopes.map(granted -> granted.contains(scope)).orElse(true);
  }

  boolean listensTo(String event) {
    return events.map(wanted -> wanted.contains(event)).orElse(true);
  }

  boolean hasCommand(String command) {
    return Json.items(commands).anyMatch(each -> each.path("command").asText().equals(command));
  }

  /** The shortcut with this id, if the app has one. */
  Optional<JsonNode> shortcut(String callbackId) {
    return Json.items(shortcuts)
        .filter(each -> each.path("callback_id").asText().equals(callbackId))
        .findFirst();
  }

  /** What the page offers. */
  ObjectNode json() {
    ObjectNode json = Json.object().put("name", name);
    json.set("commands", commands.isArray() ? commands : Json.array());
    json.set("shortcuts", shortcuts.isArray() ? shortcuts : Json.array());
    return json;
  }
}
