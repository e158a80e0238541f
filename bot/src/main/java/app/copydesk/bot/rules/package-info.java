/** The newsroom's own rules while the app runs: {@link RuleWatch} follows their folder. */
@NullMarked
package app.copydesk.bot.rules;

import org.jspecify.annotations.NullMarked;
