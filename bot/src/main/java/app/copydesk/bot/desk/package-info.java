/**
 * The work: reads what a trigger points at and answers beneath it. Start at {@link Desk}. It knows
 * the conversation only as a {@link Newsroom}, and says only what to answer ({@link Answer}), never
 * how it is drawn.
 */
@NullMarked
package app.copydesk.bot.desk;

import org.jspecify.annotations.NullMarked;
