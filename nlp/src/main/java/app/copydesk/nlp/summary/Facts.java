package app.copydesk.nlp.summary;

import app.copydesk.nlp.text.Span;
import java.util.Optional;

/**
 * What stands beside a summary. Every part is verbatim, and left out when the article does not say
 * it plainly. Spans are half-open, in UTF-16 units, into the article text.
 *
 * @param when the day of the dateline, or the first one the opening sentences give
 * @param where the place of the dateline, or the first one the opening sentence names
 * @param genre what kind of article it is; empty for a plain story and when unsure
 */
public record Facts(Optional<Span> when, Optional<Span> where, Optional<Genre> genre) {

  /** Nothing is known. */
  public static final Facts NONE = new Facts(Optional.empty(), Optional.empty(), Optional.empty());
}
