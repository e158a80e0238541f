package app.copydesk.bot.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.socket_mode.SocketModeClient;

/** Socket Mode: the app opens the connection, so that no port of it need be reachable. */
public final class Socket implements AutoCloseable {
  /** Handlers only translate; so many at a time keep each within Slack's three seconds. */
  private static final int CONCURRENCY = 8;

  private final SocketModeApp connection;

  private Socket(SocketModeApp connection) {
    this.connection = connection;
  }

  /**
   * Connects {@code app} and returns once it is connected.
   *
   * @throws IllegalStateException when Slack refuses or cannot be reached
   */
  public static Socket open(App app, String appToken) {
    try {
      SocketModeApp connection =
          new SocketModeApp(appToken, app, SocketModeClient.Backend.JavaWebSocket, CONCURRENCY);
      connection.startAsync();
      return new Socket(connection);
    } catch (Exception e) { // Bolt declares no narrower one
      throw new IllegalStateException("Slack did not open a socket: " + e.getMessage(), e);
    }
  }

  /** True while the connection is alive. */
  public boolean isConnected() {
    return connection.getClient() != null && connection.getClient().verifyConnection();
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (Exception e) { // Bolt declares no narrower one
      throw new IllegalStateException("the socket did not close", e);
    }
  }
}
