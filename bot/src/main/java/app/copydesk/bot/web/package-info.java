/**
 * Links and files to articles: the guarded client, the page reader, the file reader. Start at
 * {@link ArticleSource}.
 */
@NullMarked
package app.copydesk.bot.web;

import org.jspecify.annotations.NullMarked;
