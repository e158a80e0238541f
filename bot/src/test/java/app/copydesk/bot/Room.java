package app.copydesk.bot;

import app.copydesk.bot.playground.Playground;
import app.copydesk.bot.playground.Script;
import app.copydesk.bot.settings.Settings;
import app.copydesk.bot.web.ArticleSource;
import app.copydesk.nlp.ArticleAnalyzer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;

/** A playground with Copydesk in it, and the hands of the people there. */
final class Room implements AutoCloseable {
  static final String CHANNEL = "CNEWSROOM";
  static final String EDIE = "UEDIE";
  static final String SAMPLE = sample();

  static final CompletableFuture<ArticleAnalyzer> ANALYZER =
      CompletableFuture.supplyAsync(ArticleAnalyzer::load);

  private final Playground playground;
  private final Copydesk copydesk;
  private final Script script;

  private Room(Playground playground, Copydesk copydesk) {
    this.playground = playground;
    this.copydesk = copydesk;
    this.script = new Script(playground);
  }

  /** Opens a room with one worker, so that what comes first is done first. */
  static Room open(Playground.Mode mode, ArticleSource links, Map<String, String> environment) {
    return open(mode, links, environment, ANALYZER::join);
  }

  static Room open(
      Playground.Mode mode,
      ArticleSource links,
      Map<String, String> environment,
      Supplier<ArticleAnalyzer> analyzer) {
    Playground playground =
        Playground.start(
            Playground.Options.defaults()
                .withMode(mode)
                .withManifest(manifest())
                .withSample("The sample", SAMPLE));
    Map<String, String> oneWorker = new HashMap<>(environment);
    oneWorker.put("COPYDESK_WORK_THREADS", "1");
    oneWorker.put("COPYDESK_WORK_POSTS_PER_SECOND", "100");
    Connection.Way way =
        mode == Playground.Mode.SOCKET
            ? new Connection.Way.Socket(playground.appToken(), Optional.empty())
            : new Connection.Way.Http(playground.signingSecret(), "127.0.0.1", 0);
    Copydesk copydesk =
        Copydesk.start(
            Settings.read(Path.of("none.yml"), oneWorker),
            new Connection(URI.create(playground.apiUrl()), playground.botToken(), way),
            links,
            analyzer);
    copydesk.eventsUrl().ifPresent(playground::setRequestUrl);
    return new Room(playground, copydesk);
  }

  Playground playground() {
    return playground;
  }

  Copydesk copydesk() {
    return copydesk;
  }

  Script script() {
    return script;
  }

  /** Posts {@code text} and returns its time stamp. */
  String say(String text) {
    return script.say(CHANNEL, EDIE, text);
  }

  String sayInThread(String thread, String text) {
    ObjectNode body = message(text).put("thread_ts", thread);
    return script.control("message", body).body().path("ts").asText();
  }

  String share(String name, String content) {
    ObjectNode body = message("");
    body.putArray("files").addObject().put("name", name).put("content", content);
    return script.control("message", body).body().path("ts").asText();
  }

  void edit(String ts, String text) {
    script.control("edit", message(text).put("ts", ts));
  }

  /** Slack shows what it found behind a link of the message at {@code ts}. */
  void unfurl(String ts, String url, String title, String text) {
    script.control("unfurl", at(ts).put("url", url).put("title", title).put("text", text));
  }

  void delete(String ts) {
    script.control("delete", at(ts));
  }

  void react(String ts, String name) {
    script.control("reaction", at(ts).put("name", name));
  }

  void shortcut(String ts) {
    script.control("shortcut", at(ts).put("callback_id", "read_with_copydesk"));
  }

  void press(String ts, String action) {
    script.control("action", at(ts).put("action_id", action));
  }

  void command(String text) {
    script.control(
        "command",
        JsonNodeFactory.instance
            .objectNode()
            .put("channel", CHANNEL)
            .put("user", EDIE)
            .put("command", "/summarize")
            .put("text", text));
  }

  /** The thread of {@code ts} without its root, once it satisfies {@code enough}. */
  List<JsonNode> answers(String ts, Predicate<List<JsonNode>> enough) {
    return Script.await(() -> thread(ts), enough);
  }

  /** The one answer to {@code ts}. */
  JsonNode answer(String ts) {
    return answers(ts, messages -> !messages.isEmpty()).get(0);
  }

  /** The thread of {@code ts} without its root, as it is now. */
  List<JsonNode> thread(String ts) {
    return list(script.see("thread?channel=" + CHANNEL + "&ts=" + ts).path("messages")).stream()
        .filter(message -> !message.path("ts").asText().equals(ts))
        .toList();
  }

  /** The newest message of the channel that satisfies {@code wanted}. */
  JsonNode inChannel(Predicate<JsonNode> wanted) {
    List<JsonNode> found =
        Script.await(
            () ->
                list(script.see("channel?channel=" + CHANNEL).path("messages")).stream()
                    .filter(wanted)
                    .toList(),
            messages -> !messages.isEmpty());
    return found.get(found.size() - 1);
  }

  JsonNode state() {
    return script.see("state");
  }

  /** Waits until everything said so far was dealt with: a later message has its answer. */
  void settle() {
    answer(say(SAMPLE));
  }

  @Override
  public void close() {
    copydesk.close();
    playground.close();
  }

  private static ObjectNode message(String text) {
    return at("").put("text", text);
  }

  private static ObjectNode at(String ts) {
    ObjectNode body =
        JsonNodeFactory.instance.objectNode().put("channel", CHANNEL).put("user", EDIE);
    return ts.isEmpty() ? body : body.put("ts", ts);
  }

  static List<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }

  /** The manifest an operator pastes: what it does not ask for, the app does not get. */
  private static JsonNode manifest() {
    try {
      return new ObjectMapper().readTree(Path.of("..", "config", "manifest.json").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sample() {
    try (InputStream in = Room.class.getResourceAsStream("cli/nato.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
