/**
 * Slack: what it sends and how it is answered. Start at {@link SlackApp}; one file a thing Slack
 * can send. A listener only translates and hands to {@link Intake}; {@link SlackNewsroom} is the
 * way back. Adding a trigger: write a listener, list it in {@link SlackApp}, and add what it needs
 * to {@code config/manifest.json}.
 */
@NullMarked
package app.copydesk.bot.slack;

import org.jspecify.annotations.NullMarked;
