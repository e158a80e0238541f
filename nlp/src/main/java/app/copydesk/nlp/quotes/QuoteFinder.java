package app.copydesk.nlp.quotes;

import app.copydesk.nlp.text.Document;
import java.util.List;

/** Finds the quotes of a document. Immutable and safe to share between threads. */
public final class QuoteFinder {

  /** The quotes of {@code document} in the order of the text. */
  public List<Quote> find(Document document) {
    return List.of();
  }
}
