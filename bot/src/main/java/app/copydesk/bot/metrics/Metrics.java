package app.copydesk.bot.metrics;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntSupplier;

/** What was done since the start, by name. Safe to share between threads. */
public final class Metrics {

  /** What is counted. */
  public enum Counter {
    DELIVERIES("Things Slack sent."),
    DUPLICATES("Deliveries that were seen before."),
    JOBS_ACCEPTED("Triggers put into the queue."),
    JOBS_REFUSED("Triggers the queue had no room for."),
    JOBS_DONE("Jobs that came to their end."),
    JOBS_FAILED("Jobs that ended in an unexpected failure."),
    ANSWERS_POSTED("Messages posted."),
    ANSWERS_UPDATED("Messages rewritten in place."),
    RATE_LIMITED("Answers of Slack that said to wait."),
    REQUESTS_REFUSED("HTTP requests with a bad signature or an unacceptable body.");

    private final String help;

    Counter(String help) {
      this.help = help;
    }
  }

  private final Map<Counter, LongAdder> counters = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, IntSupplier> gauges = new ConcurrentHashMap<>();
  private final LongAdder timedJobs = new LongAdder();
  private final DoubleAdder jobSeconds = new DoubleAdder();

  /** Adds one. */
  public void count(Counter counter) {
    counters.computeIfAbsent(counter, name -> new LongAdder()).increment();
  }

  /** How often {@code counter} was counted. */
  public long of(Counter counter) {
    LongAdder adder = counters.get(counter);
    return adder == null ? 0 : adder.sum();
  }

  /** Adds a job that took {@code seconds} from being accepted to being answered. */
  public void jobTook(double seconds) {
    timedJobs.increment();
    jobSeconds.add(seconds);
  }

  /** Shows {@code value} under {@code name} whenever asked. */
  public void gauge(String name, IntSupplier value) {
    gauges.put(name, value);
  }

  /** All of it in the Prometheus text exposition format. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Counter counter : Counter.values()) {
      String name = "copydesk_" + counter.name().toLowerCase(Locale.ROOT) + "_total";
      text.append("# HELP ").append(name).append(' ').append(counter.help).append('\n');
      text.append("# TYPE ").append(name).append(" counter\n");
      text.append(name).append(' ').append(of(counter)).append('\n');
    }
    new TreeMap<>(gauges)
        .forEach(
            (name, value) -> {
              text.append("# TYPE copydesk_").append(name).append(" gauge\n");
              text.append("copydesk_" + name + ' ').append(value.getAsInt()).append('\n');
            });
    text.append("# HELP copydesk_job_seconds From a trigger being accepted to its answer.\n");
    text.append("# TYPE copydesk_job_seconds summary\n");
    text.append("copydesk_job_seconds_sum ").append(jobSeconds.sum()).append('\n');
    text.append("copydesk_job_seconds_count ").append(timedJobs.sum()).append('\n');
    return text.toString();
  }
}
