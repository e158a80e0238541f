package app.copydesk.bot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * {@code /control/...}: what a person could do or see, for scripts and for the page. JSON in and
 * out; 400 and {@code {"error"}} for a request not well made, 404 for something that is not there,
 * 504 when the app does not acknowledge. Users and channels are given by id or by name.
 *
 * <pre>
 * POST message  {channel, user, text, thread_ts?, broadcast?, files?: [{name, content | content_base64, mimetype?}]} -> {ts, channel}
 * POST edit     {channel, ts, user, text}            POST delete  {channel, ts, user}
 * POST reaction {channel, ts, user, name, remove?}   POST invite  {channel, user}
 * POST command  {channel, user, command, text?}      POST shortcut {callback_id, user, channel?, ts?}
 * POST action   {channel, ts | view_id, user, action_id, block_id?, value?, values?}
 * POST submit   {view_id, user, values: {block_id: {action_id: value}}} -> {ok} or {errors: {block_id: words}}
 * POST unfurl   {channel, ts, url, title, text?}: Slack shows what is behind a link of the message
 * POST close    {view_id, user}   POST home {user, tab?}   POST refresh {}
 * GET  state    -> {channels: [{id, name}], users: [{id, name}], views: [{id, user, callback_id, view}]}
 * GET  channel?channel=, thread?channel=&amp;ts=  -> {messages: [{ts, thread_ts?, user, text, blocks, reactions, files, ephemeral_to?}]}
 * </pre>
 */
final class ControlApi implements Router.Endpoint {

  private static final String PATH = "/control/";

  private final Workspace workspace;
  private final Views views;
  private final Interactions interactions;
  private final SocketTransport sockets;
  private final Map<String, Function<ControlRequest, ObjectNode>> posts;
  private final Map<String, Function<ControlRequest, ObjectNode>> gets;

  ControlApi(
      Workspace workspace,
      People people,
      Views views,
      Interactions interactions,
      SocketTransport sockets) {
    this.workspace = workspace;
    this.views = views;
    this.interactions = interactions;
    this.sockets = sockets;
    posts =
        Map.ofEntries(
            Map.entry("message", people::message),
            Map.entry("edit", people::edit),
            Map.entry("unfurl", people::unfurl),
            Map.entry("delete", people::delete),
            Map.entry("reaction", people::reaction),
            Map.entry("invite", people::invite),
            Map.entry("home", people::openHome),
            Map.entry("command", people::command),
            Map.entry("shortcut", people::shortcut),
            Map.entry("action", this::action),
            Map.entry("submit", this::submit),
            Map.entry("close", this::close),
            Map.entry("refresh", this::refresh));
    gets = Map.of("state", this::state, "channel", this::channel, "thread", this::thread);
  }

  @Override
  public Reply answer(Call call) {
    String name = call.path().substring(PATH.length());
    Function<ControlRequest, ObjectNode> action = (call.isPost() ? posts : gets).get(name);
    if (action == null) {
      boolean otherMethod = posts.containsKey(name) || gets.containsKey(name);
      return otherMethod
          ? Reply.error(405, (call.isPost() ? "GET " : "POST ") + call.path())
          : Reply.error(404, "there are POST " + posts.keySet() + " and GET " + gets.keySet());
    }
    try {
      return Reply.ok(action.apply(ControlRequest.of(workspace, call)));
    } catch (ControlError e) {
      return Reply.error(e.status, String.valueOf(e.getMessage()));
    } catch (SlackError e) {
      return Reply.error(400, String.valueOf(e.getMessage()));
    } catch (Transport.Undelivered e) {
      return Reply.error(504, "the app did not acknowledge: " + e.getMessage());
    }
  }

  private ObjectNode action(ControlRequest request) {
    Person user = request.user();
    String actionId = request.required("action_id");
    Optional<String> blockId = request.text("block_id");
    if (request.text("view_id").isPresent()) {
      View view = view(request, user);
      BlockIds.Found found = element(view.blocks(), actionId, blockId);
      JsonNode value = checked(found, request.json("value"));
      interactions.viewAction(view, user, found, value, request.json("values"));
      return ok();
    }
    Channel channel = request.channelOfUser();
    Message message = request.visibleMessage(channel, request.required("ts"));
    BlockIds.Found found = element(message.blocks(), actionId, blockId);
    interactions.messageAction(
        channel, message, user, found, checked(found, request.json("value")));
    return ok();
  }

  private static BlockIds.Found element(
      JsonNode blocks, String actionId, Optional<String> blockId) {
    List<String> known = BlockIds.elements(blocks).map(BlockIds.Found::actionId).toList();
    return BlockIds.find(blocks, actionId, blockId)
        .orElseThrow(
            () -> ControlError.unknown("there is no action " + actionId + "; there are " + known));
  }

  /** The value, after making sure that an element with options has it. */
  private static JsonNode checked(BlockIds.Found found, JsonNode value) {
    if (!found.type().equals("button")) {
      Answers.answer(found.element(), value);
    }
    return value;
  }

  private View view(ControlRequest request, Person user) {
    String id = request.required("view_id");
    return views
        .find(id)
        .filter(view -> view.user().equals(user.id()))
        .orElseThrow(() -> ControlError.unknown(user.id() + " has no view " + id + " open"));
  }

  private ObjectNode submit(ControlRequest request) {
    Person user = request.user();
    View view = view(request, user);
    if (!view.isModal()) {
      throw ControlError.bad("a home tab cannot be submitted");
    }
    JsonNode values = request.json("values");
    if (!values.isObject() && !values.isMissingNode()) {
      throw ControlError.bad("values must be an object: {\"block_id\":{\"action_id\":\"text\"}}");
    }
    ObjectNode errors = interactions.submit(view, user, values);
    return errors.isEmpty() ? ok() : Json.object().set("errors", errors);
  }

  private ObjectNode close(ControlRequest request) {
    Person user = request.user();
    interactions.close(view(request, user), user);
    return ok();
  }

  /** Makes the app's web-sockets go and come back, as Slack does every few hours. */
  private ObjectNode refresh(ControlRequest request) {
    sockets.refresh();
    return ok();
  }

  private ObjectNode state(ControlRequest request) {
    ObjectNode state = Json.object();
    ArrayNode channels = state.putArray("channels");
    workspace
        .channels()
        .forEach(channel -> channels.addObject().put("id", channel.id).put("name", channel.name));
    ArrayNode users = state.putArray("users");
    workspace
        .people()
        .forEach(person -> users.addObject().put("id", person.id()).put("name", person.name()));
    state.set("views", viewsJson(views.all()));
    return state;
  }

  /** {@code [{id,user,callback_id,view}]}, the topmost of a user's modals last. */
  static ArrayNode viewsJson(List<View> views) {
    ArrayNode array = Json.array();
    for (View view : views) {
      array
          .addObject()
          .put("id", view.id())
          .put("user", view.user())
          .put("callback_id", view.callbackId())
          .set("view", view.json());
    }
    return array;
  }

  private ObjectNode channel(ControlRequest request) {
    return messages(workspace.messages(request.channel(), Message::isInChannel));
  }

  private ObjectNode thread(ControlRequest request) {
    Channel channel = request.channel();
    Message asked = request.message(channel, request.required("ts"));
    String root = asked.threadTs().orElse(asked.ts());
    return messages(
        workspace.messages(
            channel,
            message -> message.ts().equals(root) || message.threadTs().equals(Optional.of(root))));
  }

  private static ObjectNode messages(List<Message> messages) {
    ObjectNode answer = Json.object();
    ArrayNode array = answer.putArray("messages");
    for (Message message : messages) {
      ObjectNode shown = message.json().deepCopy();
      shown.withArrayProperty("blocks");
      shown.withArrayProperty("reactions");
      shown.withArrayProperty("files");
      array.add(shown);
    }
    return answer;
  }

  private static ObjectNode ok() {
    return Json.object().put("ok", true);
  }
}
