package app.copydesk.bot.web.page;

import static app.copydesk.bot.web.page.InventedPage.TEXT;
import static app.copydesk.bot.web.page.InventedPage.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who wrote an article, wherever its page says so. */
final class BylinesTest {
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
    Metadata page = page("", "<h1>Bridge to close</h1>" + byline + TEXT);
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
        page(
            "<meta property='og:site_name' content='Daily News'>" + head,
            "<h1>Bridge to close</h1>");
    assertThat(page.byline()).contains("Ada Byron");
  }

  @Test
  void anAuthorMayBePointedToInTheGraph() {
    Metadata page =
        page(
            """
            <script type="application/ld+json">{"@graph":[
            {"@type":"NewsArticle","headline":"Bridge to close","author":{"@id":"#ada"},
             "datePublished":"2026-03-05T08:00:00Z"},
            {"@type":"Person","@id":"#ada","name":"Ada Byron"}]}</script>
            """,
            "<h1>Bridge to close</h1>");
    assertThat(page.byline()).contains("Ada Byron");
    assertThat(page.published()).contains(LocalDate.of(2026, 3, 5));
  }

  @Test
  void aPersonIsNamedBeforeTheOrganisation() {
    String graph =
        """
        <script type="application/ld+json">{"@type":"NewsArticle",
        "author":{"@type":"Organization","name":"River Press Agency"}}</script>
        """;
    assertThat(page(graph, "<h1>Bridge to close</h1><p>By Ada Byron</p>").byline())
        .contains("Ada Byron");
    assertThat(page(graph, "<h1>Bridge to close</h1>").byline()).contains("River Press Agency");
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
    assertThat(page("", "<h1>7</h1><p>" + line + "</p>" + TEXT).byline()).contains(name);
  }

  @Test
  void aBylineFarFromTheHeadlineIsTakenWhereADayFollows() {
    String text = TEXT.repeat(30);
    assertThat(
            page(
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
    assertThat(page(typed, page).byline()).contains("Ada Byron");
    assertThat(page(typed, page + "<p>Published by Max Muster</p>").byline()).contains("Ada Byron");
    assertThat(page(typed, "<h1>Bridge to close</h1>" + TEXT).byline()).contains("Max Muster");
  }

  @Test
  void aCompanyIsNamedOnlyWhereNobodyElseIs() {
    String head = "<meta name=author content='Flussverlag GmbH, Köln'>";
    assertThat(page(head, "<h1>Bridge to close</h1><p>By Ada Byron</p>").byline())
        .contains("Ada Byron");
    assertThat(page(head, "<h1>Bridge to close</h1>").byline()).contains("Flussverlag GmbH, Köln");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Redaktion", "Web Team", "Staff writers"})
  void aDeskIsNamedOnlyWhereNobodyElseIs(String desk) {
    String head = "<meta name=author content='" + desk + "'>";
    assertThat(page(head, "<h1>Bridge to close</h1><p>By Ada Byron</p>").byline())
        .contains("Ada Byron");
    assertThat(page(head, "<h1>Bridge to close</h1>").byline()).contains(desk);
  }

  @Test
  void allWritersAreNamedWhereProgramsAreToldOfOne() {
    String head =
        """
        <script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Ada Byron"}}</script>
        """;
    String links = "<a rel=author href=/a>Ada Byron</a> & <a rel=author href=/m>Max Muster</a>";
    assertThat(page(head, "<h1>Bridge to close</h1>" + links).byline())
        .contains("Ada Byron, Max Muster");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ada Byron, transport correspondent; Ada Byron",
        "Ada Byron and Max Muster; Ada Byron, Max Muster",
        "Von ADA BYRON und MAX MUSTER; Ada Byron, Max Muster",
        "By our science editor Ada Byron; Ada Byron",
        "Ada Byron, TV River; Ada Byron",
        "Ada Byron <ada@dailynews.example>; Ada Byron",
        "ada@dailynews.example (Ada Byron); Ada Byron",
        "José Ortega y Gasset; José Ortega y Gasset"
      })
  void whatStandsAroundNamesIsTakenOff(String author, String names) {
    String escaped = author.replace("<", "&lt;");
    assertThat(page("<meta name=author content=\"" + escaped + "\">", TEXT).byline())
        .contains(names);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Photo by Ada Byron</p>",
        "<p>© 2026 Daily News. Powered by Hugo</p>",
        "<p>5 March 2026, updated by Hugo Klein</p>",
        "<div><span>Local News</span><time datetime=2026-03-05>Thursday</time></div>",
        "<p>Local News · 5 March 2026 · 4 min read</p>"
      })
  void whoDidSomethingElseAndTheSectionAreNotTheAuthor(String line) {
    assertThat(page("", "<h1>Bridge to close</h1>" + line + TEXT).byline()).isEmpty();
  }

  @Test
  void aNameInTheDataOfScriptsIsTakenWhereThePageShowsIt() {
    String script =
        "<script>var page = {\"author\": {\"id\": 7, \"name\": \"Oyin Bright\"}}</script>";
    String body = "<h1>Bridge to close</h1><span>Oyin Bright</span>" + TEXT;
    assertThat(page(script, body).byline()).contains("Oyin Bright");
    assertThat(page(script, "<h1>Bridge to close</h1>" + TEXT).byline()).isEmpty();
  }

  @Test
  void eachNameStandsOnce() {
    String links =
        "<a rel=author href=/a>Ada Byron</a> <a rel=author href=/a>More articles by Ada Byron</a>";
    assertThat(page("", "<h1>Bridge to close</h1>" + links + TEXT).byline()).contains("Ada Byron");
  }

  @Test
  void writersOfManyOtherArticlesAreNotTheAuthor() {
    String cards =
        "<div><span class=author>Max Muster</span><h3>One</h3></div><div><span class=author>Eva Klein</span><h3>Two</h3></div>";
    assertThat(page("", "<h1>Bridge to close</h1>" + TEXT.repeat(30) + cards).byline()).isEmpty();
  }

  @Test
  void aPersonsOwnSiteIsSigned() {
    String url = "https://www.ada-byron.example/bridge";
    String footer = "<div>Copyright 2012-2026 Ada Byron.</div>";
    assertThat(page("", "<h1>Bridge to close</h1>" + TEXT + footer, url).byline())
        .contains("Ada Byron");
    assertThat(page("", "<h1>Bridge to close</h1>" + TEXT + footer).byline()).isEmpty();
    assertThat(
            page("", "<h1>News</h1>" + TEXT + "<p>City Paper</p>", "https://citypaper.example/a")
                .byline())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ada Byron® is a mark.",
        "Ada Byron Ltd, registered in Dover",
        "Feathers of byron"
      })
  void aSiteCalledForAFirmOrAThingIsNotSigned(String footer) {
    String url = "https://www.ada-byron.example/bridge";
    assertThat(page("<title>Ada Byron</title>", TEXT + footer, url).byline()).isEmpty();
  }

  @Test
  void aNameIsTakenBeforeTheNameOfAnAccount() {
    String head = "<meta name=author content=ada_b>";
    assertThat(page(head, "<h1>Bridge to close</h1><p class=byline>By Ada Byron</p>").byline())
        .contains("Ada Byron");
    assertThat(page(head, "<h1>Bridge to close</h1>").byline()).contains("ada_b");
  }

  @Test
  void aSiteMayBeCalledForItsWriter() {
    Metadata page =
        page(
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
    assertThat(
            page("", "<article><h1>Bridge to close</h1>" + TEXT + "</article>" + others).byline())
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
    assertThat(page("<meta name=author content='" + author + "'>", TEXT).byline()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=kirjoittajat><span>Ada Byron, STT</span></div>",
        "<p>Ada Byron / Efe</p><p>Lima, 5 de marzo de 2026</p>",
        "<div class=authors>Ada Byron (AFP)</div>"
      })
  void theAgencyBehindANameIsNoPartOfIt(String byline) {
    assertThat(page("", "<h1>Bridge to close</h1>" + byline + TEXT).byline()).contains("Ada Byron");
  }

  @Test
  void whoTookAPictureForAnAgencyDidNotWrite() {
    String credit = "<div class=credit>Ada Byron/AP</div><p>5 March 2026</p>";
    assertThat(page("", "<h1>Bridge to close</h1>" + credit + TEXT).byline()).isEmpty();
  }

  @Test
  void namesSetInCapitalsAreTwoPeople() {
    String byline = "<div class=byline__names>ADA BYRON AND KEN HESS</div>";
    assertThat(page("", "<h1>Bridge to close</h1>" + byline + TEXT).byline())
        .contains("Ada Byron, Ken Hess");
  }

  @Test
  void namesLinkedOneByOneAreSeveralPeople() {
    String byline = "<div class=autorzy><a href=/e/1>Ada Byron</a><a href=/e/2>Ken Hess</a></div>";
    assertThat(page("", "<h1>Bridge to close</h1>" + byline + TEXT).byline())
        .contains("Ada Byron, Ken Hess");
  }

  @Test
  void theNameOfAPersonToldToProgramsMayBeALink() {
    String head =
        """
        <script type="application/ld+json">
          {"@type": "NewsArticle", "author": {"@type": "Person", "name": ["<a href='/e/1'>Ada Byron<\\/a>"]}}
        </script>
        """;
    assertThat(page(head, "<h1>Bridge to close</h1>" + TEXT).byline()).contains("Ada Byron");
  }

  @Test
  void aHeadingAboutSomebodyOverAFewWordsNamesTheWriter() {
    String box = "<div class=about-author><h4>About Ada Byron</h4><p>Ada keeps a boat.</p></div>";
    assertThat(page("", "<h1>Bridge to close</h1>" + TEXT + box).byline()).contains("Ada Byron");
  }

  @Test
  void severalNamesBesideTheArticleAreOfOtherArticles() {
    String cards =
        "<aside><div>Ferry late<br>By Ada Byron</div><div>Roof mended<br>By Ken Hess</div></aside>";
    assertThat(page("", "<h1>Bridge to close</h1>" + TEXT + cards).byline()).isEmpty();
  }
}
