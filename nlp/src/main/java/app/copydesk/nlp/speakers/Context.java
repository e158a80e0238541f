package app.copydesk.nlp.speakers;

import app.copydesk.nlp.quotes.Quote;
import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Span;
import java.util.List;
import java.util.Optional;

/** Finds who says a quote that has no words of saying of its own, by where it stands. */
final class Context {
  private static final int FURTHEST_PARAGRAPHS = 3;

  private final Document document;
  private final Cast cast;
  private final List<Quote> quotes;

  Context(Document document, Cast cast, List<Quote> quotes) {
    this.document = document;
    this.cast = cast;
    this.quotes = quotes;
  }

  /**
   * The mention of the speaker of {@code quote}; empty when nobody is near.
   *
   * @param before how many quotes stand before it
   */
  Optional<Span> attribute(Quote quote, int before) {
    int paragraph = document.paragraphAt(quote.span().start());
    Optional<Span> other = partner(quote, before, paragraph);
    if (other.isPresent()) {
      return other;
    }
    Optional<Span> spoken = lastSource(before, paragraph);
    Optional<Span> named = subjectBefore(quote, paragraph);
    if (named.isPresent() && spoken.map(span -> span.start() < named.get().start()).orElse(true)) {
      return named;
    }
    return spoken;
  }

  /**
   * In an exchange of a line each, the one asked answers and the one who asked asks again: “Have we
   * asked?” Lee said. “Twice,” Hess said. “What did they say?”
   */
  private Optional<Span> partner(Quote quote, int before, int paragraph) {
    if (before < 2 || !isLine(quote, paragraph)) {
      return Optional.empty();
    }
    Quote last = quotes.get(before - 1);
    Quote earlier = quotes.get(before - 2);
    boolean exchange =
        isLine(last, paragraph - 1)
            && isLine(earlier, paragraph - 2)
            && earlier.source().isPresent()
            && !earlier.source().equals(last.source());
    boolean asksAgain = asks(earlier) && asks(quote) && !asks(last);
    boolean answers = asks(last) && last.source().isPresent() && !asks(quote);
    return exchange && (asksAgain || answers) ? earlier.source() : Optional.empty();
  }

  /** True when the quote begins {@code paragraph}, alone or with its attribution. */
  private boolean isLine(Quote quote, int paragraph) {
    return paragraph >= 0
        && document.paragraphAt(quote.span().start()) == paragraph
        && quote.span().start() <= document.paragraphs().get(paragraph).start() + 1;
  }

  private boolean asks(Quote quote) {
    String words = document.text(quote.span());
    return words.matches("(?s).*\\?[\"”’']*");
  }

  private Optional<Span> lastSource(int count, int paragraph) {
    for (int i = count - 1; i >= 0; i--) {
      Quote quote = quotes.get(i);
      if (quote.source().isPresent()) {
        int distance = paragraph - document.paragraphAt(quote.span().end());
        return distance <= FURTHEST_PARAGRAPHS ? quote.source() : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * The person who opens the sentence before the quote: "Omar Haddad has driven the bus for thirty
   * years. “You learn …”"
   */
  private Optional<Span> subjectBefore(Quote quote, int paragraph) {
    int from = document.paragraphs().get(paragraph).start();
    if (quote.span().start() <= from + 1) {
      from = paragraph > 0 ? document.paragraphs().get(paragraph - 1).start() : from;
    }
    List<NameMention> names = cast.namesIn(new Span(from, quote.span().start()));
    Optional<Span> best = Optional.empty();
    int sentence = -1;
    for (NameMention name : names) {
      boolean person = !name.quoted() && cast.of(name).filter(Entity::isPerson).isPresent();
      if (person && name.sentence() != sentence) {
        sentence = name.sentence();
        best = Optional.of(name.span());
      }
    }
    return best;
  }
}
