/**
 * The sentences of the article that say what it is about, verbatim and in order. Start at {@link
 * Summarizer}.
 */
@NullMarked
package app.copydesk.nlp.summary;

import org.jspecify.annotations.NullMarked;
