package app.copydesk.bot.playground;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.websocket.server.WebSocketUpgradeHandler;

/** The one port, on 127.0.0.1 only: plain HTTP, and two web-sockets, the app's and the page's. */
final class PortServer implements AutoCloseable {

  private final Server server;
  private final ServerConnector connector;

  private PortServer(Server server, ServerConnector connector) {
    this.server = server;
    this.connector = connector;
  }

  /** Takes the port, so that it is known before anything is served. */
  static PortServer bind(int port) {
    QueuedThreadPool threads = new QueuedThreadPool(64, 4);
    threads.setName("playground-http");
    threads.setDaemon(true);
    Server server = new Server(threads);
    ServerConnector connector = new ServerConnector(server, 1, 1);
    connector.setHost("127.0.0.1");
    connector.setPort(port);
    server.addConnector(connector);
    try {
      connector.open();
    } catch (IOException e) {
      throw new UncheckedIOException("port " + port + " is taken", e);
    }
    return new PortServer(server, connector);
  }

  int port() {
    return connector.getLocalPort();
  }

  void serve(Router router, SocketTransport sockets, LiveFeed feed) {
    router.setHandler(
        WebSocketUpgradeHandler.from(
            server,
            container -> {
              container.setIdleTimeout(Duration.ZERO);
              container.setMaxTextMessageSize(4 * 1024 * 1024);
              container.addMapping("/live", (request, response, callback) -> feed.newPage());
              container.addMapping(
                  "/link/*",
                  (request, response, callback) -> {
                    String query = String.valueOf(request.getHttpURI().getQuery());
                    String ticket = Form.decode(query).getOrDefault("ticket", "");
                    if (sockets.admits(ticket)) {
                      return sockets.newConnection();
                    }
                    Response.writeError(request, response, callback, 403);
                    return null;
                  });
            }));
    server.setHandler(router);
    try {
      server.start();
    } catch (Exception e) {
      throw new IllegalStateException("the playground did not start", e);
    }
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the playground did not stop", e);
    }
  }
}
