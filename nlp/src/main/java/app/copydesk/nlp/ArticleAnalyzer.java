package app.copydesk.nlp;

import app.copydesk.nlp.phrasing.Finding;
import app.copydesk.nlp.phrasing.HouseRules;
import app.copydesk.nlp.phrasing.PhraseChecker;
import app.copydesk.nlp.phrasing.RuleException;
import app.copydesk.nlp.phrasing.RuleFiles;
import app.copydesk.nlp.phrasing.Verdict;
import app.copydesk.nlp.quotes.Quote;
import app.copydesk.nlp.quotes.QuoteFinder;
import app.copydesk.nlp.speakers.Attributor;
import app.copydesk.nlp.summary.FactFinder;
import app.copydesk.nlp.summary.Facts;
import app.copydesk.nlp.summary.Summarizer;
import app.copydesk.nlp.summary.Summary;
import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.DocumentReader;
import app.copydesk.nlp.text.NameTypes;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Article in, analysis out. Total: any text, however broken, gives an analysis. Immutable and safe
 * to share between threads; make one and keep it, loading the models takes about a second.
 */
public final class ArticleAnalyzer {
  private final DocumentReader reader;
  private final QuoteFinder quoteFinder;
  private final Attributor attributor;
  private final PhraseChecker phraseChecker;
  private final Summarizer summarizer;
  private final FactFinder factFinder;

  private ArticleAnalyzer(
      DocumentReader reader,
      QuoteFinder quoteFinder,
      Attributor attributor,
      PhraseChecker phraseChecker,
      Summarizer summarizer,
      FactFinder factFinder) {
    this.reader = reader;
    this.quoteFinder = quoteFinder;
    this.attributor = attributor;
    this.phraseChecker = phraseChecker;
    this.summarizer = summarizer;
    this.factFinder = factFinder;
  }

  /** Loads the models and, beside them, the built-in rules. */
  public static ArticleAnalyzer load() {
    CompletableFuture<DocumentReader> reader = CompletableFuture.supplyAsync(DocumentReader::load);
    CompletableFuture<NameTypes> names = CompletableFuture.supplyAsync(NameTypes::load);
    QuoteFinder quoteFinder = new QuoteFinder();
    PhraseChecker phraseChecker = new PhraseChecker();
    return new ArticleAnalyzer(
        reader.join(),
        quoteFinder,
        new Attributor(names.join()),
        phraseChecker,
        new Summarizer(),
        new FactFinder());
  }

  /**
   * This analyzer with the newsroom's own rules beside the built-in ones, in the place of any it
   * had. The two share the models, so that this is cheap: each rule is tried on its examples.
   *
   * @throws RuleException with every mistake in {@code files}
   */
  public ArticleAnalyzer withRules(RuleFiles files) {
    HouseRules house = HouseRules.prove(files, reader);
    return new ArticleAnalyzer(
        reader, quoteFinder, attributor, new PhraseChecker(house), summarizer, factFinder);
  }

  /** The newsroom's own rules. */
  public HouseRules rules() {
    return phraseChecker.house();
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
    Facts facts = factFinder.find(article.title(), document, attribution.quotes());
    List<Finding> findings = phraseChecker.check(document, article.published());
    Stats stats = stats(document);
    Optional<Verdict> verdict =
        PhraseChecker.verdict(findings, PhraseChecker.signs(document, findings), stats.words());
    return new Analysis(
        article,
        language,
        document.paragraphs(),
        summarizer.summarize(
            article.title(), document, facts.genre(), attribution.speakers(), attribution.quotes()),
        facts,
        attribution.quotes(),
        attribution.speakers(),
        PhraseChecker.inLightOf(verdict, findings),
        verdict,
        stats);
  }

  /** What can be said of an article in a language that is not read. */
  private static Analysis unread(Article article, Language language, Document document) {
    return new Analysis(
        article,
        language,
        document.paragraphs(),
        Summary.NONE,
        Facts.NONE,
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
