package app.copydesk.bot.jobs;

/** Holds what is to be done until a worker is free. Safe to share between threads. */
public interface JobQueue extends AutoCloseable {

  /** Accepts {@code trigger} and returns at once; false when there is no room for it. */
  boolean offer(Trigger trigger);

  /** How many jobs wait. */
  int waiting();

  /** Takes nothing more, and gives what is being worked on a few seconds to end. */
  @Override
  void close();
}
