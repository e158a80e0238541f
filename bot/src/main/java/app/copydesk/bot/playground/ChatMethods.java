package app.copydesk.bot.playground;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** {@code chat.*}. */
final class ChatMethods {

  /** Slack cuts a message's text here. */
  static final int MAX_TEXT = 40_000;

  private final Workspace workspace;
  private final Lookup lookup;
  private final AppMessages messages;
  private final Unfurls unfurls;

  ChatMethods(Workspace workspace, Lookup lookup, AppMessages messages, Unfurls unfurls) {
    this.workspace = workspace;
    this.lookup = lookup;
    this.messages = messages;
    this.unfurls = unfurls;
  }

  void addTo(WebApi api) {
    api.add("chat.postMessage", "chat:write", this::postMessage);
    api.add("chat.postEphemeral", "chat:write", this::postEphemeral);
    api.add("chat.update", "chat:write", this::update);
    api.add("chat.delete", "chat:write", this::delete);
    api.add("chat.getPermalink", "", this::permalink);
  }

  private ObjectNode postMessage(Arguments arguments) {
    Channel channel = lookup.channelToPost(arguments.required("channel"));
    ObjectNode message = messages.compose(arguments);
    arguments.text("thread_ts").ifPresent(ts -> putThread(channel, message, ts, arguments));
    Message posted = workspace.post(channel, message);
    if (arguments.flag("unfurl_links", true)) {
      unfurls.expect(channel, posted);
    }
    return Json.object()
        .put("channel", channel.id)
        .put("ts", posted.ts())
        .set("message", posted.json());
  }

  private void putThread(Channel channel, ObjectNode message, String ts, Arguments arguments) {
    Message parent =
        workspace.message(channel, ts).orElseThrow(() -> new SlackError("thread_not_found"));
    message.put("thread_ts", parent.threadTs().orElse(ts));
    message.put("parent_user_id", parent.user());
    if (arguments.flag("reply_broadcast", false)) {
      message.put("subtype", "thread_broadcast").set("root", parent.json());
    }
  }

  private ObjectNode postEphemeral(Arguments arguments) {
    Channel channel = lookup.channelToPost(arguments.required("channel"));
    String user = arguments.required("user");
    if (!channel.has(user)) {
      throw new SlackError("user_not_in_channel");
    }
    ObjectNode message = messages.compose(arguments).put("ephemeral_to", user);
    arguments.text("thread_ts").ifPresent(ts -> message.put("thread_ts", ts));
    return Json.object().put("message_ts", workspace.post(channel, message).ts());
  }

  private ObjectNode update(Arguments arguments) {
    Channel channel = lookup.channel(arguments.required("channel"));
    Message message = lookup.message(channel, arguments.required("ts"));
    if (!message.user().equals(Ids.BOT_USER)) {
      throw new SlackError("cant_update_message");
    }
    if (arguments.text("text").orElse("").length() > MAX_TEXT) {
      throw new SlackError("msg_too_long");
    }
    ObjectNode changed = messages.compose(arguments);
    Message after =
        workspace
            .edit(channel, message.ts(), json -> rewrite(json, changed))
            .orElseThrow(() -> new SlackError("message_not_found"));
    return Json.object()
        .put("channel", channel.id)
        .put("ts", after.ts())
        .put("text", after.text())
        .set("message", after.json());
  }

  /** Puts the new text and blocks in; a text without blocks takes the old blocks away. */
  private void rewrite(ObjectNode json, ObjectNode changed) {
    json.put("text", changed.path("text").asText());
    json.remove(List.of("blocks", "attachments"));
    for (String field : List.of("blocks", "attachments", "metadata")) {
      if (changed.has(field)) {
        json.set(field, changed.get(field));
      }
    }
    json.putObject("edited").put("user", Ids.BOT_USER).put("ts", workspace.nextTs());
  }

  private ObjectNode delete(Arguments arguments) {
    Channel channel = lookup.channel(arguments.required("channel"));
    Message message = lookup.message(channel, arguments.required("ts"));
    if (!message.user().equals(Ids.BOT_USER)) {
      throw new SlackError("cant_delete_message");
    }
    workspace.delete(channel, message);
    return Json.object().put("channel", channel.id).put("ts", message.ts());
  }

  private ObjectNode permalink(Arguments arguments) {
    Channel channel = lookup.channel(arguments.required("channel"));
    Message message = lookup.message(channel, arguments.required("message_ts"));
    return Json.object()
        .put("channel", channel.id)
        .put("permalink", lookup.permalink(channel, message));
  }
}
