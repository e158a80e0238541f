package app.copydesk.bot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/**
 * HTTP mode: events, interactions and commands are posted to the app's request URL, signed. Until
 * that is known nothing is delivered.
 */
final class HttpTransport implements Transport {

  private final String signingSecret;
  private final Duration patience;
  private final Clock clock;
  private final HttpClient client;
  private volatile Optional<URI> requestUrl = Optional.empty();

  HttpTransport(String signingSecret, Duration patience, Clock clock, Executor executor) {
    this.signingSecret = signingSecret;
    this.patience = patience;
    this.clock = clock;
    client = HttpClient.newBuilder().executor(executor).connectTimeout(patience).build();
  }

  /** Posts the {@code url_verification} challenge and keeps the URL if it comes back. */
  void verify(URI url) {
    String challenge = Secrets.hex(20);
    ObjectNode body =
        Json.object()
            .put("token", "playground")
            .put("challenge", challenge)
            .put("type", "url_verification");
    try {
      JsonNode answer = post(url, "application/json", Json.write(body), 0, "").join();
      boolean same =
          answer.path("challenge").asText().equals(challenge)
              || answer.path("text").asText().strip().equals(challenge);
      if (!same) {
        throw new IllegalStateException(url + " did not answer with the challenge");
      }
    } catch (CompletionException e) {
      throw new IllegalStateException(url + " does not answer: " + e.getCause(), e);
    }
    requestUrl = Optional.of(url);
  }

  @Override
  public CompletableFuture<JsonNode> deliver(Delivery delivery) {
    return requestUrl
        .map(
            url ->
                post(
                    url,
                    contentType(delivery),
                    body(delivery),
                    delivery.attempt(),
                    delivery.reason()))
        .orElseGet(
            () -> CompletableFuture.failedFuture(new Undelivered("connection_failed", true)));
  }

  private static String contentType(Delivery delivery) {
    return delivery.kind() == Delivery.Kind.EVENT
        ? "application/json"
        : "application/x-www-form-urlencoded";
  }

  private static String body(Delivery delivery) {
    return switch (delivery.kind()) {
      case EVENT -> Json.write(delivery.payload());
      case COMMAND -> Form.encode(delivery.payload());
      case INTERACTION -> Form.encode(Json.object().put("payload", Json.write(delivery.payload())));
    };
  }

  private CompletableFuture<JsonNode> post(
      URI url, String contentType, String body, int attempt, String reason) {
    String timestamp = Long.toString(clock.instant().getEpochSecond());
    HttpRequest.Builder request =
        HttpRequest.newBuilder(url)
            .timeout(patience)
            .header("Content-Type", contentType)
            .header("User-Agent", "Slackbot 1.0 (+https://api.slack.com/robots)")
            .header(Signature.TIMESTAMP_HEADER, timestamp)
            .header(Signature.HEADER, Signature.of(signingSecret, timestamp, body))
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (attempt > 0) {
      request
          .header("X-Slack-Retry-Num", Integer.toString(attempt))
          .header("X-Slack-Retry-Reason", reason.equals("timeout") ? "http_timeout" : reason);
    }
    return client
        .sendAsync(request.build(), HttpResponse.BodyHandlers.ofString())
        .handle(
            (response, failure) -> {
              if (failure != null) {
                throw new Undelivered(reason(failure), true);
              }
              return acknowledged(response);
            });
  }

  private static String reason(Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    return cause instanceof HttpTimeoutException ? "timeout" : "connection_failed";
  }

  /** JSON as it is; other words as {@code {"text":...}}. */
  private static JsonNode acknowledged(HttpResponse<String> response) {
    if (response.statusCode() != 200) {
      boolean never =
          response.headers().firstValue("X-Slack-No-Retry").filter("1"::equals).isPresent();
      throw new Undelivered("http_error", !never);
    }
    String body = response.body();
    return Json.parse(body)
        .filter(JsonNode::isObject)
        .orElseGet(() -> body.isBlank() ? Json.object() : Json.object().put("text", body));
  }

  @Override
  public void close() {
    requestUrl = Optional.empty();
  }
}
