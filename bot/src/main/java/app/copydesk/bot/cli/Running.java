package app.copydesk.bot.cli;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Keeps a command running until it is told to stop, and lets it stop in good order. */
final class Running implements AutoCloseable {
  private static final long GRACE_SECONDS = 15;

  private final CountDownLatch stop = new CountDownLatch(1);
  private final CountDownLatch stopped = new CountDownLatch(1);

  /** Listens for the signal to stop. */
  Running() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
  }

  /** Returns when the process is told to stop, or after {@code limit}. */
  void await(Optional<Duration> limit) throws InterruptedException {
    if (limit.isEmpty()) {
      stop.await();
    } else {
      boolean ignored = stop.await(limit.get().toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  /** Says that all is closed. */
  @Override
  public void close() {
    stopped.countDown();
  }

  /** The process ends when this returns. */
  private void stop() {
    stop.countDown();
    try {
      boolean ignored = stopped.await(GRACE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
