package app.copydesk.nlp.summary;

import app.copydesk.nlp.text.Span;
import java.util.Set;

/**
 * A candidate and what it is worth by itself.
 *
 * @param candidate the sentence
 * @param words its content words, as lemmas
 * @param speakers the last names of speakers that it names
 * @param quoted those whose words it has
 * @param worth the higher the better; only the order means something
 */
record Rated(
    Candidate candidate,
    Set<String> words,
    Set<String> speakers,
    Set<String> quoted,
    double worth) {

  int index() {
    return candidate.sentence().index();
  }

  Span span() {
    return candidate.span();
  }
}
