/**
 * The command line. Start at {@link app.copydesk.bot.cli.CopydeskCommand}; one file a command.
 * Adding one: write a class like {@code ReadCommand} and list it there.
 */
@NullMarked
package app.copydesk.bot.cli;

import org.jspecify.annotations.NullMarked;
