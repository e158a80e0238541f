package app.copydesk.bot.web.page;

import static app.copydesk.bot.web.page.InventedPage.TEXT;
import static app.copydesk.bot.web.page.InventedPage.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Writers whom the page prints, under the headline and below the article. */
class PrintedBylinesTest {
  private static final String TYPED =
      """
      <meta name=author content='Max Muster'>
      <script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Max Muster"}}</script>
      """;
  private static final String HEADING = "<h1>Bridge to close</h1>";
  private static final String LONG = TEXT.repeat(4);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Auteur : Ada Byron</p>",
        "<h2>Ein Kommentar von Ada Byron</h2>",
        "<p>By Ada Byron, Dover</p>",
        "<dl><dt>Autorin</dt><dd>Ada Byron</dd></dl>"
      })
  void whomThePagePrintsUnderTheHeadlineCountsForMoreThanWhomItTellsPrograms(String byline) {
    String team = "<div><b>Max Muster</b> Redaktion</div>";
    assertThat(page(TYPED, HEADING + byline + LONG + team).byline()).contains("Ada Byron");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h2>By Popular Demand</h2>",
        "<h2>Interview mit Ada Byron</h2>",
        "<aside>Author: Ada Byron</aside>",
        "<figure>Text: Ada Byron</figure>"
      })
  void whatOnlyLooksLikeABylineDoesNot(String line) {
    assertThat(page(TYPED, HEADING + line + LONG + "<p>Max Muster</p>").byline())
        .contains("Max Muster");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Mit dem Hafenmeister sprach Ada Byron</p>",
        "<p>Ada Byron (Text) und Ken Hess (Fotos)</p>",
        "<p>Ada Byron berichtet aus Dover</p>",
        "<p>Ken Hess, as told to Ada Byron</p>",
        "<p>Von unserer Mitarbeiterin Ada Byron</p>",
        "<p>dalla nostra inviata Ada Byron</p>",
        "<p>Par Ada Byron avec AFP</p>",
        "<p>Reporting by Ada Byron; editing by Ken Hess</p>",
        "<p>Ada Byron | River Media | 5 March 2026</p>",
        "<div>Ada Byron<br>byron@river.example</div>"
      })
  void aWriterIsToldInManyWays(String byline) {
    assertThat(page("", HEADING + byline + LONG).byline()).contains("Ada Byron");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Die Fragen stellte Ada Byron.</p>",
        "<p>(Reporting by Ada Byron; editing by Ken Hess)</p>",
        "<p>Rozmawiała Ada Byron</p>",
        "<p>Herzliche Grüße<br>Ihre Ada Byron</p>",
        "<h3>About the author</h3><p>Ada Byron is a mathematician.</p>",
        "<p><em>Ada Byron lives on the estuary.</em></p>"
      })
  void aWriterIsToldBelowTheText(String signature) {
    assertThat(page("", HEADING + LONG + signature).byline()).contains("Ada Byron");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><em>Further Reading</em></p>",
        "<h3>About the museum</h3><p>Ada Byron is its director.</p>",
        "<p>Editing by Ada Byron</p>",
        "<p>Photographs by Ada Byron</p>",
        "<p>Mit Grüßen von Ada Byron</p>",
        "<aside><span class=author>Ada Byron</span></aside><aside><span class=author>Ken"
            + " Hess</span></aside>"
      })
  void whoeverElseIsNamedBelowTheTextIsNone(String line) {
    assertThat(page("", HEADING + LONG + line).byline()).isEmpty();
  }

  @Test
  void aBylineOverTheHeadlineMayBeThatOfAnotherArticle() {
    String teaser = "<div><h3>Ferry late</h3><p>By Ada Byron</p></div>";
    assertThat(page(TYPED, teaser + HEADING + LONG + "<p>Max Muster</p>").byline())
        .contains("Max Muster");
  }

  @Test
  void theWriterOfTheBookIsNotTheReviewer() {
    String review =
        """
        <script type="application/ld+json">{"@type":"Review","author":{"name":"Max Muster"},
        "itemReviewed":{"@type":"Book","author":{"name":"Ada Byron"}}}</script>
        """;
    String book = "<div><p>By Ada Byron</p><p>River Press, 240 pages</p></div>";
    assertThat(page(review, HEADING + book + "<p>Reviewed by Max Muster</p>" + LONG).byline())
        .contains("Max Muster");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Wiebke Harms &nbsp; 05.03.2026</p>",
        "<p>05.03.2026 Wiebke Harms</p>",
        "<p>05.03.2026 19:22:10 | Wiebke Harms | gelesen: 12x</p>",
        "<ul><li>5 March 2026</li><li>4 minutes</li><li>Wiebke Harms</li></ul>",
        "<p>Von Wiebke Harms/dpa</p>",
        "<p>5. März 2026 | Das Interview führte Wiebke Harms</p>",
        "<p class=byline>Wiebke Harms wharms@dailynews.example</p>",
        "<p>5 March 2026 by Wiebke Harms In Local</p>",
        "<p>By Wiebke Harms Staff Writer</p>",
        "<p>By Wiebke Harms Thursday, March 5, 2026</p>",
        "<p>Text: Wiebke Harms. Foto: Max Muster</p>"
      })
  void theNameIsReadOutOfTheLine(String line) {
    assertThat(page("", HEADING + line + TEXT).byline()).contains("Wiebke Harms");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Ferry Late 05.03.2026</p>",
        "<p>05.03.2026 Der Hafen</p>",
        "<ul><li>5 March 2026</li><li>4 minutes</li><li>Local Council</li></ul>",
        "<p>Copyright 2012-2026 Wiebke Harms</p>",
        "<ul><li><a href=/x>Comment by Wiebke Harms: No more delay</a></li></ul>",
        "<p class=author>Veröffentlicht am 5. März 2026</p>",
        "<aside class=author-list><h3>Our columnists</h3><p>Vera Penrose</p><p>Tam Odell</p></aside>"
      })
  void aLineWithoutAWriterNamesNone(String line) {
    assertThat(page("", HEADING + line + TEXT).byline()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<div>von:</div><div>Thilo Brandt</div>",
        "<div>Von: Xaverine Brandt</div>",
        "<p style='text-align: right'>Xaverine Brandt</p>",
        "<p align=right><b>Xaverine Brandt</b></p>",
        "<p>The ferry will go on as before, said the mayor, who had come on foot. (Thilo Brandt)</p>",
        "<p>The ferry will go on, said the mayor on the quay. (<a href=mailto:tb@x.example title='Thilo Brandt'>tbr</a>)",
        "<p>Thilo Brandt<br>Quay Cottages</p>"
      })
  void theArticleIsSignedBelow(String signature) {
    assertThat(page("", HEADING + LONG + signature).byline())
        .hasValueSatisfying(name -> assertThat(name).endsWith("Brandt"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Xaverine Brandt</p>",
        "<p style='text-align: right'>back to top</p>",
        "<p>The ferry will go on as before, said the mayor, who had come on foot. (River Agency)</p>",
        "<p>The ferry will go on, said the mayor. (<abbr title='North Atlantic Ferry'>tbr</abbr>)</p>"
      })
  void whatIsNoSignatureIsNotReadAsOne(String line) {
    assertThat(page("", HEADING + LONG + line).byline()).isEmpty();
  }

  @Test
  void japanesePapersSignInBracketsBehindTheText() {
    String text = "<p>市議会は月曜日の夜、古い水車小屋を修復し、工芸学校を開くことを決めた。費用の半分は県が負担する。%s</p>";
    String page = HEADING + text.formatted("").repeat(3);
    assertThat(page("", page + text.formatted("【小川美晴】")).byline()).contains("小川美晴");
    assertThat(page("", page + text.formatted("【共同】")).byline()).isEmpty();
    assertThat(page("", page + "<p>（社会部・小川美晴）</p>").byline()).contains("小川美晴");
    assertThat(page("", page + "<p>（小川美晴町）</p>").byline()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/profile/90210, true",
    "/user/771-kapitaen/, true",
    "/kategorie/kapitaen77, false",
    "https://www.facebook.com/profile/90210, false"
  })
  void whoeverIsSignedInIsNamedByTheirAccount(String link, boolean isNamed) {
    String line = "<p><a href='" + link + "'>Kapitaen77</a></p>";
    assertThat(page("", HEADING + line + TEXT).byline().isPresent()).isEqualTo(isNamed);
  }

  @Test
  void aFirstNameIsMadeFullByTheSurnameInTheAddress() {
    String page = HEADING + "<p>By <span class=author>Rupert</span></p>" + TEXT;
    String more = "<h3>ALL BY RUPERT FLEETWOOD</h3>";
    assertThat(page("", page + more, "https://www.fleetwood.example/a").byline())
        .contains("Rupert Fleetwood");
    assertThat(page("", page + more).byline()).contains("Rupert");
  }

  @Test
  void whoHoldsTheRightsIsTheWriterWhereProgramsAreToldAPerson() {
    String head = "<meta name=copyright content='© 2016 %s'>";
    assertThat(page(head.formatted("Friederike Nolting"), HEADING + TEXT).byline())
        .contains("Friederike Nolting");
    assertThat(page(head.formatted("Axel River Media"), HEADING + TEXT).byline()).isEmpty();
  }

  @Test
  void theCountersAreToldTheWriterAndTheDay() {
    String head = "<meta name=parsely-page content='%s'>";
    Metadata page =
        page(
            head.formatted("{\"author\":\"Ada Byron\",\"pub_date\":\"2026-03-05T09:00:00Z\"}"),
            HEADING + TEXT);
    assertThat(page.byline()).contains("Ada Byron");
    assertThat(page.published()).contains(LocalDate.of(2026, 3, 5));
    assertThat(page(head.formatted("{\"author\":"), HEADING + TEXT).byline()).isEmpty();
  }
}
