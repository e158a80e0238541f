/**
 * Files to articles. Start at {@link ArticleFiles}: text ({@code TextFiles} of the package above),
 * saved web pages, PDF, Word. What a file may cost is bounded before it is taken apart.
 */
@NullMarked
package app.copydesk.bot.web.file;

import org.jspecify.annotations.NullMarked;
