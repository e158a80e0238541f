package app.copydesk.nlp;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The text to analyse and what is known about it.
 *
 * @param title the headline, empty when there is none; it is not part of the text and is never
 *     quoted from
 * @param text the body; a line end ends a paragraph
 * @param published the day it was published, where known
 */
public record Article(String title, String text, Optional<LocalDate> published) {

  /** An article of which only the text is known. */
  public static Article of(String text) {
    return new Article("", text, Optional.empty());
  }
}
