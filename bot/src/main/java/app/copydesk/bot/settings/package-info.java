/**
 * What an operator can set: {@code config/copydesk.yml} and the environment over it. Start at
 * {@link Settings}. A key nobody knows or a value out of range stops the start with its place and
 * what is accepted.
 */
@NullMarked
package app.copydesk.bot.settings;

import org.jspecify.annotations.NullMarked;
