package app.copydesk.bot.jobs;

import java.time.Clock;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** A bounded queue in memory with a fixed number of workers. What waits is lost at the end. */
public final class MemoryJobQueue implements JobQueue {
  private static final long CLOSING_SECONDS = 10;

  private final ThreadPoolExecutor workers;
  private final Consumer<Job> work;
  private final Clock clock;
  private final AtomicLong accepted = new AtomicLong();

  /**
   * Starts the workers.
   *
   * @param threads how many jobs are worked on at a time
   * @param capacity how many may wait beyond those
   * @param work does a job; answers for its own failures
   */
  public MemoryJobQueue(int threads, int capacity, Consumer<Job> work, Clock clock) {
    AtomicLong started = new AtomicLong();
    this.workers =
        new ThreadPoolExecutor(
            threads,
            threads,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(capacity),
            task -> new Thread(task, "desk-" + started.incrementAndGet()));
    this.work = work;
    this.clock = clock;
  }

  @Override
  public boolean offer(Trigger trigger) {
    Job job = new Job("j" + accepted.incrementAndGet(), trigger, clock.instant());
    try {
      workers.execute(() -> work.accept(job));
      return true;
    } catch (RejectedExecutionException full) {
      return false;
    }
  }

  @Override
  public int waiting() {
    return workers.getQueue().size();
  }

  @Override
  public void close() {
    workers.shutdown();
    try {
      if (!workers.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS)) {
        workers.shutdownNow();
      }
    } catch (InterruptedException e) {
      workers.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
