package app.copydesk.nlp.summary;

import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Span;

/**
 * A sentence that may stand in a summary.
 *
 * @param sentence the sentence
 * @param span what of it is shown: a dateline at its start is left out
 * @param needsBefore true when it leans on the sentence before it ("He said…", "But…")
 * @param needsSource true when it is somebody's words and does not say whose
 */
record Candidate(Sentence sentence, Span span, boolean needsBefore, boolean needsSource) {

  int index() {
    return sentence.index();
  }

  /** True for the first sentence of an article without a dateline, which may open with "She". */
  boolean opensArticle() {
    return sentence.index() == 0 && span.equals(sentence.span());
  }
}
