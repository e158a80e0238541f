package app.copydesk.bot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A message as Slack shows it in {@code conversations.history}. Its JSON is never changed once it
 * is in a channel: an edit makes a new one.
 */
record Message(ObjectNode json) {

  String ts() {
    return json.path("ts").asText();
  }

  /** The root of its thread; its own ts for a root that has replies; empty without a thread. */
  Optional<String> threadTs() {
    return Json.text(json, "thread_ts");
  }

  boolean isReply() {
    return threadTs().filter(root -> !root.equals(ts())).isPresent();
  }

  /** Shown in the channel, whether or not it is a reply. */
  boolean isInChannel() {
    return !isReply() || subtype().equals(Optional.of("thread_broadcast"));
  }

  String user() {
    return json.path("user").asText();
  }

  String text() {
    return json.path("text").asText();
  }

  JsonNode blocks() {
    return json.path("blocks");
  }

  Optional<String> subtype() {
    return Json.text(json, "subtype");
  }

  /** Whom alone it is shown to; never part of any history. */
  Optional<String> ephemeralTo() {
    return Json.text(json, "ephemeral_to");
  }

  /** A copy with {@code change} made to its JSON. */
  Message with(Consumer<ObjectNode> change) {
    ObjectNode copy = json.deepCopy();
    change.accept(copy);
    return new Message(copy);
  }
}
