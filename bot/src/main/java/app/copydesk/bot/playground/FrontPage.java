package app.copydesk.bot.playground;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/** The page for people: its files, what it shows first, and the content of shared files. */
final class FrontPage {

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
          + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html", "css", "text/css", "js", "text/javascript", "svg", "image/svg+xml");

  private final Workspace workspace;
  private final Views views;
  private final Files files;
  private final Manifest manifest;
  private final Optional<Playground.Sample> sample;

  FrontPage(
      Workspace workspace,
      Views views,
      Files files,
      Manifest manifest,
      Optional<Playground.Sample> sample) {
    this.workspace = workspace;
    this.views = views;
    this.files = files;
    this.manifest = manifest;
    this.sample = sample;
  }

  void addTo(Router router) {
    router.add("/", call -> call.path().equals("/") ? resource("index.html") : missing(call));
    router.add("/archives/", call -> resource("index.html"));
    router.add("/page/", call -> resource(call.path().substring("/page/".length())));
    router.add("/page/state", call -> Reply.ok(state()));
    router.add("/page/file/", this::file);
  }

  private static Reply missing(Call call) {
    return Reply.error(404, "nothing at " + call.path());
  }

  private static Reply resource(String name) {
    if (!name.matches("[a-z-]+\\.(html|css|js|svg)")) {
      return Reply.error(404, "no such file");
    }
    try (InputStream in = FrontPage.class.getResourceAsStream(name)) {
      if (in == null) {
        return Reply.error(404, "no such file");
      }
      String type = TYPES.getOrDefault(name.substring(name.indexOf('.') + 1), "text/plain");
      return new Reply(200, type + "; charset=utf-8", in.readAllBytes(), policy());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> policy() {
    return Map.of(
        "Content-Security-Policy", POLICY,
        "Referrer-Policy", "no-referrer",
        "Cache-Control", "no-cache");
  }

  /** Text and pictures are shown, anything else is only saved; nothing in a file can run. */
  private Reply file(Call call) {
    return files
        .find(call.path().substring("/page/file/".length()))
        .map(
            file -> {
              boolean picture = file.mimetype().matches("image/(png|jpeg|gif|webp)");
              String type = picture ? file.mimetype() : "text/plain; charset=utf-8";
              boolean shown = picture || file.mimetype().startsWith("text/");
              return new Reply(
                  200,
                  type,
                  file.content(),
                  Map.of(
                      "Content-Security-Policy",
                      "default-src 'none'; sandbox",
                      "Content-Disposition",
                      shown ? "inline" : "attachment"));
            })
        .orElseGet(() -> missing(call));
  }

  private ObjectNode state() {
    ObjectNode state = Json.object();
    state.set("app", manifest.json());
    ArrayNode users = state.putArray("users");
    workspace
        .people()
        .forEach(
            person ->
                users
                    .addObject()
                    .put("id", person.id())
                    .put("name", person.name())
                    .put("real_name", person.realName())
                    .put("bot", person.isBot())
                    .put("app", person.isTheApp()));
    ArrayNode channels = state.putArray("channels");
    workspace.channels().forEach(channel -> channels.add(channel(channel)));
    state.set("views", ControlApi.viewsJson(views.all()));
    sample.ifPresent(
        text -> state.putObject("sample").put("title", text.title()).put("text", text.text()));
    return state;
  }

  private ObjectNode channel(Channel channel) {
    ObjectNode json =
        Json.object()
            .put("id", channel.id)
            .put("name", channel.name)
            .put("topic", channel.topic)
            .put("direct", channel.kind == Channel.Kind.IM)
            .put("has_app", channel.hasTheApp());
    channel.members().forEach(json.putArray("members")::add);
    ArrayNode messages = json.putArray("messages");
    workspace.messages(channel, message -> true).forEach(message -> messages.add(message.json()));
    return json;
  }
}
