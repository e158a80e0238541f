package app.copydesk.bot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands things to the app; an event that is not acknowledged in time is sent again. */
final class Dispatcher {

  private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

  private final Transport transport;
  private final ScheduledExecutorService scheduler;
  private final List<Duration> retries;

  Dispatcher(Transport transport, ScheduledExecutorService scheduler, List<Duration> retries) {
    this.transport = transport;
    this.scheduler = scheduler;
    this.retries = retries;
  }

  /** Sends an {@code event_callback}, again and again as Slack does. */
  void send(ObjectNode callback) {
    attempt(new Delivery(Delivery.Kind.EVENT, callback, 0, ""));
  }

  private void attempt(Delivery delivery) {
    var unused =
        transport
            .deliver(delivery)
            .whenComplete(
                (acknowledged, failure) ->
                    Optional.ofNullable(failure)
                        .ifPresent(thrown -> failed(delivery, undelivered(thrown))));
  }

  private void failed(Delivery delivery, Transport.Undelivered failure) {
    if (scheduler.isShutdown()) {
      return;
    }
    if (delivery.attempt() >= retries.size() || !failure.mayRetry) {
      LOG.warn(
          "event {} was not acknowledged: {}",
          delivery.payload().path("event_id").asText(),
          failure.reason);
      return;
    }
    Delivery next =
        new Delivery(delivery.kind(), delivery.payload(), delivery.attempt() + 1, failure.reason);
    var unused =
        scheduler.schedule(
            () -> attempt(next), retries.get(delivery.attempt()).toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Sends a command or an interaction, once, and waits for the answer. */
  JsonNode ask(Delivery.Kind kind, ObjectNode payload) {
    CompletableFuture<JsonNode> answer = transport.deliver(new Delivery(kind, payload, 0, ""));
    try {
      return answer.join();
    } catch (CompletionException e) {
      throw undelivered(e);
    }
  }

  private static Transport.Undelivered undelivered(Throwable thrown) {
    Throwable cause = thrown instanceof CompletionException ? thrown.getCause() : thrown;
    return cause instanceof Transport.Undelivered undelivered
        ? undelivered
        : new Transport.Undelivered("connection_failed", true);
  }
}
