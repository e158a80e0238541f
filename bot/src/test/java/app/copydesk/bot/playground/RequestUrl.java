package app.copydesk.bot.playground;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A request URL on this machine: keeps what is posted to it, answers as the test says. */
final class RequestUrl implements AutoCloseable {

  /** What came in. */
  record Received(Map<String, List<String>> headers, String body) {
    Optional<String> header(String name) {
      return headers.entrySet().stream()
          .filter(entry -> entry.getKey().equalsIgnoreCase(name))
          .map(entry -> entry.getValue().get(0))
          .findFirst();
    }
  }

  /** What goes out. */
  record Answered(int status, String contentType, String body) {
    static final Answered OK = new Answered(200, "text/plain", "");

    static Answered status(int status) {
      return new Answered(status, "text/plain", "");
    }
  }

  private final List<Received> received = new CopyOnWriteArrayList<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;

  /** Answers the url_verification challenge by itself, everything else with {@code answer}. */
  RequestUrl(Function<Received, Answered> answer) {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/slack/events", exchange -> take(exchange, answer));
    server.start();
  }

  private void take(HttpExchange exchange, Function<Received, Answered> answer) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      Received request = new Received(exchange.getRequestHeaders(), body);
      Answered answered;
      if (body.contains("url_verification")) {
        answered =
            new Answered(200, "text/plain", body.replaceAll(".*\"challenge\":\"(\\w+)\".*", "$1"));
      } else {
        received.add(request);
        answered = answer.apply(request);
      }
      byte[] bytes = answered.body().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", answered.contentType());
      exchange.sendResponseHeaders(answered.status(), bytes.length == 0 ? -1 : bytes.length);
      if (bytes.length > 0) {
        exchange.getResponseBody().write(bytes);
      }
    }
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/slack/events");
  }

  List<Received> received() {
    return List.copyOf(received);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
