package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.speakers.AttributedQuote;
import app.copydesk.nlp.text.Document;
import java.util.List;

/** Finds suspicious phrasing. Immutable and safe to share between threads. */
public final class PhraseChecker {

  /** The findings in {@code document}, in the order of the text. */
  public List<Finding> check(Document document, List<AttributedQuote> quotes) {
    return List.of();
  }
}
