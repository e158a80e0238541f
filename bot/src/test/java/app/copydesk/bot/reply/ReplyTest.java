package app.copydesk.bot.reply;

import static org.assertj.core.api.Assertions.assertThat;

import app.copydesk.nlp.Analysis;
import app.copydesk.nlp.phrasing.Finding.Tier;
import app.copydesk.nlp.summary.Genre;
import app.copydesk.nlp.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReplyTest {

  @Test
  void factsAreBylineSiteDayWordsMinutes() {
    var analysis =
        AnalysisFixture.of("One two three.")
            .title("A title")
            .published(LocalDate.of(2026, 11, 24))
            .analysis();
    var origin =
        new Origin(
            Optional.of("https://example.com/a"),
            Optional.of("By Ann Clark"),
            Optional.of("The Example"));

    assertThat(Reply.of(analysis, origin, 3).headline())
        .isEqualTo(
            new Headline(
                "A title",
                Optional.of("https://example.com/a"),
                List.of("Ann Clark", "The Example", "24 November 2026", "3 words", "1 min read")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PELHAM            | Pelham
          NEW YORK          | New York
          BATON ROUGE, La.  | Baton Rouge, La.
          ALBANY, NY        | Albany, NY
          the UK            | the UK
          ST. JOHN'S        | St. John's
          U.S.              | U.S.
          northern Kenya    | northern Kenya
          """)
  void aPlaceInCapitalsIsSetInSmallLetters(String place, String shown) {
    Analysis analysis =
        AnalysisFixture.of("On Monday in " + place + ".")
            .facts("Monday", place, Genre.COLUMN)
            .analysis();

    assertThat(Reply.of(analysis, Origin.PASTED, 3).facts().facts()).contains("Where: " + shown);
  }

  @Test
  void aLaterChangeStandsBesideTheDay() {
    var analysis =
        AnalysisFixture.of("One two three.").published(LocalDate.of(2026, 11, 24)).analysis();
    var origin =
        new Origin(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(LocalDate.of(2026, 11, 26)));

    assertThat(Reply.of(analysis, origin, 3).headline().facts())
        .startsWith("24 November 2026", "updated 26 November 2026");
  }

  @Test
  void besideTheSummaryStandWhoWhenWhereAndWhatKindOfArticleItIs() {
    var analysis =
        AnalysisFixture.of("On Monday in Oslo nothing happened.")
            .facts("Monday", "Oslo", Genre.COLUMN)
            .speaker("Ann Clark", null, 1)
            .speaker("Bo Dale", null, 1)
            .speaker("Cy Elm", null, 1)
            .speaker("Di Frost", null, 1)
            .analysis();

    assertThat(Reply.of(analysis, Origin.PASTED, 3).facts())
        .isEqualTo(
            new FactsLine(
                Optional.of("This is a column: the views are the writer’s."),
                List.of(
                    "Who: Ann Clark, Bo Dale, Cy Elm and 1 more", "When: Monday", "Where: Oslo")));
  }

  @Test
  void ofAPlainStoryInWhichNobodySpeaksNothingIsSaidBesideTheSummary() {
    assertThat(Reply.of(AnalysisFixture.of("Words.").analysis(), Origin.PASTED, 3).facts())
        .isEqualTo(new FactsLine(Optional.empty(), List.of()));
  }

  @Test
  void textWithoutATitleIsCalledPastedText() {
    assertThat(Reply.of(AnalysisFixture.of("Some words.").analysis(), Origin.PASTED, 3).headline())
        .extracting(Headline::title)
        .isEqualTo("Pasted text");
  }

  @Test
  void aScriptAddressIsNotPutBehindTheTitle() {
    var origin = new Origin(Optional.of("javascript:alert(1)"), Optional.empty(), Optional.empty());

    assertThat(Reply.of(AnalysisFixture.of("Words.").analysis(), origin, 3).headline().link())
        .isEmpty();
  }

  @Test
  void summarySentencesNameTheirParagraph() {
    var analysis =
        AnalysisFixture.of("First here.\nSecond here.")
            .summarySentence("First here.")
            .summarySentence("Second here.")
            .analysis();

    assertThat(Reply.of(analysis, Origin.PASTED, 2).summary())
        .containsExactly(
            new Reply.SummaryLine("First here.", 1), new Reply.SummaryLine("Second here.", 2));
  }

  @Test
  void aSpeakersRoleIsSaidOnceAmongTheKeyQuotes() {
    var analysis =
        AnalysisFixture.of(
                "“We will go on with this work now,” he said.\n“It will be done,” he said.")
            .speaker("Mark Rutte", "NATO Secretary General", 2)
            .quote("We will go on with this work now,", "Mark Rutte", 0.9)
            .quote("It will be done,", "Mark Rutte", 0.9)
            .analysis();

    assertThat(Reply.of(analysis, Origin.PASTED, 3).keyQuotes())
        .extracting(quote -> quote.by().orElseThrow().words())
        .containsExactly("Mark Rutte, NATO Secretary General", "Mark Rutte");
  }

  @Test
  void anUncertainSpeakerIsProbable() {
    var analysis =
        AnalysisFixture.of("“They should give more.”")
            .speaker("Donald Trump", null, 1)
            .quote("They should give more.", "Donald Trump", 0.4)
            .analysis();

    assertThat(Reply.of(analysis, Origin.PASTED, 3).keyQuotes().get(0).by().orElseThrow().words())
        .isEqualTo("probably Donald Trump");
  }

  @Test
  void aSplitQuoteShowsThatWordsStandBetween() {
    var analysis =
        AnalysisFixture.of("“That’s sense,” she said. “They pay.”")
            .quote(List.of("That’s sense,", "They pay."), null, 0)
            .analysis();

    assertThat(Reply.of(analysis, Origin.PASTED, 3).keyQuotes().get(0).words())
        .isEqualTo("“That’s sense,” … “They pay.”");
  }

  @Test
  void aQuoteOverTwoParagraphsReadsOn() {
    var analysis =
        AnalysisFixture.of("“It goes on.\n“And ends.”")
            .quote(List.of("It goes on.", "And ends."), null, 0)
            .analysis();

    assertThat(Reply.of(analysis, Origin.PASTED, 3).keyQuotes().get(0).words())
        .isEqualTo("“It goes on. And ends.”");
  }

  @Test
  void defectsComeBeforeQueriesAndNotesAreKeptBack() {
    var analysis =
        AnalysisFixture.of("a query here, a note here, a defect here")
            .finding("a query here", Tier.QUERY, "Why?")
            .finding("a note here", Tier.NOTE, "Hm.")
            .finding("a defect here", Tier.DEFECT, "No.")
            .analysis();

    assertThat(Reply.of(analysis, Origin.PASTED, 3).concerns())
        .extracting(Concern::why)
        .containsExactly("No.", "Why?");
    assertThat(PhrasingList.of(analysis).concerns())
        .extracting(Concern::why)
        .containsExactly("No.", "Why?", "Hm.");
  }

  @Test
  void sixConcernsAreFiveAndOneMore() {
    var fixture = AnalysisFixture.of("w1 w2 w3 w4 w5 w6");
    for (int i = 1; i <= 6; i++) {
      fixture.finding("w" + i, Tier.QUERY, "Why?");
    }
    Reply reply = Reply.of(fixture.analysis(), Origin.PASTED, 3);

    assertThat(reply.concerns()).hasSize(5);
    assertThat(reply.moreConcerns()).isEqualTo(1);
  }

  @Test
  void theSameWordsInTwoPlacesAreOneConcern() {
    String text = "Rut spoke.\nThen Rut left.";
    var analysis =
        AnalysisFixture.of(text)
            .finding(new Span(0, 3), Tier.DEFECT, "Elsewhere Rutte.", "Rutte")
            .finding(new Span(16, 19), Tier.DEFECT, "Elsewhere Rutte.", "Rutte")
            .analysis();

    assertThat(Reply.of(analysis, Origin.PASTED, 3).concerns())
        .singleElement()
        .extracting(Concern::paragraphs)
        .isEqualTo(List.of(1, 2));
  }

  @Test
  void aShortWordIsShownInItsPlace() {
    var analysis =
        AnalysisFixture.of("He said on Thursday he saw NATO If he thinks that the problem stays.")
            .finding("If", Tier.DEFECT, "A capital inside a sentence.", "if")
            .analysis();

    assertThat(Reply.of(analysis, Origin.PASTED, 3).concerns().get(0))
        .satisfies(
            concern ->
                assertThat(concern.before() + "[" + concern.words() + "]" + concern.after())
                    .isEqualTo("Thursday he saw NATO [If] he thinks that the"));
  }

  @Test
  void anotherLanguageIsDeclinedInWords() {
    assertThat(Reply.declined(AnalysisFixture.of("Guten Tag").language("de", "German").analysis()))
        .contains("I read English; this looks like German.");
  }
}
