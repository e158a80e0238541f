package app.copydesk.bot.slack;

import app.copydesk.bot.desk.Answer;
import app.copydesk.bot.desk.Newsroom;
import app.copydesk.bot.jobs.JobQueue;
import app.copydesk.bot.jobs.Message;
import app.copydesk.bot.jobs.MessageRef;
import app.copydesk.bot.jobs.Trigger;
import app.copydesk.bot.metrics.Metrics;
import app.copydesk.bot.metrics.Metrics.Counter;
import app.copydesk.bot.store.Deliveries;
import app.copydesk.bot.store.Store;
import java.util.List;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where every listener hands what it translated. Lets each delivery through once, puts it into the
 * queue, and says so where there is no room. Returns at once. Safe to share between threads.
 */
final class Intake {
  private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
  private static final String BUSY =
      "I have more to read than I can take right now. Please ask me again in a minute.";

  private final JobQueue queue;
  private final Store store;
  private final Newsroom newsroom;
  private final Executor aside;
  private final Metrics metrics;

  /**
   * An intake.
   *
   * @param aside runs what is not work but takes a call to Slack
   */
  Intake(JobQueue queue, Store store, Newsroom newsroom, Executor aside, Metrics metrics) {
    this.queue = queue;
    this.store = store;
    this.newsroom = newsroom;
    this.aside = aside;
    this.metrics = metrics;
  }

  Store store() {
    return store;
  }

  /**
   * Runs {@code work} unless {@code delivery} was dealt with before. A delivery whose work throws
   * does not count as dealt with: Slack will send it again.
   *
   * @param delivery names what Slack sent, the same each time it sends it
   */
  void once(String delivery, Runnable work) {
    metrics.count(Counter.DELIVERIES);
    Deliveries deliveries = store.deliveries();
    if (!deliveries.isFirst(delivery)) {
      metrics.count(Counter.DUPLICATES);
      return;
    }
    try {
      work.run();
    } catch (RuntimeException e) {
      deliveries.forget(delivery);
      throw e;
    }
  }

  /** True for the first time that {@code message} is seen as newly posted. */
  boolean isNew(MessageRef message) {
    return store
        .deliveries()
        .isFirst(message.team() + "/" + message.channel() + "/" + message.ts());
  }

  /** Puts {@code trigger} into the queue, or says that there is no room. */
  void accept(Trigger trigger) {
    if (queue.offer(trigger)) {
      metrics.count(Counter.JOBS_ACCEPTED);
      return;
    }
    metrics.count(Counter.JOBS_REFUSED);
    if (trigger.kind() != Trigger.Kind.DELETION && trigger.kind() != Trigger.Kind.PREVIEW) {
      aside(() -> sayBusy(trigger));
    }
  }

  /** Runs {@code call}, a call to Slack, after the delivery is acknowledged. */
  void aside(Runnable call) {
    aside.execute(
        () -> {
          try {
            call.run();
          } catch (RuntimeException e) {
            LOG.warn("a call to Slack failed: {}", e.getClass().getName());
          }
        });
  }

  private void sayBusy(Trigger trigger) {
    Answer.Words busy = new Answer.Words(BUSY);
    if (trigger.given().isPresent()) {
      newsroom.tell(trigger.user(), busy);
    } else {
      MessageRef ref = trigger.message();
      newsroom.answer(
          store
              .messages()
              .find(ref)
              .orElseGet(() -> new Message(ref, ref.ts(), "", List.of(), List.of())),
          busy);
    }
  }
}
