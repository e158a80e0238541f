package app.copydesk.nlp.summary;

import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Span;

/**
 * A sentence that may stand in a summary.
 *
 * @param sentence the sentence
 * @param span what of it is shown: a dateline at its start is left out
 * @param place how many sentences of the story stand before it; headings, bylines and the like do
 *     not count
 * @param leans true when it needs the sentence before it: it opens with "He" or "But", or is
 *     somebody's words and does not say whose
 */
record Candidate(Sentence sentence, Span span, int place, boolean leans) {}
