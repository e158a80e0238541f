package app.copydesk.bot.slack;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** A Web API that answers as it was told to, call by call, and remembers what it was asked. */
final class ScriptedSlack implements AutoCloseable {
  private final HttpServer server;
  private final Queue<Answer> answers = new ArrayDeque<>();
  private final List<Call> calls = new CopyOnWriteArrayList<>();

  /** A call: its path, its form as text, its Authorization header. */
  record Call(String path, String form, String authorization) {}

  private record Answer(int status, String retryAfter, String body) {}

  ScriptedSlack() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.start();
  }

  ScriptedSlack answers(String... bodies) {
    Stream.of(bodies).forEach(body -> answers.add(new Answer(200, "", body)));
    return this;
  }

  ScriptedSlack answersLater(int seconds) {
    answers.add(
        new Answer(429, String.valueOf(seconds), "{\"ok\":false,\"error\":\"ratelimited\"}"));
    return this;
  }

  URI url(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  List<Call> calls() {
    return calls;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String form =
        URLDecoder.decode(
            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
            StandardCharsets.UTF_8);
    calls.add(
        new Call(
            exchange.getRequestURI().getPath(),
            form,
            String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"))));
    Answer answer = answers.size() > 1 ? answers.remove() : answers.element();
    if (!answer.retryAfter().isEmpty()) {
      exchange.getResponseHeaders().add("Retry-After", answer.retryAfter());
    }
    byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(answer.status(), body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
