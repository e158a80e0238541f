/**
 * Fetching what a stranger's link names without being turned against our own network. Start at
 * {@link GuardedClient}. A link is decided in three steps: its letters ({@link Link}), the
 * addresses its name has now ({@code GuardedResolver}, by the tables of {@code AddressRules}), and
 * each redirect like a link of its own. {@link LinkCheck} decides without fetching.
 */
@NullMarked
package app.copydesk.bot.web.guard;

import org.jspecify.annotations.NullMarked;
