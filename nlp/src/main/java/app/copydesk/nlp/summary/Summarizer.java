package app.copydesk.nlp.summary;

import app.copydesk.nlp.speakers.AttributedQuote;
import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Chooses the sentences of a summary. Immutable and safe to share between threads. */
public final class Summarizer {

  /** The summaries of {@code document} at every length. */
  public Summary summarize(String title, Document document, List<AttributedQuote> quotes) {
    List<List<Span>> byLength = new ArrayList<>();
    for (int k = 1; k <= Summary.MAX_SENTENCES; k++) {
      byLength.add(document.sentences().stream().limit(k).map(Sentence::span).toList());
    }
    return new Summary(byLength);
  }
}
