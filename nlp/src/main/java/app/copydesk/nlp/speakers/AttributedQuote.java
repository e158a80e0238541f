package app.copydesk.nlp.speakers;

import app.copydesk.nlp.quotes.Quote;
import app.copydesk.nlp.text.Span;
import java.util.Optional;

/**
 * A quote and who said it.
 *
 * @param quote the words
 * @param mention where the text names the speaker for this quote ("he", "the minister"), if it does
 * @param speaker who that is, if known
 * @param confidence how sure the attribution is, 0 to 1; 0 without a speaker
 */
public record AttributedQuote(
    Quote quote, Optional<Span> mention, Optional<Speaker> speaker, double confidence) {

  public AttributedQuote {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence is 0 to 1, not " + confidence);
    }
  }
}
