/**
 * A web page to its article. Start at {@link PageReader}: characters ({@code PageCharset}), running
 * text ({@link ArticleText}), title, byline and day ({@code Metadata}), and whether it is an
 * article at all ({@link PageKind}).
 */
@NullMarked
package app.copydesk.bot.web.page;

import org.jspecify.annotations.NullMarked;
