package app.copydesk.bot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** What people do with the app's commands, buttons, shortcuts and forms, as Slack tells the app. */
final class Interactions {

  private final Workspace workspace;
  private final Views views;
  private final Triggers triggers;
  private final ResponseUrls responseUrls;
  private final Dispatcher dispatcher;

  Interactions(
      Workspace workspace,
      Views views,
      Triggers triggers,
      ResponseUrls responseUrls,
      Dispatcher dispatcher) {
    this.workspace = workspace;
    this.views = views;
    this.triggers = triggers;
    this.responseUrls = responseUrls;
    this.dispatcher = dispatcher;
  }

  /** A slash command; an acknowledgement with words in it is posted. */
  void command(Channel channel, Person user, String command, String text) {
    ObjectNode payload =
        Json.object()
            .put("token", "playground")
            .put("team_id", Ids.TEAM)
            .put("team_domain", "playground")
            .put("channel_id", channel.id)
            .put("channel_name", channel.kind == Channel.Kind.IM ? "directmessage" : channel.name)
            .put("user_id", user.id())
            .put("user_name", user.name())
            .put("command", command)
            .put("text", text)
            .put("api_app_id", Ids.APP)
            .put("is_enterprise_install", "false")
            .put("response_url", responseUrls.grant(channel, user.id(), Optional.empty()))
            .put("trigger_id", triggers.grant(user.id()));
    JsonNode answer = dispatcher.ask(Delivery.Kind.COMMAND, payload);
    if (answer instanceof ObjectNode fields && (fields.has("text") || fields.has("blocks"))) {
      responseUrls.post(channel, user.id(), new Arguments(fields));
    }
  }

  /** A button pressed or an option chosen in a message. */
  void messageAction(
      Channel channel, Message message, Person user, BlockIds.Found found, JsonNode value) {
    boolean ephemeral = message.ephemeralTo().isPresent();
    ObjectNode payload = interaction("block_actions", user);
    ObjectNode container =
        payload
            .putObject("container")
            .put("type", "message")
            .put("message_ts", message.ts())
            .put("channel_id", channel.id)
            .put("is_ephemeral", ephemeral);
    message.threadTs().ifPresent(ts -> container.put("thread_ts", ts));
    putChannel(payload, channel);
    if (!ephemeral) {
      payload.set("message", message.json());
    }
    payload.put("response_url", responseUrls.grant(channel, user.id(), Optional.of(message.ts())));
    ObjectNode values = Json.object();
    values.withObjectProperty(found.blockId()).set(found.actionId(), value);
    payload.putObject("state").set("values", Answers.state(message.blocks(), values));
    payload.set("actions", actions(found, value));
    var unused = dispatcher.ask(Delivery.Kind.INTERACTION, payload);
  }

  /** The same in a modal or a home tab. */
  void viewAction(View view, Person user, BlockIds.Found found, JsonNode value, JsonNode values) {
    View filled = view.with(Answers.state(view.blocks(), values));
    ObjectNode payload = interaction("block_actions", user);
    payload.putObject("container").put("type", "view").put("view_id", view.id());
    payload.set("view", filled.json());
    payload.set("actions", actions(found, value));
    var unused = dispatcher.ask(Delivery.Kind.INTERACTION, payload);
  }

  private ArrayNode actions(BlockIds.Found found, JsonNode value) {
    ObjectNode action =
        found.type().equals("button")
            ? button(found.element(), value)
            : Answers.answer(found.element(), value);
    action
        .put("action_id", found.actionId())
        .put("block_id", found.blockId())
        .put("action_ts", workspace.nextTs());
    return Json.array().add(action);
  }

  private static ObjectNode button(JsonNode element, JsonNode value) {
    ObjectNode action = Json.object().put("type", "button");
    action.set("text", element.path("text"));
    Json.text(element, "style").ifPresent(style -> action.put("style", style));
    Json.text(element, "value").ifPresent(own -> action.put("value", own));
    if (!value.isMissingNode() && !value.isNull()) {
      action.put("value", value.asText());
    }
    return action;
  }

  /** A message shortcut ({@code message} given) or a global one. */
  void shortcut(Person user, String callbackId, Optional<Channel> channel, Optional<Message> on) {
    ObjectNode payload = interaction(on.isPresent() ? "message_action" : "shortcut", user);
    payload.put("callback_id", callbackId).put("action_ts", workspace.nextTs());
    channel.ifPresent(
        where ->
            on.ifPresent(
                message -> {
                  putChannel(payload, where);
                  payload.put("message_ts", message.ts()).set("message", message.json());
                  payload.put(
                      "response_url",
                      responseUrls.grant(where, user.id(), Optional.of(message.ts())));
                }));
    var unused = dispatcher.ask(Delivery.Kind.INTERACTION, payload);
  }

  /**
   * A modal sent off: Slack's own checks, then the app's.
   *
   * @return what is wrong, block id to words; empty if nothing
   */
  ObjectNode submit(View view, Person user, JsonNode values) {
    View filled = view.with(Answers.state(view.blocks(), values));
    ObjectNode problems =
        Answers.problems(view.blocks(), filled.json().path("state").path("values"));
    if (!problems.isEmpty()) {
      return problems;
    }
    ObjectNode payload = interaction("view_submission", user);
    payload.set("view", filled.json());
    payload.putArray("response_urls");
    JsonNode answer = dispatcher.ask(Delivery.Kind.INTERACTION, payload);
    switch (answer.path("response_action").asText()) {
      case "errors" -> {
        return answer.path("errors").deepCopy();
      }
      case "update" -> views.update(view.id(), answer.path("view"));
      case "push" -> views.push(user.id(), answer.path("view"));
      case "clear" -> views.clear(user.id());
      default -> views.close(view);
    }
    return Json.object();
  }

  /** A modal closed without sending it. */
  void close(View view, Person user) {
    views.close(view);
    if (view.notifiesOnClose()) {
      ObjectNode payload = interaction("view_closed", user);
      payload.set("view", view.json());
      payload.put("is_cleared", false);
      var unused = dispatcher.ask(Delivery.Kind.INTERACTION, payload);
    }
  }

  private ObjectNode interaction(String type, Person user) {
    ObjectNode payload =
        Json.object().put("type", type).put("token", "playground").put("api_app_id", Ids.APP);
    payload
        .putObject("user")
        .put("id", user.id())
        .put("username", user.name())
        .put("name", user.name())
        .put("team_id", Ids.TEAM);
    payload.putObject("team").put("id", Ids.TEAM).put("domain", "playground");
    return payload
        .putNull("enterprise")
        .put("is_enterprise_install", false)
        .put("trigger_id", triggers.grant(user.id()));
  }

  private static void putChannel(ObjectNode payload, Channel channel) {
    payload
        .putObject("channel")
        .put("id", channel.id)
        .put("name", channel.kind == Channel.Kind.IM ? "directmessage" : channel.name);
  }
}
