package app.copydesk.bot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * A modal or a home tab that somebody has open.
 *
 * @param json the view object as Slack gives it to the app; never changed
 */
record View(String user, ObjectNode json) {

  /** A new one of {@code definition}, checked and filled in. */
  static View open(String user, JsonNode definition, Optional<View> beneath) {
    ObjectNode json = BlockLimits.view(definition);
    String id = Ids.next("V");
    json.put("id", id)
        .put("team_id", Ids.TEAM)
        .put("app_id", Ids.APP)
        .put("bot_id", Ids.BOT)
        .put("app_installed_team_id", Ids.TEAM)
        .put(
            "root_view_id", beneath.map(view -> view.json.path("root_view_id").asText()).orElse(id))
        .put("previous_view_id", beneath.map(View::id).orElse(null));
    return new View(user, withDefaults(json));
  }

  private static ObjectNode withDefaults(ObjectNode json) {
    json.put("hash", System.nanoTime() + "." + Secrets.hex(4));
    for (String field : new String[] {"private_metadata", "callback_id", "external_id"}) {
      if (!json.has(field)) {
        json.put(field, "");
      }
    }
    for (String field : new String[] {"clear_on_close", "notify_on_close"}) {
      if (!json.has(field)) {
        json.put(field, false);
      }
    }
    json.putObject("state").putObject("values");
    return json;
  }

  String id() {
    return json.path("id").asText();
  }

  String callbackId() {
    return json.path("callback_id").asText();
  }

  boolean isModal() {
    return json.path("type").asText().equals("modal");
  }

  boolean notifiesOnClose() {
    return json.path("notify_on_close").asBoolean();
  }

  JsonNode blocks() {
    return json.path("blocks");
  }

  /** The same view showing {@code definition}. */
  View showing(JsonNode definition) {
    ObjectNode next = BlockLimits.view(definition);
    for (String kept :
        new String[] {
          "id",
          "team_id",
          "app_id",
          "bot_id",
          "app_installed_team_id",
          "root_view_id",
          "previous_view_id"
        }) {
      next.set(kept, json.path(kept));
    }
    return new View(user, withDefaults(next));
  }

  /** The same view with what is filled in: {@code {"block_id":{"action_id":{...}}}}. */
  View with(ObjectNode values) {
    ObjectNode next = json.deepCopy();
    next.putObject("state").set("values", values);
    return new View(user, next);
  }
}
