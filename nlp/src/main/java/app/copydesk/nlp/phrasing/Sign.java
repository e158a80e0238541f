package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.text.Span;

/**
 * A word that stands where another is usual: too little to stop at, but signs add up to a verdict.
 *
 * @param span the word, and the one beside it that tells
 * @param usual what is usual there, in dictionary forms
 * @param bits what it tells of the article, in bits of evidence for a machine's paraphrase
 */
public record Sign(Span span, String usual, double bits) {}
