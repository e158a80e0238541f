/**
 * What Copydesk remembers: which replies it posted, recent messages, which deliveries it has seen,
 * finished analyses, how each channel is set. Interfaces, so that a database can stand behind them;
 * for now all is in memory, bounded in number and time ({@link Store#inMemory}).
 */
@NullMarked
package app.copydesk.bot.store;

import org.jspecify.annotations.NullMarked;
