package app.copydesk.bot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A running look-alike of Slack, bound to 127.0.0.1. Safe to share between threads.
 *
 * <p>An app reaches it as it reaches Slack: point its client at {@link #apiUrl()} with {@link
 * #botToken()} and, for Socket Mode, {@link #appToken()}. In HTTP mode tell the playground where
 * the app listens ({@link #setRequestUrl}); requests are signed with {@link #signingSecret()}.
 */
public final class Playground implements AutoCloseable {

  /** How the app is connected. */
  public enum Mode {
    /** The app opens a web-socket ({@code apps.connections.open}). */
    SOCKET,
    /** The playground posts signed requests to the app's request URL. */
    HTTP
  }

  /** A text for the page's "Paste the sample" button. */
  public record Sample(String title, String text) {}

  /**
   * How patient the playground is with the app.
   *
   * @param acknowledgement how long a delivery may stay unanswered; Slack waits 3 seconds
   * @param retries how long to wait before each further attempt at an event; Slack tries again at
   *     once, after one minute and after five
   * @param unfurl how long after a message with a link its unfurl arrives
   */
  public record Patience(Duration acknowledgement, List<Duration> retries, Duration unfurl) {
    /**
     * Slack's three seconds, its three retries (the later ones sooner), an unfurl in half a second.
     */
    public static final Patience DEFAULT =
        new Patience(
            Duration.ofSeconds(3),
            List.of(Duration.ZERO, Duration.ofSeconds(2), Duration.ofSeconds(5)),
            Duration.ofMillis(500));

    public Patience {
      retries = List.copyOf(retries);
    }
  }

  /**
   * What to start.
   *
   * @param port 0 takes any free one
   * @param mode how the app is connected
   * @param manifest the app's manifest as Slack takes it: its name, commands, shortcuts, scopes and
   *     events; without one, an app called "copydesk" with {@code /summarize}, every event and
   *     every scope
   * @param sample what the page's "Paste the sample" button pastes
   * @param patience limits of time
   */
  public record Options(
      int port,
      Mode mode,
      Optional<JsonNode> manifest,
      Optional<Sample> sample,
      Patience patience) {

    /** Any free port, Socket Mode, no manifest, no sample. */
    public static Options defaults() {
      return new Options(0, Mode.SOCKET, Optional.empty(), Optional.empty(), Patience.DEFAULT);
    }

    public Options withPort(int port) {
      return new Options(port, mode, manifest, sample, patience);
    }

    public Options withMode(Mode mode) {
      return new Options(port, mode, manifest, sample, patience);
    }

    public Options withManifest(JsonNode manifest) {
      return new Options(port, mode, Optional.of(manifest), sample, patience);
    }

    public Options withSample(String title, String text) {
      return new Options(port, mode, manifest, Optional.of(new Sample(title, text)), patience);
    }

    public Options withPatience(Patience patience) {
      return new Options(port, mode, manifest, sample, patience);
    }
  }

  private final Options options;
  private final Secrets secrets;

  private Playground(Options options) {
    this.options = options;
    secrets = Secrets.random();
  }

  /**
   * Starts and returns once it takes requests.
   *
   * @throws java.io.UncheckedIOException if the port is taken
   */
  public static Playground start(Options options) {
    return new Playground(options);
  }

  /** The port it took. */
  public int port() {
    return options.port();
  }

  /** The page, for example {@code http://127.0.0.1:3000}: no slash at the end. */
  public String url() {
    return "http://127.0.0.1:" + port();
  }

  /** The Web API's prefix, for example {@code http://127.0.0.1:3000/api/}. */
  public String apiUrl() {
    return url() + "/api/";
  }

  /** The bot's token ({@code xoxb-...}), new at every start. */
  public String botToken() {
    return secrets.botToken();
  }

  /** The app-level token ({@code xapp-...}) for {@code apps.connections.open}. */
  public String appToken() {
    return secrets.appToken();
  }

  /** What HTTP mode signs its requests with. */
  public String signingSecret() {
    return secrets.signingSecret();
  }

  /**
   * In HTTP mode: where events, interactions and commands are posted, all to the one URL. Asks the
   * app for Slack's {@code url_verification} challenge first.
   *
   * @throws IllegalStateException if nothing there answers the challenge
   */
  public void setRequestUrl(URI url) {
    if (options.mode() != Mode.HTTP) {
      throw new IllegalStateException("only HTTP mode has a request URL, not for " + url);
    }
  }

  /** Ends every connection and frees the port. */
  @Override
  public void close() {}
}
