package app.copydesk.bot.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataTest {
  private static final String URL = "https://www.dailynews.example/local/bridge-to-close";
  private static final String TEXT =
      "<p>The council voted on Monday to close the old bridge for a year, on a motion of 2 May 2025.</p>";
  private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

  private static Metadata of(String head, String body) {
    return of(head, body, URL);
  }

  private static Metadata of(String head, String body, String url) {
    String html = "<html lang=en><head>" + head + "</head><body>" + body + "</body></html>";
    return new Metadata(Jsoup.parse(html, url), url);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p class=byline>By Ada Byron</p>",
        "<span class='post__author-name'>Ada Byron</span>",
        "<div class=author><span class=label>Author</span><a class='url fn' href=/a>Ada Byron</a></div>",
        "<a rel=author href=/people/7>Ada Byron</a>",
        "<div itemprop=author itemscope><meta itemprop=name content='Ada Byron'></div>",
        "<span property=author>Ada Byron</span>",
        "<p>By Ada Byron, Daily News</p>",
        "<p>5 March 2026 | By Ada Byron</p>",
        "<p>05.03.2026 - Ada Byron</p>",
        "<p>Text: Ada Byron</p>",
        "<p>Ein Gastbeitrag von Ada Byron</p>",
        "<p>An analysis by Ada Byron</p>",
        "<p>Propos recueillis par Ada Byron</p>",
        "<p>Von Ada Byron, Berlin</p>",
        "<p class=byline>Ada Byron, Thursday, March 5, 2026</p>",
        "<div data-testid=story-byline><span>By</span><span>Ada Byron</span></div>",
        "<div><a href=/about/newsteam/ada-byron>Ada Byron</a></div>",
        "<h5>Autor:</h5> Ada Byron/dp",
        "<div><div>Auteur(s) :</div><div><b>Ada Byron</b></div></div>",
        "<font>By Ada Byron<br>Daily News Writer<br>March 5, 2026<br><br></font>",
        "<address>Ada Byron</address>"
      })
  void theBylineIsFoundWhereverThePagePrintsIt(String byline) {
    Metadata page = of("", "<h1>Bridge to close</h1>" + byline + TEXT);
    assertThat(page.byline()).hasValueSatisfying(name -> assertThat(name).startsWith("Ada Byron"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta name=author content='Ada Byron'>",
        "<meta name=parsely-author content='Ada Byron'>",
        "<meta name='sailthru.author' content='Ada Byron'>",
        "<meta name='DC.Creator' content='Ada Byron'>",
        "<meta property='cXenseParse:author' content='Ada Byron'>",
        "<meta name=author content='Daily News - Ada Byron'>",
        "<meta name=author content='By Ada Byron | Daily News'>",
        "<meta name='twitter:label1' content='Written by'><meta name='twitter:data1' content='Ada Byron'>"
      })
  void theBylineIsFoundInTheHead(String head) {
    Metadata page =
        of(
            "<meta property='og:site_name' content='Daily News'>" + head,
            "<h1>Bridge to close</h1>");
    assertThat(page.byline()).contains("Ada Byron");
  }

  @Test
  void anAuthorMayBePointedToInTheGraph() {
    Metadata page =
        of(
            """
            <script type="application/ld+json">{"@graph":[
            {"@type":"NewsArticle","headline":"Bridge to close","author":{"@id":"#ada"},
             "datePublished":"2026-03-05T08:00:00Z"},
            {"@type":"Person","@id":"#ada","name":"Ada Byron"}]}</script>
            """,
            "<h1>Bridge to close</h1>");
    assertThat(page.byline()).contains("Ada Byron");
    assertThat(page.published()).contains(DAY);
  }

  @Test
  void aPersonIsNamedBeforeTheOrganisation() {
    String graph =
        """
        <script type="application/ld+json">{"@type":"NewsArticle",
        "author":{"@type":"Organization","name":"River Press Agency"}}</script>
        """;
    assertThat(of(graph, "<h1>Bridge to close</h1><p>By Ada Byron</p>").byline())
        .contains("Ada Byron");
    assertThat(of(graph, "<h1>Bridge to close</h1>").byline()).contains("River Press Agency");
  }

  @ParameterizedTest
  @CsvSource({
    "作者：山田花子, 山田花子",
    "文・写真／山田 花子, 山田 花子",
    "山田花子記者, 山田花子",
    "홍길동 기자, 홍길동",
    "بقلم: سلمى الخطيب, سلمى الخطيب",
    "Автор: Ольга Северова, Ольга Северова"
  })
  void aBylineIsReadInOtherScripts(String line, String name) {
    assertThat(of("", "<h1>7</h1><p>" + line + "</p>" + TEXT).byline()).contains(name);
  }

  @Test
  void aBylineFarFromTheHeadlineIsTakenWhereADayFollows() {
    String text = TEXT.repeat(30);
    assertThat(
            of(
                    "",
                    "<h1>Bridge to close</h1>"
                        + text
                        + "<p>Posted by A. B. on March 5, 2026 in Local")
                .byline())
        .contains("A. B.");
  }

  @Test
  void whoTypedItInIsNotTheAuthorWhereThePagePrintsAnother() {
    String typed = "<meta name=author content='Max Muster'>";
    String page = "<h1>Bridge to close</h1><p>By Ada Byron</p>" + TEXT;
    assertThat(of(typed, page).byline()).contains("Ada Byron");
    assertThat(of(typed, page + "<p>Published by Max Muster</p>").byline()).contains("Max Muster");
    assertThat(of(typed, "<h1>Bridge to close</h1>" + TEXT).byline()).contains("Max Muster");
  }

  @Test
  void aCompanyIsNamedOnlyWhereNobodyElseIs() {
    String head = "<meta name=author content='Flussverlag GmbH, Köln'>";
    assertThat(of(head, "<h1>Bridge to close</h1><p>By Ada Byron</p>").byline())
        .contains("Ada Byron");
    assertThat(of(head, "<h1>Bridge to close</h1>").byline()).contains("Flussverlag GmbH, Köln");
  }

  @Test
  void eachNameStandsOnce() {
    String links =
        "<a rel=author href=/a>Ada Byron</a> <a rel=author href=/a>More articles by Ada Byron</a>";
    assertThat(of("", "<h1>Bridge to close</h1>" + links + TEXT).byline()).contains("Ada Byron");
  }

  @Test
  void writersOfManyOtherArticlesAreNotTheAuthor() {
    String cards =
        "<div><span class=author>Max Muster</span><h3>One</h3></div><div><span class=author>Eva Klein</span><h3>Two</h3></div>";
    assertThat(of("", "<h1>Bridge to close</h1>" + TEXT.repeat(30) + cards).byline()).isEmpty();
  }

  @Test
  void aPersonsOwnSiteIsSigned() {
    String url = "https://www.ada-byron.example/bridge";
    String footer = "<div>Copyright 2012-2026 Ada Byron.</div>";
    assertThat(of("", "<h1>Bridge to close</h1>" + TEXT + footer, url).byline())
        .contains("Ada Byron");
    assertThat(of("", "<h1>Bridge to close</h1>" + TEXT + footer).byline()).isEmpty();
    assertThat(
            of("", "<h1>News</h1>" + TEXT + "<p>City Paper</p>", "https://citypaper.example/a")
                .byline())
        .isEmpty();
  }

  @Test
  void aNameIsTakenBeforeTheNameOfAnAccount() {
    String head = "<meta name=author content=ada_b>";
    assertThat(of(head, "<h1>Bridge to close</h1><p class=byline>By Ada Byron</p>").byline())
        .contains("Ada Byron");
    assertThat(of(head, "<h1>Bridge to close</h1>").byline()).contains("ada_b");
  }

  @Test
  void aSiteMayBeCalledForItsWriter() {
    Metadata page =
        of(
            "<meta property='og:site_name' content='Ada Byron'>",
            "<h1>Bridge to close</h1><a rel=author href=/me>Ada Byron</a>");
    assertThat(page.byline()).contains("Ada Byron");
  }

  @Test
  void whoCommentsOrWritesTheNextArticleIsNotTheAuthor() {
    String others =
        "<div class=comment><span class=author>Max Muster</span></div>"
            + "<nav><p>By Max Muster</p></nav>"
            + "<div class=related-posts><p class=byline>By Max Muster</p></div>";
    assertThat(of("", "<article><h1>Bridge to close</h1>" + TEXT + "</article>" + others).byline())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://facebook.example/ada",
        "ada@dailynews.example",
        "@ada",
        "admin",
        "siteadmin",
        "humans.txt",
        "By",
        "12"
      })
  void whatIsNoNameIsNoByline(String author) {
    assertThat(of("<meta name=author content='" + author + "'>", TEXT).byline()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta name='DC:date' content='2026-03-05'>",
        "<meta name='parsely-pub-date' content='2026-03-05T10:00:00Z'>",
        "<meta name='citation_publication_date' content='2026/03/05'>",
        "<meta itemprop=datePublished content='2026-03-05'>"
      })
  void theDayIsFoundInTheHead(String head) {
    assertThat(of(head, "<h1>Bridge to close</h1>" + TEXT).published()).contains(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<time pubdate datetime='2026-03-05T10:00Z'>Thursday</time>",
        "<time datetime='2026-03-05'>Thursday</time>",
        "<abbr class=published title='2026-03-05T10:00:00+01:00'>Thursday</abbr>",
        "<span class=entry-date>March 5, 2026</span>",
        "<p>By Ada Byron, 5 March 2026</p>"
      })
  void theDayIsFoundBesideTheHeadline(String printed) {
    String other = "<div class=related><time datetime='2020-01-01'>old</time></div>";
    Metadata page = of("", other + "<h1>Bridge to close</h1>" + printed + TEXT);
    assertThat(page.published()).contains(DAY);
  }

  @Test
  void aPlaceholderIsNoDay() {
    String head =
        """
        <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"%s"}</script>
        """;
    String page = "<h1>Bridge to close</h1><p>5 March 2026</p>" + TEXT;
    assertThat(of(head.formatted("0001-01-01T00:00:00Z"), page).published()).contains(DAY);
    assertThat(of(head.formatted("1970-01-01T00:00:00Z"), page).published()).contains(DAY);
  }

  @Test
  void aDayOfNoKnownSortComesAfterThePrintedOne() {
    String head = "<meta name=date content='2026-03-09'>";
    assertThat(
            of(head, "<h1>Bridge to close</h1><p class=date>5 March 2026</p>" + TEXT).published())
        .contains(DAY);
    assertThat(of(head, "<h1>Bridge to close</h1>" + TEXT).published())
        .contains(LocalDate.of(2026, 3, 9));
  }

  @Test
  void aLaterChangeIsTold() {
    String head =
        "<meta property='article:published_time' content='2026-03-05'>"
            + "<meta property='article:modified_time' content='%s'>";
    assertThat(of(head.formatted("2026-03-07T08:00:00Z"), TEXT).updated())
        .contains(LocalDate.of(2026, 3, 7));
    assertThat(of(head.formatted("2026-03-05T23:00:00Z"), TEXT).updated()).isEmpty();
  }

  @Test
  void aDateInASentenceIsNotTheDayOfTheArticle() {
    assertThat(of("", "<h1>Bridge to close</h1>" + TEXT).published()).isEmpty();
  }

  @Test
  void theAddressIsAskedBeforeWhatIsPrinted() {
    String printed = "<h1>Bridge to close</h1><p class=date>1 January 2020</p>";
    assertThat(of("", printed, "https://dailynews.example/2026/03/05/bridge").published())
        .contains(DAY);
  }

  @Test
  void theHeadlineIsTheOneReadersSee() {
    Metadata page =
        of(
            "<title>Old bridge closes: what to know | Daily News</title>"
                + "<meta property='og:title' content='Old bridge closes: what to know'>",
            "<h1><span class=kicker>Local</span> Old bridge to close for a year</h1>");
    assertThat(page.title()).isEqualTo("Old bridge to close for a year");
  }

  @Test
  void theNameOfTheSiteIsNoHeadlineThoughItIsAnH1() {
    Metadata page =
        of(
            "<title>Old bridge closes | Daily News</title>",
            "<h1><a href=/>Daily News</a></h1><h2>Old bridge closes</h2>");
    assertThat(page.title()).isEqualTo("Old bridge closes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1 id=logo>A newspaper for the valley</h1>",
        "<h1><a href='https://www.dailynews.example/'>A newspaper for the valley</a></h1>",
        "<h1><a href='/?lang=en'>A newspaper for the valley</a></h1>"
      })
  void whatLeadsHomeIsNoHeadline(String brand) {
    Metadata page = of("<title>Bridge to close</title>", brand + "<h2>Bridge to close</h2>" + TEXT);
    assertThat(page.title()).isEqualTo("Bridge to close");
  }

  @Test
  void aPageThatCallsItselfLikeItsSiteHasTheHeadingOverItsText() {
    Metadata page =
        of(
            "<title>Daily News</title>",
            "<h1><a href=/>Daily News</a></h1><nav><h2>Sections</h2></nav><h2>Bridge to close</h2>"
                + TEXT.repeat(3));
    assertThat(page.title()).isEqualTo("Bridge to close");
  }

  @Test
  void aStandfirstWithinTheHeadingIsNoPartOfTheHeadline() {
    Metadata page =
        of(
            "<title>Old bridge to close - Daily News</title><meta property='og:title' content='Old bridge to close'>",
            "<h1>Old bridge to close <small>The council votes for a year of repairs</small></h1>");
    assertThat(page.title()).isEqualTo("Old bridge to close");
  }

  @Test
  void aSiteNameThatIsTheHeadlineIsNone() {
    Metadata page =
        of(
            "<title>Bridge to close</title><meta property='og:site_name' content='Bridge to close'>",
            "<h1>Bridge to close</h1>");
    assertThat(page.title()).isEqualTo("Bridge to close");
    assertThat(page.site()).isEmpty();
  }

  @Test
  void aCopyInAnArchiveIsReadByTheAddressOfThePageItself() {
    Metadata page =
        of(
            "<title>Daily News » Blog Archive » Bridge to close</title>",
            "<h1><a href='https://web.archive.org/web/2014/https://www.dailynews.example/'>Daily News</a></h1>",
            "https://web.archive.org/web/20140226054445/https://www.dailynews.example/2026/03/05/bridge/");
    assertThat(page.title()).isEqualTo("Bridge to close");
    assertThat(page.published()).contains(DAY);
  }

  @Test
  void aWordOverThePageIsNoHeadlineWhenThePageCallsItselfOtherwise() {
    Metadata page =
        of("<meta property='og:title' content='Old bridge closes'>", "<h1>Details</h1>");
    assertThat(page.title()).isEqualTo("Old bridge closes");
  }
}
