package app.copydesk.bot.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

  @Test
  void aWordOverThePageIsNoHeadlineWhenThePageCallsItselfOtherwise() {
    Metadata page =
        of("<meta property='og:title' content='Old bridge closes'>", "<h1>Details</h1>");
    assertThat(page.title()).isEqualTo("Old bridge closes");
  }
}
