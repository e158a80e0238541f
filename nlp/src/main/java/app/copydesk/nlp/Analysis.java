package app.copydesk.nlp;

import app.copydesk.nlp.phrasing.Finding;
import app.copydesk.nlp.phrasing.Verdict;
import app.copydesk.nlp.speakers.AttributedQuote;
import app.copydesk.nlp.speakers.Speaker;
import app.copydesk.nlp.summary.Facts;
import app.copydesk.nlp.summary.Summary;
import app.copydesk.nlp.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * All that Copydesk has to say about an article. Immutable, and a function of the article alone.
 * Spans are half-open, in UTF-16 units, into the article text as given.
 *
 * @param article what was analysed
 * @param language what it is written in; when it is not English everything below but {@code
 *     paragraphs} and {@code stats} is empty
 * @param paragraphs the paragraphs of the text, in order
 * @param summary the summary at every length
 * @param facts when and where, and what kind of article it is
 * @param quotes the quotes in the order of the text
 * @param speakers those who speak, most quoted first
 * @param findings what to look at twice, in the order of the text, of every tier
 * @param verdict how the article reads as a whole; empty when it is too short to say
 * @param stats its size
 */
public record Analysis(
    Article article,
    Language language,
    List<Span> paragraphs,
    Summary summary,
    Facts facts,
    List<AttributedQuote> quotes,
    List<Speaker> speakers,
    List<Finding> findings,
    Optional<Verdict> verdict,
    Stats stats) {

  public Analysis {
    paragraphs = List.copyOf(paragraphs);
    quotes = List.copyOf(quotes);
    speakers = List.copyOf(speakers);
    findings = List.copyOf(findings);
  }

  /** The slice of the article at {@code span}. */
  public String text(Span span) {
    return span.of(article.text());
  }

  /** The number of the paragraph at {@code span}'s start, counted from 1 as a reader counts. */
  public int paragraphNumber(Span span) {
    int number = 1;
    while (number < paragraphs.size() && paragraphs.get(number).start() <= span.start()) {
      number++;
    }
    return number;
  }
}
