package app.copydesk.nlp.summary;

import static org.assertj.core.api.Assertions.assertThat;

import app.copydesk.nlp.Analysis;
import app.copydesk.nlp.Article;
import app.copydesk.nlp.ArticleAnalyzer;
import app.copydesk.nlp.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Summaries of invented articles of many kinds, with the furniture of their pages left in. */
class KindsOfArticleTest {
  private static final ArticleAnalyzer ANALYZER = ArticleAnalyzer.load();

  private static Analysis analysis(String kind) {
    String file = "/articles/kinds/" + kind + ".txt";
    try (InputStream in = KindsOfArticleTest.class.getResourceAsStream(file)) {
      return ANALYZER.analyze(Article.of(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> summary(String kind, int sentences) {
    Analysis analysis = analysis(kind);
    return analysis.summary().sentences(sentences).stream().map(analysis::text).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "brief",
        "election",
        "explainer",
        "inquest",
        "recall",
        "review",
        "column",
        "correction",
        "council",
        "court",
        "interview",
        "list",
        "liveblog",
        "markets",
        "match",
        "obituary",
        "profile",
        "release",
        "science",
        "weather"
      })
  void everySummaryIsInOrderBalancedAndStandsAlone(String kind) {
    Analysis analysis = analysis(kind);
    for (int k = 1; k <= Summary.MAX_SENTENCES; k++) {
      List<Span> sentences = analysis.summary().sentences(k);
      assertThat(sentences).hasSizeBetween(1, k);
      int end = 0;
      for (Span span : sentences) {
        assertThat(span.start()).isGreaterThanOrEqualTo(end);
        end = span.end();
        assertThat(BalancedMarks.in(analysis.text(span))).as(analysis.text(span)).isTrue();
      }
      assertThat(analysis.text(sentences.get(0)))
          .doesNotMatch("(He|She|It|They|But|However|Then|All were|Half were|A day later)\\b.*");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          brief      | An explosion at the Norol oil terminal
          council    | Councillors in Eastwick have voted by 21 to 19
          correction | Councillors in Eastwick have voted to double
          court      | The former managing director of a ferry company
          election   | Norland's governing Liberals lost
          explainer  | Thousands of schools will be closed
          inquest    | A hospital trust has apologised
          recall     | Auto giant Corvana is recalling
          interview  | Dr Ewan Rudd came to Sula
          list       | From a rooftop in the capital
          markets    | Shares in Norland fell
          match      | There were 93 minutes on the clock
          obituary   | Agnes Thorlby, who has died aged 91
          release    | Arden Foods plc
          science    | A new study suggests
          weather    | More than 40,000 homes
          """)
  void oneSentenceIsTheNewsWithoutItsDateline(String kind, String opening) {
    assertThat(summary(kind, 1)).singleElement().asString().startsWith(opening);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          brief      | developing story
          column     | novelist
          column     | author's own
          correction | erroneously
          correction | misspelled
          council    | newsdesk
          court      | Read more
          court      | Photograph
          election   | reporting by
          election   | Our Standards
          explainer  | It is up to
          inquest    | affected by issues
          recall     | Copyright
          review     | Box office
          interview  | edited for length
          interview  | A:
          interview  | I had a dog
          list       | Open daily
          list       | weekend pages
          liveblog   | this blog
          liveblog   | 17:12
          markets    | Reporting by
          match      | Hart; Bell
          profile    | appears in print
          release    | was founded in
          release    | differ materially
          science    | Figure 1
          science    | Share of visits
          science    | amended
          weather    | WATCH
          weather    | live page
          """)
  void whatIsNotTheStoryIsInNoSummary(String kind, String words) {
    for (int k = 1; k <= Summary.MAX_SENTENCES; k++) {
      assertThat(summary(kind, k)).noneMatch(sentence -> sentence.contains(words));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          council   | she said
          obituary  | she told the
          science   | he said
          match     | she said
          """)
  void wordsOfHimOrHerComeOnlyBehindTheSentenceBefore(String kind, String attribution) {
    Analysis analysis = analysis(kind);
    List<Span> sentences = analysis.summary().sentences(Summary.MAX_SENTENCES);
    for (int i = 0; i < sentences.size(); i++) {
      if (analysis.text(sentences.get(i)).contains(attribution)) {
        int before = i == 0 ? 0 : sentences.get(i - 1).end();
        assertThat(new Span(before, sentences.get(i).start()).of(analysis.article().text()))
            .isBlank();
      }
    }
  }
}
