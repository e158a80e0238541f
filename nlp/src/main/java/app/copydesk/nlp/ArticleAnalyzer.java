package app.copydesk.nlp;

import app.copydesk.nlp.phrasing.Finding;
import app.copydesk.nlp.phrasing.PhraseChecker;
import app.copydesk.nlp.quotes.Quote;
import app.copydesk.nlp.quotes.QuoteFinder;
import app.copydesk.nlp.speakers.Attributor;
import app.copydesk.nlp.summary.Summarizer;
import app.copydesk.nlp.summary.Summary;
import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.DocumentReader;
import java.util.List;
import java.util.Optional;

/**
 * Article in, analysis out. Total: any text, however broken, gives an analysis. Immutable and safe
 * to share between threads; make one and keep it, loading the models takes about a second.
 */
public final class ArticleAnalyzer {
  private final DocumentReader reader;
  private final QuoteFinder quoteFinder = new QuoteFinder();
  private final Attributor attributor = new Attributor();
  private final PhraseChecker phraseChecker = new PhraseChecker();
  private final Summarizer summarizer = new Summarizer();

  private ArticleAnalyzer(DocumentReader reader) {
    this.reader = reader;
  }

  /** Loads the models and the built-in rules. */
  public static ArticleAnalyzer load() {
    return new ArticleAnalyzer(DocumentReader.load());
  }

  /** Analyses {@code article}. */
  public Analysis analyze(Article article) {
    Language language = LanguageIdentifier.identify(article.text());
    Document document = reader.read(article.text());
    if (!language.isEnglish()) {
      return unread(article, language, document);
    }
    List<Quote> quotes = quoteFinder.find(document);
    Attributor.Attribution attribution = attributor.attribute(document, quotes);
    List<Finding> findings = phraseChecker.check(document, article.published());
    return new Analysis(
        article,
        language,
        document.paragraphs(),
        summarizer.summarize(article.title(), document, attribution.speakers()),
        attribution.quotes(),
        attribution.speakers(),
        findings,
        Optional.empty(),
        stats(document));
  }

  /** What can be said of an article in a language that is not read. */
  private static Analysis unread(Article article, Language language, Document document) {
    return new Analysis(
        article,
        language,
        document.paragraphs(),
        Summary.NONE,
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        stats(document));
  }

  private static Stats stats(Document document) {
    int words = (int) document.tokens().stream().filter(token -> token.isWord()).count();
    return new Stats(words, document.sentences().size(), Math.round(words / 23.0) / 10.0);
  }
}
