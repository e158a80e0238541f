package app.copydesk.nlp;

import app.copydesk.nlp.quotes.Quote;
import app.copydesk.nlp.speakers.AttributedQuote;
import app.copydesk.nlp.speakers.Speaker;
import java.util.List;

/** What the analyser makes of a text, as lines that a test can compare. */
final class Reading {
  private static final ArticleAnalyzer ANALYZER = ArticleAnalyzer.load();

  private Reading() {}

  static Analysis of(String text) {
    return ANALYZER.analyze(Article.of(text));
  }

  /** The quotes that stand in marks: "Ines Falk: The dam | will hold". */
  static List<String> marked(String text) {
    return of(text).quotes().stream()
        .filter(quote -> !quote.quote().segments().isEmpty())
        .map(
            quote ->
                name(quote)
                    + ": "
                    + String.join(
                        " | ",
                        quote.quote().segments().stream().map(span -> span.of(text)).toList()))
        .toList();
  }

  /** What is reported without marks: "Ines Falk: the dam will hold". */
  static List<String> reported(String text) {
    return of(text).quotes().stream()
        .filter(quote -> quote.quote().type() == Quote.Type.INDIRECT)
        .map(quote -> name(quote) + ": " + quote.quote().span().of(text))
        .toList();
  }

  /** The name of the speaker, or "nobody". */
  static String name(AttributedQuote quote) {
    return quote.speaker().map(Speaker::name).orElse("nobody");
  }
}
