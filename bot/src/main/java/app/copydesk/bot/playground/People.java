package app.copydesk.bot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What the people of the workspace do: write, react, give commands, use shortcuts, look around. */
final class People {

  private final Workspace workspace;
  private final Composer composer;
  private final Files files;
  private final Views views;
  private final Unfurls unfurls;
  private final Interactions interactions;
  private final AppEvents events;
  private final Manifest manifest;
  private final String url;

  People(
      Workspace workspace,
      Files files,
      Views views,
      Unfurls unfurls,
      Interactions interactions,
      AppEvents events,
      Manifest manifest,
      String url) {
    this.workspace = workspace;
    this.composer = new Composer(workspace);
    this.files = files;
    this.views = views;
    this.unfurls = unfurls;
    this.interactions = interactions;
    this.events = events;
    this.manifest = manifest;
    this.url = url;
  }

  ObjectNode message(ControlRequest request) {
    Person user = request.user();
    Channel channel = request.channelOfUser();
    String text = request.text("text").orElse("");
    JsonNode attached = request.json("files");
    if (text.isBlank() && attached.isEmpty()) {
      throw ControlError.bad("text is missing: a message has text or files");
    }
    if (text.length() > ChatMethods.MAX_TEXT) {
      throw ControlError.bad("text is at most " + ChatMethods.MAX_TEXT + " characters");
    }
    ObjectNode message =
        Json.object()
            .put("client_msg_id", UUID.randomUUID().toString())
            .put("user", user.id())
            .put("team", Ids.TEAM);
    message.setAll(text.isBlank() ? Json.object().put("text", "") : composer.compose(text));
    if (user.isBot()) {
      message.put("bot_id", user.botId()).put("subtype", "bot_message").remove("client_msg_id");
    }
    request.text("thread_ts").ifPresent(ts -> putThread(request, channel, message, ts));
    if (!attached.isEmpty()) {
      message.put("subtype", "file_share").put("upload", false);
      message.set("files", store(attached, user));
    }
    Message posted = workspace.post(channel, message);
    unfurls.expect(channel, posted);
    return Json.object().put("ts", posted.ts()).put("channel", channel.id);
  }

  private static void putThread(
      ControlRequest request, Channel channel, ObjectNode message, String ts) {
    Message parent = request.message(channel, ts);
    message.put("thread_ts", parent.threadTs().orElse(ts)).put("parent_user_id", parent.user());
    if (request.flag("broadcast")) {
      message.put("subtype", "thread_broadcast").set("root", parent.json());
    }
  }

  private ArrayNode store(JsonNode attached, Person user) {
    if (!attached.isArray()) {
      throw ControlError.bad("files must be an array of {name, content | content_base64}");
    }
    ArrayNode stored = Json.array();
    for (JsonNode file : attached) {
      String name =
          Json.text(file, "name").orElseThrow(() -> ControlError.bad("a file has no name"));
      StoredFile added =
          files.add(
              StoredFile.of(
                  Ids.next("F"),
                  url,
                  user.id(),
                  name,
                  Json.text(file, "mimetype").orElse(Files.mimetype(name)),
                  content(file),
                  workspace.nowSeconds()));
      stored.add(added.json());
    }
    return stored;
  }

  private static byte[] content(JsonNode file) {
    try {
      return Json.text(file, "content_base64")
          .map(Base64.getDecoder()::decode)
          .or(
              () ->
                  Json.text(file, "content")
                      .map(content -> content.getBytes(StandardCharsets.UTF_8)))
          .orElseThrow(() -> ControlError.bad("a file has neither content nor content_base64"));
    } catch (IllegalArgumentException e) {
      throw ControlError.bad("content_base64 is not base64");
    }
  }

  ObjectNode edit(ControlRequest request) {
    Channel channel = request.channelOfUser();
    Message message = own(request, channel);
    ObjectNode next = composer.compose(request.required("text"));
    var unused =
        workspace.edit(
            channel,
            message.ts(),
            json -> {
              json.setAll(next);
              json.putObject("edited").put("user", message.user()).put("ts", workspace.nextTs());
            });
    return ok();
  }

  /** Slack has found out what is behind a link. */
  ObjectNode unfurl(ControlRequest request) {
    Channel channel = request.channel();
    unfurls.show(
        channel,
        request.message(channel, request.required("ts")),
        request.required("url"),
        request.required("title"),
        request.text("text").orElse(""));
    return ok();
  }

  ObjectNode delete(ControlRequest request) {
    Channel channel = request.channelOfUser();
    workspace.delete(channel, own(request, channel));
    return ok();
  }

  private Message own(ControlRequest request, Channel channel) {
    Message message = request.message(channel, request.required("ts"));
    if (!message.user().equals(request.user().id())) {
      throw ControlError.bad("only its author can change a message");
    }
    return message;
  }

  /** Adds a reaction; {@code "remove": true} takes it back. */
  ObjectNode reaction(ControlRequest request) {
    Channel channel = request.channelOfUser();
    Message message = request.message(channel, request.required("ts"));
    String name = request.required("name").replace(":", "");
    boolean changed =
        workspace.react(channel, message, request.user().id(), name, !request.flag("remove"));
    return ok().put("changed", changed);
  }

  /** Brings the app into a channel. */
  ObjectNode invite(ControlRequest request) {
    Channel channel = request.channelOfUser();
    if (channel.join(Ids.BOT_USER)) {
      workspace.announce(new Change.Joined(channel, Ids.BOT_USER, request.user().id()));
    }
    return ok();
  }

  /** Looks at the app's home; {@code tab} is {@code home} or {@code messages}. */
  ObjectNode openHome(ControlRequest request) {
    Person user = request.user();
    Channel direct =
        workspace
            .directChannel(user.id())
            .orElseThrow(() -> ControlError.bad(user.id() + " has no conversation with the app"));
    events.homeOpened(direct, user.id(), request.text("tab").orElse("home"), views.home(user.id()));
    return ok();
  }

  ObjectNode command(ControlRequest request) {
    Person user = request.user();
    Channel channel = request.channelOfUser();
    String given = request.required("command").toLowerCase(Locale.ROOT);
    String command = given.startsWith("/") ? given : "/" + given;
    if (command.equals("/invite")) {
      return invite(request);
    }
    if (!manifest.hasCommand(command)) {
      throw ControlError.bad("the app has no command " + command + "; it has " + known());
    }
    try {
      interactions.command(channel, user, command, request.text("text").orElse(""));
    } catch (Transport.Undelivered e) {
      String error = e.reason.equals("timeout") ? "operation_timeout" : "dispatch_failed";
      sayOnlyTo(user, channel, command + " failed with the error \"" + error + "\"");
      throw e;
    }
    return ok();
  }

  private String known() {
    return String.join(
        ", ", Json.items(manifest.commands()).map(each -> each.path("command").asText()).toList());
  }

  private void sayOnlyTo(Person user, Channel channel, String text) {
    var unused =
        workspace.post(
            channel,
            Json.object()
                .put("user", "USLACKBOT")
                .put("text", text)
                .put("ephemeral_to", user.id()));
  }

  ObjectNode shortcut(ControlRequest request) {
    Person user = request.user();
    String callbackId = request.required("callback_id");
    if (manifest.shortcuts().size() > 0 && manifest.shortcut(callbackId).isEmpty()) {
      throw ControlError.bad("the app has no shortcut " + callbackId);
    }
    if (request.text("ts").isEmpty()) {
      interactions.shortcut(user, callbackId, Optional.empty(), Optional.empty());
      return ok();
    }
    Channel channel = request.channelOfUser();
    Message message = request.message(channel, request.required("ts"));
    interactions.shortcut(user, callbackId, Optional.of(channel), Optional.of(message));
    return ok();
  }

  private static ObjectNode ok() {
    return Json.object().put("ok", true);
  }
}
