package app.copydesk.nlp.speakers;

import app.copydesk.nlp.quotes.Quote;
import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds who says a quote that has no words of saying of its own, by where it stands. */
final class Context {
  private static final int FURTHEST_PARAGRAPHS = 3;
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they");

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
    Optional<Span> announced = announced(quote, paragraph);
    if (announced.isPresent()) {
      return announced;
    }
    Optional<Span> spoken = lastSource(before, paragraph);
    Optional<Span> named =
        describedBefore(quote, before, paragraph).or(() -> subjectBefore(quote, paragraph));
    if (named.isPresent() && spoken.map(span -> span.start() < named.get().start()).orElse(true)) {
      return named;
    }
    return spoken;
  }

  /**
   * The subject of the sentence that ends in a colon before the quote's paragraph: "He went on:".
   */
  private Optional<Span> announced(Quote quote, int paragraph) {
    if (paragraph == 0 || !isLine(quote, paragraph)) {
      return Optional.empty();
    }
    Span earlier = document.paragraphs().get(paragraph - 1);
    if (!document.text(earlier).endsWith(":")) {
      return Optional.empty();
    }
    Sentence sentence = document.sentences().get(document.sentenceAt(earlier.end() - 1));
    Token first = sentence.tokens().get(0);
    if (PRONOUNS.contains(first.lower())) {
      return Optional.of(first.span());
    }
    return cast.namesIn(new Span(sentence.start(), sentence.end())).stream()
        .filter(cast::isPerson)
        .map(NameMention::span)
        .findFirst();
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
    int end = quote.span().end();
    while (end > quote.span().start() && "\"”’'".indexOf(document.text().charAt(end - 1)) >= 0) {
      end--;
    }
    return end > quote.span().start() && document.text().charAt(end - 1) == '?';
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
   * Who does something in the sentence right before the quote, in the same paragraph, without a
   * name: "Asked for proof, the chief held up his phone. “Here.”", "She shrugged. “Fine.”"
   */
  private Optional<Span> describedBefore(Quote quote, int before, int paragraph) {
    int sentence = document.sentenceAt(quote.span().start());
    if (sentence == 0) {
      return Optional.empty();
    }
    Sentence last = document.sentences().get(sentence - 1);
    boolean quoted = before > 0 && quotes.get(before - 1).span().end() > last.start();
    if (quoted || last.paragraph() != paragraph) {
      return Optional.empty();
    }
    List<Token> tokens = last.mainClause();
    if (PRONOUNS.contains(tokens.get(0).lower()) && !tokens.get(0).is("they")) {
      return Optional.of(tokens.get(0).span());
    }
    return Unnamed.subject(tokens)
        .filter(
            span -> {
              List<Token> words = document.tokensIn(span);
              return Unnamed.isSomebody(words.get(words.size() - 1));
            });
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
      boolean person = !name.quoted() && cast.isPerson(name);
      if (person && name.sentence() != sentence) {
        sentence = name.sentence();
        best = Optional.of(name.span());
      }
    }
    return best;
  }
}
