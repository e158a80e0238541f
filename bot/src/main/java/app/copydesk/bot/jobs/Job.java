package app.copydesk.bot.jobs;

import java.time.Instant;

/**
 * A trigger that was accepted.
 *
 * @param id names it in the log
 * @param trigger what to do
 * @param accepted when it was put into the queue
 */
public record Job(String id, Trigger trigger, Instant accepted) {}
