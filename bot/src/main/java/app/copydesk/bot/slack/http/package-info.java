/**
 * HTTP mode: Slack's signed requests to the app, and what an operator asks of the process. Start at
 * {@link HttpServer}.
 */
@NullMarked
package app.copydesk.bot.slack.http;

import org.jspecify.annotations.NullMarked;
