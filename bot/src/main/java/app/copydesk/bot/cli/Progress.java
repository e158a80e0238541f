package app.copydesk.bot.cli;

import java.io.PrintWriter;

/** Counts finished lines and says so on stderr every few seconds. */
final class Progress {
  private static final long EVERY_NANOS = 5_000_000_000L;

  private final PrintWriter out;
  private final long started = System.nanoTime();
  private long said = started;
  private int lines;

  Progress(PrintWriter out) {
    this.out = out;
  }

  void tick() {
    lines++;
    long now = System.nanoTime();
    if (now - said >= EVERY_NANOS) {
      said = now;
      say(now);
    }
  }

  void done() {
    say(System.nanoTime());
  }

  private void say(long now) {
    double seconds = (now - started) / 1e9;
    out.printf("%d lines in %.1f s (%.1f a second)%n", lines, seconds, lines / seconds);
    out.flush();
  }
}
