package app.copydesk.bot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;

/**
 * Socket Mode: the app opens up to ten web-sockets and each envelope goes to one of them. While
 * none is open, deliveries wait for the first as long as they may stay unacknowledged.
 */
final class SocketTransport implements Transport {

  private static final int MOST_CONNECTIONS = 10;
  private static final Duration PING_EVERY = Duration.ofSeconds(5);

  private final Duration patience;
  private final String url;
  private final Set<String> tickets = ConcurrentHashMap.newKeySet();
  private final List<Connection> connections = new CopyOnWriteArrayList<>();
  private final Map<String, CompletableFuture<JsonNode>> unacknowledged = new ConcurrentHashMap<>();
  private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();
  private final AtomicInteger turn = new AtomicInteger();

  /**
   * @param url the playground's own, without a slash at the end
   * @param patience how long an envelope may stay unacknowledged
   */
  SocketTransport(String url, Duration patience, ScheduledExecutorService scheduler) {
    this.url = url.replaceFirst("^http", "ws");
    this.patience = patience;
    var unused =
        scheduler.scheduleAtFixedRate(
            () -> connections.forEach(Connection::ping),
            PING_EVERY.toSeconds(),
            PING_EVERY.toSeconds(),
            TimeUnit.SECONDS);
  }

  void addTo(WebApi api) {
    api.add("apps.connections.open", WebApi.Token.APP, arguments -> open());
  }

  private ObjectNode open() {
    String ticket = UUID.randomUUID().toString();
    tickets.add(ticket);
    return Json.object().put("url", url + "/link/?ticket=" + ticket + "&app_id=" + Ids.APP);
  }

  /** Whether a web-socket may be opened with this ticket; each is good once. */
  boolean admits(String ticket) {
    return tickets.remove(ticket) && connections.size() < MOST_CONNECTIONS;
  }

  Session.Listener newConnection() {
    return new Connection();
  }

  @Override
  public CompletableFuture<JsonNode> deliver(Delivery delivery) {
    String id = UUID.randomUUID().toString();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    unacknowledged.put(id, answer);
    String envelope = Json.write(envelope(id, delivery));
    Runnable send = () -> send(envelope);
    waiting.add(send);
    if (!connections.isEmpty()) {
      sendWaiting();
    }
    return answer
        .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
        .exceptionallyCompose(
            thrown ->
                CompletableFuture.failedFuture(
                    thrown instanceof TimeoutException ? new Undelivered("timeout", true) : thrown))
        .whenComplete(
            (acknowledged, failure) -> {
              unacknowledged.remove(id);
              waiting.remove(send);
            });
  }

  private static ObjectNode envelope(String id, Delivery delivery) {
    ObjectNode envelope =
        Json.object()
            .put("envelope_id", id)
            .put("type", delivery.kind().type)
            .put("accepts_response_payload", delivery.kind().acceptsPayload);
    envelope.set("payload", delivery.payload());
    if (delivery.kind() == Delivery.Kind.EVENT) {
      envelope.put("retry_attempt", delivery.attempt()).put("retry_reason", delivery.reason());
    }
    return envelope;
  }

  /** Each exactly once, whichever thread comes first. */
  private void sendWaiting() {
    for (Runnable send = waiting.poll(); send != null; send = waiting.poll()) {
      send.run();
    }
  }

  private void send(String envelope) {
    List<Connection> open = List.copyOf(connections);
    if (!open.isEmpty()) {
      open.get(Math.floorMod(turn.getAndIncrement(), open.size())).send(envelope);
    }
  }

  /** Asks every connection to go and come back elsewhere, as Slack does every few hours. */
  void refresh() {
    connections.forEach(connection -> connection.goodbye("refresh_requested"));
  }

  @Override
  public void close() {
    connections.forEach(connection -> connection.goodbye("link_disabled"));
    unacknowledged
        .values()
        .forEach(
            answer -> answer.completeExceptionally(new Undelivered("connection_failed", false)));
  }

  private static String disconnect(String reason) {
    ObjectNode message = Json.object().put("type", "disconnect").put("reason", reason);
    message.putObject("debug_info").put("host", "playground");
    return Json.write(message);
  }

  /** One web-socket of the app; public because Jetty calls it through a public lookup. */
  public final class Connection implements Session.Listener.AutoDemanding {

    private final CompletableFuture<Session> session = new CompletableFuture<>();

    @Override
    public void onWebSocketOpen(Session opened) {
      session.complete(opened);
      connections.add(this);
      ObjectNode hello =
          Json.object().put("type", "hello").put("num_connections", connections.size());
      hello
          .putObject("debug_info")
          .put("host", "playground")
          .put("build_number", 1)
          .put("approximate_connection_time", 18_060);
      hello.putObject("connection_info").put("app_id", Ids.APP);
      send(Json.write(hello));
      sendWaiting();
    }

    @Override
    public void onWebSocketText(String text) {
      Json.parse(text)
          .ifPresent(
              message -> {
                CompletableFuture<JsonNode> answer =
                    unacknowledged.get(message.path("envelope_id").asText());
                if (answer != null) {
                  JsonNode payload = message.path("payload");
                  answer.complete(payload.isMissingNode() ? Json.object() : payload);
                }
              });
    }

    @Override
    public void onWebSocketClose(int status, String reason, Callback callback) {
      connections.remove(this);
      callback.succeed();
    }

    @Override
    public void onWebSocketError(Throwable cause) {
      connections.remove(this);
    }

    void send(String text) {
      var unused = session.thenAccept(open -> open.sendText(text, Callback.NOOP));
    }

    void ping() {
      var unused =
          session.thenAccept(
              open -> open.sendPing(ByteBuffer.wrap(new byte[] {'p'}), Callback.NOOP));
    }

    void goodbye(String reason) {
      connections.remove(this);
      var unused =
          session.thenAccept(
              open ->
                  open.sendText(
                      disconnect(reason),
                      Callback.from(
                          () -> open.close(1000, reason, Callback.NOOP),
                          failure -> open.disconnect())));
    }
  }
}
