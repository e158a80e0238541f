/**
 * What was said: direct, mixed and indirect quotes with the words that introduce them. Start at
 * {@link QuoteFinder}; one file a stage: marks, cue, content, source.
 */
@NullMarked
package app.copydesk.nlp.quotes;

import org.jspecify.annotations.NullMarked;
