package app.copydesk.bot.playground;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Turns what happens in the workspace into the events the app subscribed to, as Slack words them.
 */
final class AppEvents implements Consumer<Change> {

  /** What the app sees of a message only when it asks. */
  private static final List<String> LEFT_OUT =
      List.of(
          "reactions",
          "reply_count",
          "reply_users",
          "reply_users_count",
          "latest_reply",
          "is_locked",
          "subscribed",
          "ephemeral_to",
          "root");

  private final Workspace workspace;
  private final Manifest manifest;
  private final Dispatcher dispatcher;

  AppEvents(Workspace workspace, Manifest manifest, Dispatcher dispatcher) {
    this.workspace = workspace;
    this.manifest = manifest;
    this.dispatcher = dispatcher;
  }

  @Override
  public void accept(Change change) {
    if (change instanceof Change.Posted posted) {
      posted(posted.channel(), posted.message());
    } else if (change instanceof Change.Edited edited && edited.after().ephemeralTo().isEmpty()) {
      ObjectNode event = hidden(edited.channel(), "message_changed");
      event.set("message", edited.after().json());
      event.set("previous_message", edited.before().json());
      sendMessage(edited.channel(), event);
    } else if (change instanceof Change.Deleted deleted
        && deleted.message().ephemeralTo().isEmpty()) {
      ObjectNode event = hidden(deleted.channel(), "message_deleted");
      event.put("deleted_ts", deleted.message().ts());
      event.set("previous_message", deleted.message().json());
      sendMessage(deleted.channel(), event);
    } else if (change instanceof Change.Reacted reacted) {
      reacted(reacted);
    } else if (change instanceof Change.Joined joined) {
      joined(joined);
    }
  }

  private void posted(Channel channel, Message message) {
    if (message.ephemeralTo().isPresent()) {
      return;
    }
    ObjectNode event = message.json().deepCopy().remove(LEFT_OUT);
    event.put("channel", channel.id).put("event_ts", message.ts());
    message
        .subtype()
        .filter("thread_broadcast"::equals)
        .ifPresent(subtype -> event.set("root", message.json().path("root")));
    ObjectNode mention = event.deepCopy();
    sendMessage(channel, event.put("channel_type", channel.kind.type));
    if (channel.kind == Channel.Kind.CHANNEL
        && message.text().contains("<@" + Ids.BOT_USER + ">")
        && !message.user().equals(Ids.BOT_USER)) {
      mention.put("type", "app_mention").remove("subtype");
      send(channel, "app_mention", mention);
    }
    Json.items(message.json().path("files"))
        .map(file -> file.path("id").asText())
        .forEach(id -> fileShared(channel, message, id));
  }

  private void fileShared(Channel channel, Message message, String id) {
    ObjectNode event =
        Json.object()
            .put("type", "file_shared")
            .put("file_id", id)
            .put("user_id", message.user())
            .put("channel_id", channel.id)
            .put("event_ts", message.ts());
    event.putObject("file").put("id", id);
    send(channel, "file_shared", event);
  }

  private ObjectNode hidden(Channel channel, String subtype) {
    String ts = workspace.nextTs();
    return Json.object()
        .put("type", "message")
        .put("subtype", subtype)
        .put("hidden", true)
        .put("channel", channel.id)
        .put("channel_type", channel.kind.type)
        .put("ts", ts)
        .put("event_ts", ts);
  }

  private void reacted(Change.Reacted reacted) {
    String type = reacted.added() ? "reaction_added" : "reaction_removed";
    ObjectNode event =
        Json.object()
            .put("type", type)
            .put("user", reacted.user())
            .put("reaction", reacted.name())
            .put("item_user", reacted.message().user())
            .put("event_ts", workspace.nextTs());
    event
        .putObject("item")
        .put("type", "message")
        .put("channel", reacted.channel().id)
        .put("ts", reacted.message().ts());
    send(reacted.channel(), type, event);
  }

  private void joined(Change.Joined joined) {
    send(
        joined.channel(),
        "member_joined_channel",
        Json.object()
            .put("type", "member_joined_channel")
            .put("user", joined.user())
            .put("channel", joined.channel().id)
            .put("channel_type", "C")
            .put("team", Ids.TEAM)
            .put("inviter", joined.inviter())
            .put("event_ts", workspace.nextTs()));
  }

  /** Somebody looks at the app's home or messages tab. */
  void homeOpened(Channel direct, String user, String tab, Optional<View> home) {
    ObjectNode event =
        Json.object()
            .put("type", "app_home_opened")
            .put("user", user)
            .put("channel", direct.id)
            .put("tab", tab)
            .put("event_ts", workspace.nextTs());
    home.ifPresent(view -> event.set("view", view.json()));
    send(direct, "app_home_opened", event);
  }

  private void sendMessage(Channel channel, ObjectNode event) {
    send(channel, "message." + channel.kind.scope, event);
  }

  /** Only what the app subscribed to, and only from where it is. */
  private void send(Channel channel, String subscription, ObjectNode event) {
    if (channel.hasTheApp() && manifest.listensTo(subscription)) {
      dispatcher.send(callback(event));
    }
  }

  private ObjectNode callback(ObjectNode event) {
    ObjectNode callback =
        Json.object()
            .put("token", "playground")
            .put("team_id", Ids.TEAM)
            .put("context_team_id", Ids.TEAM)
            .putNull("context_enterprise_id")
            .put("api_app_id", Ids.APP)
            .put("type", "event_callback")
            .put("event_id", Ids.next("Ev"))
            .put("event_time", workspace.nowSeconds())
            .put("is_ext_shared_channel", false)
            .put("event_context", "4-" + Secrets.hex(16));
    callback.set("event", event);
    callback
        .putArray("authorizations")
        .addObject()
        .putNull("enterprise_id")
        .put("team_id", Ids.TEAM)
        .put("user_id", Ids.BOT_USER)
        .put("is_bot", true)
        .put("is_enterprise_install", false);
    return callback;
  }
}
