package app.copydesk.bot;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * How Slack is reached and how it reaches the app.
 *
 * @param api the Web API's prefix, with a slash at its end
 * @param botToken the bot's token
 * @param way how Slack's deliveries arrive
 */
public record Connection(URI api, String botToken, Way way) {

  /** Slack itself. */
  public static final URI SLACK = URI.create("https://slack.com/api/");

  /** How deliveries arrive. */
  public sealed interface Way {
    /**
     * Over a web-socket the app opens.
     *
     * @param statusPort where an operator's health checks are answered; nowhere when empty
     */
    record Socket(String appToken, Optional<Integer> statusPort) implements Way {}

    /**
     * As signed requests to the app.
     *
     * @param port where it listens; 0 takes any free one
     */
    record Http(String signingSecret, String host, int port) implements Way {}
  }

  /** Which of the two ways, by name. */
  public enum Mode {
    SOCKET,
    HTTP
  }

  /**
   * The connection that {@code environment} describes.
   *
   * @param wanted which way, where somebody chose; else a socket where there is a token for one
   * @throws MissingException when a token is missing
   */
  public static Connection of(Map<String, String> environment, Optional<Mode> wanted, String host) {
    URI api = Optional.ofNullable(environment.get("SLACK_API_URL")).map(URI::create).orElse(SLACK);
    String bot = require(environment, "SLACK_BOT_TOKEN", "the bot's token, xoxb-...");
    Mode mode = wanted.orElse(environment.containsKey("SLACK_APP_TOKEN") ? Mode.SOCKET : Mode.HTTP);
    if (mode == Mode.SOCKET) {
      String app =
          require(environment, "SLACK_APP_TOKEN", "the app-level token of Socket Mode, xapp-...");
      return new Connection(api, bot, new Way.Socket(app, port(environment)));
    }
    String secret =
        require(
            environment,
            "SLACK_SIGNING_SECRET",
            "the app's signing secret (or SLACK_APP_TOKEN for Socket Mode)");
    int port =
        port(environment)
            .orElseThrow(() -> new MissingException("PORT is not set: where to listen for Slack"));
    return new Connection(api, bot, new Way.Http(secret, host, port));
  }

  private static Optional<Integer> port(Map<String, String> environment) {
    return Optional.ofNullable(environment.get("PORT"))
        .map(
            port -> {
              if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > 65_535) {
                throw new MissingException("PORT is \"" + port + "\"; accepted is 0 to 65535");
              }
              return Integer.parseInt(port);
            });
  }

  private static String require(Map<String, String> environment, String name, String what) {
    String value = environment.get(name);
    if (value == null || value.isBlank()) {
      throw new MissingException(name + " is not set: " + what);
    }
    return value.strip();
  }

  /** A token or port that is needed and not there. The message is one line that says which. */
  public static final class MissingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MissingException(String message) {
      super(message);
    }
  }

  /** Tokens are not for logs. */
  @Override
  public String toString() {
    return "Connection[" + api + ", " + way.getClass().getSimpleName() + "]";
  }
}
