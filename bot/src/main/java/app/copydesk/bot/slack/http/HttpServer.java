package app.copydesk.bot.slack.http;

import app.copydesk.bot.metrics.Metrics;
import com.slack.api.bolt.App;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.pathmap.ServletPathSpec;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.PathMappingsHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * Listens for Slack at {@code /slack/events}, and answers {@code /healthz}, {@code /readyz} and
 * {@code /metrics}.
 */
public final class HttpServer implements AutoCloseable {
  private static final int THREADS = 32;
  private static final long IDLE_MILLIS = 30_000;

  private final Server server;
  private final ServerConnector connector;

  private HttpServer(Server server, ServerConnector connector) {
    this.server = server;
    this.connector = connector;
  }

  /**
   * Where and what to listen to.
   *
   * @param host the address to bind to
   * @param port 0 takes any free one
   * @param maxBodyBytes a larger request is refused
   * @param signingSecret checks Slack's requests; empty when the app is connected by a socket and
   *     only the operator's addresses are answered
   */
  public record Options(String host, int port, int maxBodyBytes, Optional<String> signingSecret) {}

  /**
   * Starts and returns once it takes requests.
   *
   * @throws UncheckedIOException when the port cannot be had
   */
  public static HttpServer start(
      Options options, App app, BooleanSupplier isReady, Metrics metrics) {
    QueuedThreadPool threads = new QueuedThreadPool(THREADS);
    threads.setName("http");
    threads.setDaemon(true);
    Server server = new Server(threads);
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(options.host());
    connector.setPort(options.port());
    connector.setIdleTimeout(IDLE_MILLIS);
    server.addConnector(connector);
    PathMappingsHandler paths = new PathMappingsHandler();
    options
        .signingSecret()
        .ifPresent(
            secret ->
                paths.addMapping(
                    new ServletPathSpec("/slack/events"),
                    new EventsHandler(
                        app,
                        new Signature(secret, Clock.systemUTC()),
                        options.maxBodyBytes(),
                        metrics)));
    paths.addMapping(new ServletPathSpec("/healthz"), new Words(() -> true, () -> "ok\n"));
    paths.addMapping(
        new ServletPathSpec("/readyz"),
        new Words(isReady, () -> isReady.getAsBoolean() ? "ready\n" : "not ready\n"));
    paths.addMapping(new ServletPathSpec("/metrics"), new Words(() -> true, metrics::text));
    server.setHandler(paths);
    try {
      server.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Exception e) {
      throw new IllegalStateException("the HTTP server did not start", e);
    }
    return new HttpServer(server, connector);
  }

  /** The port it took. */
  public int port() {
    return connector.getLocalPort();
  }

  /** Where Slack's requests go, as seen from this machine. */
  public URI eventsUrl() {
    return URI.create("http://127.0.0.1:" + port() + "/slack/events");
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the HTTP server did not stop", e);
    }
  }

  /** Answers with a few words; 503 when not well. */
  private static final class Words extends Handler.Abstract.NonBlocking {
    private final BooleanSupplier isWell;
    private final Supplier<String> words;

    Words(BooleanSupplier isWell, Supplier<String> words) {
      this.isWell = isWell;
      this.words = words;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      response.setStatus(
          isWell.getAsBoolean() ? HttpStatus.OK_200 : HttpStatus.SERVICE_UNAVAILABLE_503);
      response
          .getHeaders()
          .put(HttpHeader.CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8");
      Content.Sink.write(response, true, words.get(), callback);
      return true;
    }
  }
}
