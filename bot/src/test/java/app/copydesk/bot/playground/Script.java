package app.copydesk.bot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Drives a playground as a script would: its control API, its Web API, nothing inside. */
public final class Script {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Playground playground;
  private final HttpClient client = HttpClient.newHttpClient();

  public Script(Playground playground) {
    this.playground = playground;
  }

  /** A status and a JSON body. */
  public record Answer(int status, JsonNode body) {}

  /** {@code POST /control/NAME}; {@code json} with single quotes for double ones. */
  public Answer control(String name, String json) {
    return post(playground.url() + "/control/" + name, quoted(json), "application/json", "");
  }

  /** The same with a body that is not written by hand. */
  public Answer control(String name, ObjectNode body) {
    return post(playground.url() + "/control/" + name, body.toString(), "application/json", "");
  }

  /** {@code GET /control/PATH}. */
  public JsonNode see(String path) {
    return send(HttpRequest.newBuilder(URI.create(playground.url() + "/control/" + path))).body();
  }

  /** Posts a message and gives its ts. */
  public String say(String channel, String user, String text) {
    ObjectNode body = JSON.createObjectNode();
    body.put("channel", channel).put("user", user).put("text", text);
    return control("message", body).body().path("ts").asText();
  }

  /** A Web API call with the bot's token and a JSON body. */
  public JsonNode api(String method, String json) {
    return post(
            playground.apiUrl() + method, quoted(json), "application/json", playground.botToken())
        .body();
  }

  /** The body of any URL, asked for with {@code token}. */
  public String get(String url, String token) {
    return send(HttpRequest.newBuilder(URI.create(url)).header("Authorization", "Bearer " + token))
        .body()
        .asText();
  }

  /** Any POST; an empty {@code token} sends none. */
  public Answer post(String url, String body, String contentType, String token) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url))
            .header("Content-Type", contentType)
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    return send(request);
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      String body = response.body();
      return new Answer(
          response.statusCode(),
          body.startsWith("{") ? JSON.readTree(body) : JSON.getNodeFactory().textNode(body));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String quoted(String json) {
    return json.replace('\'', '"');
  }

  /**
   * Asks again and again until {@code wanted} holds; fails after ten seconds with the last answer.
   */
  public static <T> T await(Supplier<T> question, Predicate<? super T> wanted) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      T answer = question.get();
      if (wanted.test(answer)) {
        return answer;
      }
      if (System.nanoTime() > deadline) {
        throw new AssertionError("not in " + PATIENCE.toSeconds() + " s; last: " + answer);
      }
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
  }
}
