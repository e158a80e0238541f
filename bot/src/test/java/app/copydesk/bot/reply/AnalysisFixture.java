package app.copydesk.bot.reply;

import app.copydesk.nlp.Analysis;
import app.copydesk.nlp.Article;
import app.copydesk.nlp.Language;
import app.copydesk.nlp.Stats;
import app.copydesk.nlp.phrasing.Finding;
import app.copydesk.nlp.phrasing.Sign;
import app.copydesk.nlp.phrasing.Verdict;
import app.copydesk.nlp.quotes.Quote;
import app.copydesk.nlp.speakers.AttributedQuote;
import app.copydesk.nlp.speakers.Speaker;
import app.copydesk.nlp.summary.Facts;
import app.copydesk.nlp.summary.Genre;
import app.copydesk.nlp.summary.Summary;
import app.copydesk.nlp.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An analysis written out by hand: the text, and what is found in it by its words. */
public final class AnalysisFixture {
  private final String text;
  private String title = "";
  private Optional<LocalDate> published = Optional.empty();
  private Language language = Language.ENGLISH;
  private final List<Span> sentences = new ArrayList<>();
  private final List<AttributedQuote> quotes = new ArrayList<>();
  private final List<Speaker> speakers = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private Facts facts = Facts.NONE;
  private Optional<Verdict> verdict = Optional.empty();

  private AnalysisFixture(String text) {
    this.text = text;
  }

  public static AnalysisFixture of(String text) {
    return new AnalysisFixture(text);
  }

  public AnalysisFixture title(String words) {
    title = words;
    return this;
  }

  public AnalysisFixture published(LocalDate day) {
    published = Optional.of(day);
    return this;
  }

  public AnalysisFixture language(String code, String englishName) {
    language = new Language(code, englishName);
    return this;
  }

  /** When and where, by their words. */
  public AnalysisFixture facts(String when, String where, @Nullable Genre genre) {
    facts =
        new Facts(Optional.of(find(when)), Optional.of(find(where)), Optional.ofNullable(genre));
    return this;
  }

  /** A sentence every summary that has room for it starts with, in the order of the calls. */
  public AnalysisFixture summarySentence(String words) {
    return summarySentence(find(words));
  }

  public AnalysisFixture summarySentence(Span sentence) {
    sentences.add(sentence);
    return this;
  }

  /** A direct quote: {@code words} without their marks, which stand around them in the text. */
  public AnalysisFixture quote(String words, @Nullable String speaker, double confidence) {
    return quote(List.of(words), speaker, confidence);
  }

  public AnalysisFixture quote(Span words, @Nullable String speaker, double confidence) {
    return segments(List.of(words), speaker, confidence);
  }

  public AnalysisFixture quote(List<String> pieces, @Nullable String speaker, double confidence) {
    return segments(pieces.stream().map(this::find).toList(), speaker, confidence);
  }

  private AnalysisFixture segments(
      List<Span> segments, @Nullable String speaker, double confidence) {
    Span span = segments.get(0).hull(segments.get(segments.size() - 1));
    quotes.add(
        new AttributedQuote(
            new Quote(
                new Span(Math.max(0, span.start() - 1), Math.min(text.length(), span.end() + 1)),
                Quote.Type.DIRECT,
                segments,
                false,
                Optional.empty(),
                Optional.empty()),
            Optional.empty(),
            speakers.stream().filter(known -> known.name().equals(speaker)).findFirst(),
            speaker == null ? 0 : confidence));
    return this;
  }

  /** Reported speech: {@code words} without quotation marks. */
  public AnalysisFixture reported(String words, @Nullable String speaker) {
    quotes.add(
        new AttributedQuote(
            new Quote(
                find(words),
                Quote.Type.INDIRECT,
                List.of(),
                false,
                Optional.empty(),
                Optional.empty()),
            Optional.empty(),
            speakers.stream().filter(known -> known.name().equals(speaker)).findFirst(),
            speaker == null ? 0 : 1));
    return this;
  }

  public AnalysisFixture speaker(String name, @Nullable String role, int quoteCount) {
    speakers.add(
        new Speaker(
            "s" + (speakers.size() + 1),
            name,
            Optional.ofNullable(role),
            Speaker.Kind.PERSON,
            List.of(),
            quoteCount));
    return this;
  }

  public AnalysisFixture finding(String words, Finding.Tier tier, String message) {
    return finding(words, tier, message, null);
  }

  public AnalysisFixture finding(
      String words, Finding.Tier tier, String message, @Nullable String suggestion) {
    return finding(find(words), tier, message, suggestion);
  }

  public AnalysisFixture finding(
      Span span, Finding.Tier tier, String message, @Nullable String suggestion) {
    findings.add(
        new Finding(
            span,
            "kind",
            Finding.Family.WORDING,
            tier,
            message,
            Optional.ofNullable(suggestion),
            "rule"));
    return this;
  }

  /** A paraphrase, for which {@code words} of the text speak. */
  public AnalysisFixture machineParaphrased(String... words) {
    return machineParaphrased(2, words);
  }

  /** The same, where each of the words gives {@code bits} of evidence. */
  public AnalysisFixture machineParaphrased(double bits, String... words) {
    List<Sign> signs =
        Stream.of(words)
            .map(text::indexOf)
            .map(start -> new Sign(new Span(start, start + 4), "usual", bits))
            .toList();
    verdict = Optional.of(new Verdict(Verdict.Label.MACHINE_PARAPHRASED, 0.9, signs));
    return this;
  }

  public Analysis analysis() {
    List<Span> paragraphs = new ArrayList<>();
    Matcher line = Pattern.compile("[^\\n]+").matcher(text);
    while (line.find()) {
      paragraphs.add(new Span(line.start(), line.end()));
    }
    List<List<Span>> byLength = new ArrayList<>();
    for (int k = 1; k <= Summary.MAX_SENTENCES; k++) {
      byLength.add(sentences.stream().limit(k).toList());
    }
    int words = text.isBlank() ? 0 : text.strip().split("\\s+", -1).length;
    return new Analysis(
        new Article(title, text, published),
        language,
        paragraphs,
        new Summary(byLength),
        facts,
        quotes,
        speakers,
        findings,
        verdict,
        new Stats(words, sentences.size(), words / 230.0));
  }

  private Span find(String words) {
    int start = text.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new Span(start, start + words.length());
  }
}
