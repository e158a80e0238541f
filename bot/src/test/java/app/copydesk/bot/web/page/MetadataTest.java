package app.copydesk.bot.web.page;

import static app.copydesk.bot.web.page.InventedPage.TEXT;
import static app.copydesk.bot.web.page.InventedPage.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The day, the address and the headline of an article, wherever its page says so. */
class MetadataTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta name='DC:date' content='2026-03-05'>",
        "<meta name='parsely-pub-date' content='2026-03-05T10:00:00Z'>",
        "<meta name='citation_publication_date' content='2026/03/05'>",
        "<meta itemprop=datePublished content='2026-03-05'>"
      })
  void theDayIsFoundInTheHead(String head) {
    assertThat(page(head, "<h1>Bridge to close</h1>" + TEXT).published()).contains(DAY);
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
    Metadata page = page("", other + "<h1>Bridge to close</h1>" + printed + TEXT);
    assertThat(page.published()).contains(DAY);
  }

  @Test
  void aPlaceholderIsNoDay() {
    String head =
        """
        <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"%s"}</script>
        """;
    String page = "<h1>Bridge to close</h1><p>5 March 2026</p>" + TEXT;
    assertThat(page(head.formatted("0001-01-01T00:00:00Z"), page).published()).contains(DAY);
    assertThat(page(head.formatted("1970-01-01T00:00:00Z"), page).published()).contains(DAY);
  }

  @Test
  void aDayOfNoKnownSortComesAfterThePrintedOne() {
    String head = "<meta name=date content='2026-03-09'>";
    assertThat(
            page(head, "<h1>Bridge to close</h1><p class=date>5 March 2026</p>" + TEXT).published())
        .contains(DAY);
    assertThat(page(head, "<h1>Bridge to close</h1>" + TEXT).published())
        .contains(LocalDate.of(2026, 3, 9));
  }

  @Test
  void aLaterChangeIsTold() {
    String head =
        "<meta property='article:published_time' content='2026-03-05'>"
            + "<meta property='article:modified_time' content='%s'>";
    assertThat(page(head.formatted("2026-03-07T08:00:00Z"), TEXT).updated())
        .contains(LocalDate.of(2026, 3, 7));
    assertThat(page(head.formatted("2026-03-05T23:00:00Z"), TEXT).updated()).isEmpty();
  }

  @Test
  void theDayOfTheLastChangeIsTakenOnlyWhereNoOtherIsKnown() {
    String changed = "<h1>Bridge to close</h1><p>zuletzt geändert: 09.03.2026 10:14</p>" + TEXT;
    String created = "<meta name='DC.date.created' content='2026-03-05'>";
    assertThat(page(created, changed).published()).contains(DAY);
    assertThat(page("", changed).published()).contains(LocalDate.of(2026, 3, 9));
    String both = "<p>Published 5 March 2026, updated 9 March 2026</p>";
    assertThat(page("", "<h1>Bridge to close</h1>" + both + TEXT).published()).contains(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>Daily News: Details</title>|<h1>Daily News e. V.</h1><h2>Bridge to close</h2>",
        "<title>Bridge to close - Notes of a River</title>|<h1><a href=/local/>Notes of a River</a></h1><h3>Bridge to close</h3>",
        "<title>Bridge - Notes of a Daily News</title>|<h1><a href=/>Notes of a Daily News</a></h1><h4>Bridge</h4>",
        "<title>Ferry late and late again</title>|<h1>Bridge, a bridge, a bridge to close</h1>"
      })
  void theHeadlineIsToldFromTheNameOfTheSite(String page) {
    String[] parts = page.split("\\|", -1);
    assertThat(page(parts[0], parts[1] + TEXT).title()).startsWith("Bridge");
  }

  @Test
  void aHeadingBesideTheHeadlineIsNotTakenForIt() {
    String page = "<h1>Bridge to close for a year</h1>" + TEXT + "<h3>Local</h3><p>" + TEXT;
    assertThat(page("<title>Bridge to close for a year | Local</title>", page).title())
        .isEqualTo("Bridge to close for a year");
  }

  @Test
  void aDateInASentenceIsNotTheDayOfTheArticle() {
    assertThat(page("", "<h1>Bridge to close</h1>" + TEXT).published()).isEmpty();
  }

  @Test
  void theAddressIsAskedBeforeWhatIsPrinted() {
    String printed = "<h1>Bridge to close</h1><p class=date>1 January 2020</p>";
    assertThat(page("", printed, "https://dailynews.example/2026/03/05/bridge").published())
        .contains(DAY);
  }

  @Test
  void theHeadlineIsTheOneReadersSee() {
    Metadata page =
        page(
            "<title>Old bridge closes: what to know | Daily News</title>"
                + "<meta property='og:title' content='Old bridge closes: what to know'>",
            "<h1><span class=kicker>Local</span> Old bridge to close for a year</h1>");
    assertThat(page.title()).isEqualTo("Old bridge to close for a year");
  }

  @Test
  void theNameOfTheSiteIsNoHeadlineThoughItIsAnH1() {
    Metadata page =
        page(
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
    Metadata page =
        page("<title>Bridge to close</title>", brand + "<h2>Bridge to close</h2>" + TEXT);
    assertThat(page.title()).isEqualTo("Bridge to close");
  }

  @Test
  void aPageThatCallsItselfLikeItsSiteHasTheHeadingOverItsText() {
    Metadata page =
        page(
            "<title>Daily News</title>",
            "<h1><a href=/>Daily News</a></h1><nav><h2>Sections</h2></nav><h2>Bridge to close</h2>"
                + TEXT.repeat(3));
    assertThat(page.title()).isEqualTo("Bridge to close");
  }

  @Test
  void aStandfirstWithinTheHeadingIsNoPartOfTheHeadline() {
    Metadata page =
        page(
            "<title>Old bridge to close - Daily News</title><meta property='og:title' content='Old bridge to close'>",
            "<h1>Old bridge to close <small>The council votes for a year of repairs</small></h1>");
    assertThat(page.title()).isEqualTo("Old bridge to close");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1><small>Experts:</small> Old bridge to close</h1>",
        "<h1><span>Experts</span><br><span>Old bridge to close</span></h1>",
        "<h1>Experts<br>Old bridge to close</h1>"
      })
  void aLineOverTheHeadlineIsNoPartOfItWhereThePageCallsItselfWithoutIt(String heading) {
    String head =
        "<title>Old bridge to close | Daily News</title><meta property='og:title' content='Experts: Old bridge to close'>";
    assertThat(page(head, heading + TEXT).title()).isEqualTo("Old bridge to close");
  }

  @Test
  void aLongerHeadlineIsNotCutToWhatThePageCallsItself() {
    String head = "<title>Old bridge to close</title>";
    assertThat(page(head, "<h1>Old bridge to close, council says</h1>").title())
        .isEqualTo("Old bridge to close, council says");
  }

  @Test
  void whatIsEscapedTwiceIsReadAsMeant() {
    String head =
        "<meta property='og:title' content='Bridge &amp;amp; tunnel: &amp;#8220;no&amp;#8221;'>";
    assertThat(page(head, TEXT).title()).isEqualTo("Bridge & tunnel: “no”");
  }

  @Test
  void aSiteNameThatIsTheHeadlineIsNone() {
    Metadata page =
        page(
            "<title>Bridge to close</title><meta property='og:site_name' content='Bridge to close'>",
            "<h1>Bridge to close</h1>");
    assertThat(page.title()).isEqualTo("Bridge to close");
    assertThat(page.site()).isEmpty();
  }

  @Test
  void aCopyInAnArchiveIsReadByTheAddressOfThePageItself() {
    Metadata page =
        page(
            "<title>Daily News » Blog Archive » Bridge to close</title>",
            "<h1><a href='https://web.archive.org/web/2014/https://www.dailynews.example/'>Daily News</a></h1>",
            "https://web.archive.org/web/20140226054445/https://www.dailynews.example/2026/03/05/bridge/");
    assertThat(page.title()).isEqualTo("Bridge to close");
    assertThat(page.published()).contains(DAY);
  }

  @Test
  void aWordOverThePageIsNoHeadlineWhenThePageCallsItselfOtherwise() {
    Metadata page =
        page("<meta property='og:title' content='Old bridge closes'>", "<h1>Details</h1>");
    assertThat(page.title()).isEqualTo("Old bridge closes");
  }

  @Test
  void behindTheNameOfAColumnStandsTheHeadlineInWhichTheAddressEnds() {
    String url = "https://www.dailynews.example/terms/photosynthesis.html";
    String column = "<h1>Term of the Day</h1><h2>Photosynthesis</h2>" + TEXT;
    assertThat(page("<title>Term of the Day – Photosynthesis</title>", column, url).title())
        .isEqualTo("Photosynthesis");
    assertThat(page("<title>Term of the Day --Photosynthesis</title>", column, url).title())
        .isEqualTo("Photosynthesis");
    assertThat(page("<title>Term of the Day – Photosynthesis</title>", column).title())
        .isEqualTo("Term of the Day");
  }

  @Test
  void ofTwoHeadlinesLikeTheTitleTheFirstIsItThoughItSaysMore() {
    String head = "<title>Rent a bike and ride on Sundays | Daily News</title>";
    String page =
        "<h1>Now you can rent a bike: so easy is it</h1>"
            + TEXT
            + "<h1>All bikes</h1><h1>Rent a bike</h1>";
    assertThat(page(head, page).title()).isEqualTo("Now you can rent a bike: so easy is it");
  }

  @Test
  void aHeadlineThatBeginsAsThePageIsCalledOrTheOtherWayRoundIsTheOneShown() {
    String head =
        """
        <title>Old bridge to close: what to know now | Daily News</title>
        <script type="application/ld+json">
          {"@type": "NewsArticle", "headline": "Old bridge to close: what to know now"}
        </script>
        """;
    assertThat(page(head, "<h1>Old bridge to close</h1>" + TEXT).title())
        .isEqualTo("Old bridge to close");
    String longer = "Old bridge to close: what to know now and then";
    assertThat(page(head, "<h1>" + longer + "</h1>" + TEXT).title()).isEqualTo(longer);
  }

  @Test
  void whereNothingTellsMoreThanTheSiteWhatIsCalledATitleIsTheHeadline() {
    String head = "<title>Daily News</title><meta property='og:title' content='Daily News'>";
    String cover = "<h1>Daily News</h1><div class=title><p><em>Before and after</em></p></div>";
    assertThat(page(head, cover + TEXT).title()).isEqualTo("Before and after");
    String list = "<ul><li class=title>Ferry late again</li></ul>";
    assertThat(page(head, "<h1>Daily News</h1>" + list + TEXT).title()).isEqualTo("Daily News");
    String several = cover + "<div class=title><p>Ferry late again</p></div>";
    assertThat(page(head, several + TEXT).title()).isEqualTo("Daily News");
  }
}
