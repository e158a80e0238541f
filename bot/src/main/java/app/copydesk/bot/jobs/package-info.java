/**
 * What somebody asked for and the queue it waits in. Every way to ask (a message, a command, a
 * reaction, ...) becomes one {@link Trigger}; {@link JobQueue} holds it until a worker is free.
 */
@NullMarked
package app.copydesk.bot.jobs;

import org.jspecify.annotations.NullMarked;
