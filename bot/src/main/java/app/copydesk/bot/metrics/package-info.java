/** Counters for an operator, in Prometheus' text form. */
@NullMarked
package app.copydesk.bot.metrics;

import org.jspecify.annotations.NullMarked;
