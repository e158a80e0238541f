/** The Slack app and the command line. {@link app.copydesk.bot.Main} starts it. */
@NullMarked
package app.copydesk.bot;

import org.jspecify.annotations.NullMarked;
