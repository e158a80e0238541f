package app.copydesk.bot.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** How long things took, one by one. Not thread-safe. */
final class ReadingTimes {
  private static final double NANOS_A_MILLI = 1e6;

  private final List<Long> nanos = new ArrayList<>();

  /** The answer of {@code reading}, its time counted. */
  <T> T of(Supplier<T> reading) {
    long start = System.nanoTime();
    T answer = reading.get();
    nanos.add(System.nanoTime() - start);
    return answer;
  }

  /** The time that half of them, and that 95 of 100, did not pass, and the longest. */
  @Override
  public String toString() {
    if (nanos.isEmpty()) {
      return "nothing read";
    }
    List<Long> sorted = new ArrayList<>(nanos);
    Collections.sort(sorted);
    return String.format(
        Locale.ROOT,
        "%d pages: median %.1f ms, 95 of 100 in %.1f ms, longest %.1f ms",
        sorted.size(),
        at(sorted, 0.5),
        at(sorted, 0.95),
        at(sorted, 1));
  }

  private static double at(List<Long> sorted, double share) {
    int index = Math.min(sorted.size() - 1, (int) (sorted.size() * share));
    return sorted.get(index) / NANOS_A_MILLI;
  }
}
