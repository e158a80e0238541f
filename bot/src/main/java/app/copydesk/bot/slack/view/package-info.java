/**
 * Draws answers as Block Kit. Pure: data in, blocks out. Start at {@link AnswerView}. Words of an
 * article only ever stand in rich text and plain text, where nothing in them can ping, link or
 * format; {@link Sheet} keeps each message within Slack's limits.
 */
@NullMarked
package app.copydesk.bot.slack.view;

import org.jspecify.annotations.NullMarked;
