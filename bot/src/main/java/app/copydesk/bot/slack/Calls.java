package app.copydesk.bot.slack;

import app.copydesk.bot.metrics.Metrics;
import app.copydesk.bot.metrics.Metrics.Counter;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;

/**
 * Calls to Slack's Web API that wait when Slack says to wait. Slack's client throws on status 429
 * and never tries again. Safe to share between threads.
 */
final class Calls {
  private static final int ATTEMPTS = 5;
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
  private static final int TOO_MANY_REQUESTS = 429;

  private final Metrics metrics;

  Calls(Metrics metrics) {
    this.metrics = metrics;
  }

  /** A call to the Web API. */
  @FunctionalInterface
  interface Call<T extends SlackApiTextResponse> {
    T make() throws IOException, SlackApiException;
  }

  /**
   * Makes {@code call} and returns Slack's answer, which may be a refusal ({@code isOk()}).
   *
   * @throws IllegalStateException when Slack answers with an error status, or 429 too often
   */
  <T extends SlackApiTextResponse> T make(Call<T> call) {
    for (int attempt = 1; ; attempt++) {
      try {
        return call.make();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (SlackApiException e) {
        int status = e.getResponse().code();
        if (status != TOO_MANY_REQUESTS || attempt == ATTEMPTS) {
          throw new IllegalStateException("Slack answered with status " + status, e);
        }
        metrics.count(Counter.RATE_LIMITED);
        sleep(retryAfter(e));
      }
    }
  }

  private static Duration retryAfter(SlackApiException e) {
    return Optional.ofNullable(e.getResponse().header("Retry-After"))
        .filter(seconds -> seconds.matches("\\d{1,4}"))
        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
        .filter(wait -> wait.compareTo(LONGEST_WAIT) < 0)
        .orElse(LONGEST_WAIT);
  }

  static void sleep(Duration wait) {
    try {
      Thread.sleep(wait.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for Slack", e);
    }
  }
}
