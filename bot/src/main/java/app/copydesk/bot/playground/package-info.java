/**
 * A Slack look-alike on one local port: the Web API, Socket Mode, signed HTTP events, a page for
 * people and an HTTP control for scripts. It knows nothing of the app that talks to it.
 *
 * <p>Start at {@link Playground}. {@code Workspace} holds what a workspace holds and announces each
 * {@code Change}; {@code AppEvents} turns changes into events for the app, {@code LiveFeed} into
 * news for the page; {@code Dispatcher} delivers over a {@code Transport} and holds the app to the
 * three-second rule. The Web API is one file a family of methods.
 */
@NullMarked
package app.copydesk.bot.playground;

import org.jspecify.annotations.NullMarked;
