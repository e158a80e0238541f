package app.copydesk.bot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * {@code files.*}, the upload in three steps ({@code getUploadURLExternal}, a POST of the content,
 * {@code completeUploadExternal}) and the download with the bot's token.
 */
final class FileMethods {

  private record Upload(String name, Optional<StoredFile> file) {}

  private final Workspace workspace;
  private final Lookup lookup;
  private final Files files;
  private final Secrets secrets;
  private final String url;
  private final Map<String, Upload> uploads = new ConcurrentHashMap<>();

  FileMethods(Workspace workspace, Lookup lookup, Files files, Secrets secrets, String url) {
    this.workspace = workspace;
    this.lookup = lookup;
    this.files = files;
    this.secrets = secrets;
    this.url = url;
  }

  void addTo(WebApi api) {
    api.add("files.info", "files:read", this::info);
    api.add("files.getUploadURLExternal", "files:write", this::uploadUrl);
    api.add("files.completeUploadExternal", "files:write", this::complete);
  }

  private ObjectNode info(Arguments arguments) {
    return Json.object()
        .set(
            "file",
            files
                .find(arguments.required("file"))
                .orElseThrow(() -> new SlackError("file_not_found"))
                .json());
  }

  private ObjectNode uploadUrl(Arguments arguments) {
    if (arguments.number("length", 0) <= 0) {
      throw new SlackError("invalid_arguments", "[ERROR] missing required field: length");
    }
    String ticket = Ids.next("F");
    uploads.put(ticket, new Upload(arguments.required("filename"), Optional.empty()));
    return Json.object().put("upload_url", url + "/upload/" + ticket).put("file_id", ticket);
  }

  /** {@code POST /upload/TICKET}: the content, raw or as the one file of a form. */
  Reply upload(Call call) {
    String ticket = call.path().substring("/upload/".length());
    Upload upload = uploads.get(ticket);
    if (upload == null || !call.isPost()) {
      return Reply.text(404, "no such upload");
    }
    byte[] content = content(call);
    StoredFile file =
        StoredFile.of(
            ticket,
            url,
            Ids.BOT_USER,
            upload.name(),
            Files.mimetype(upload.name()),
            content,
            workspace.nowSeconds());
    uploads.put(ticket, new Upload(upload.name(), Optional.of(file)));
    return Reply.text(200, "OK - " + content.length);
  }

  private static byte[] content(Call call) {
    if (!call.contentType().startsWith("multipart/form-data")) {
      return call.body();
    }
    return Form.parts(call.contentType(), call.body()).values().stream()
        .findFirst()
        .orElse("")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private ObjectNode complete(Arguments arguments) {
    JsonNode given = arguments.json("files", "invalid_arguments");
    if (!given.isArray() || given.isEmpty()) {
      throw new SlackError("invalid_arguments", "[ERROR] missing required field: files");
    }
    ArrayNode descriptions = Json.array();
    for (JsonNode each : given) {
      StoredFile file = finished(each.path("id").asText());
      Json.text(each, "title").ifPresent(title -> file.json().put("title", title));
      descriptions.add(files.add(file).json());
    }
    arguments
        .text("channel_id")
        .or(() -> arguments.text("channels"))
        .map(lookup::channelToPost)
        .ifPresent(
            channel -> {
              ObjectNode message =
                  Json.object()
                      .put("user", Ids.BOT_USER)
                      .put("bot_id", Ids.BOT)
                      .put("app_id", Ids.APP)
                      .put("text", arguments.text("initial_comment").orElse(""))
                      .put("subtype", "file_share");
              message.set("files", descriptions);
              arguments.text("thread_ts").ifPresent(ts -> message.put("thread_ts", ts));
              workspace.post(channel, message);
            });
    return Json.object().set("files", descriptions);
  }

  private StoredFile finished(String ticket) {
    return Optional.ofNullable(uploads.remove(ticket))
        .flatMap(Upload::file)
        .orElseThrow(() -> new SlackError("file_not_found"));
  }

  /**
   * {@code GET /files-pri/TEAM-FILE/[download/]NAME} with the bot's token. Without it Slack answers
   * with its login page, not with an error.
   */
  Reply download(Call call) {
    if (!call.bearer().equals(secrets.botToken())) {
      return new Reply(
          200,
          "text/html; charset=utf-8",
          "<!DOCTYPE html><title>Sign in</title><p>Please sign in."
              .getBytes(StandardCharsets.UTF_8),
          Map.of());
    }
    String id = call.path().replaceFirst("^/files-pri/" + Ids.TEAM + "-([A-Z0-9]+)/.*$", "$1");
    return files
        .find(id)
        .map(file -> new Reply(200, file.mimetype(), file.content(), Map.of()))
        .orElseGet(() -> Reply.text(404, "no such file"));
  }
}
