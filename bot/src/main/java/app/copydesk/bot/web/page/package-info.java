/**
 * A web page to its article. Start at {@link PageReader}: characters ({@code PageCharset}), running
 * text ({@code ReadableText}), title, byline and day ({@code Metadata}), and whether it is an
 * article at all ({@link PageKind}).
 *
 * <p>The text, in this order: {@code Chaff} is taken away, {@code Candidates} finds the element
 * with the article, {@code Clusters} widens it where the article is in pieces, {@code Lead} adds
 * the standfirst, {@code BlockFilter} leaves out what stands between the paragraphs.
 */
@NullMarked
package app.copydesk.bot.web.page;

import org.jspecify.annotations.NullMarked;
