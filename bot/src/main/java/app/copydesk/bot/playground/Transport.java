package app.copydesk.bot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.CompletableFuture;

/** A way to the app. Never blocks. */
interface Transport extends AutoCloseable {

  /** The app did not take it. */
  final class Undelivered extends RuntimeException {
    final String reason;
    final boolean mayRetry;

    /**
     * @param reason in Slack's words: {@code timeout}, {@code http_error}, {@code
     *     connection_failed}
     * @param mayRetry whether the app allows another attempt
     */
    Undelivered(String reason, boolean mayRetry) {
      super(reason);
      this.reason = reason;
      this.mayRetry = mayRetry;
    }
  }

  /**
   * Hands it over.
   *
   * @return what the app acknowledged with, an empty object for nothing; or {@link Undelivered}
   */
  CompletableFuture<JsonNode> deliver(Delivery delivery);

  @Override
  void close();
}
