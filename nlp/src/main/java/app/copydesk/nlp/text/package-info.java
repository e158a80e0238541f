/**
 * An article as paragraphs, sentences and tagged tokens. Start at {@link Document}; {@link
 * DocumentReader} makes one, and is the only class that runs OpenNLP's sentence, token, tag and
 * lemma models. Every {@link Span} is half-open, in UTF-16 units, into the article text as given.
 */
@NullMarked
package app.copydesk.nlp.text;

import org.jspecify.annotations.NullMarked;
