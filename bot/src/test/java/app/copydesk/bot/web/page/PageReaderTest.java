package app.copydesk.bot.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {
  private static final String SENTENCE =
      "The council voted on Monday to close the old bridge for a year of repairs, and the mayor"
          + " said that nobody had asked her. ";
  private static final String URL = "https://www.dailynews.example/2026/bridge";
  private static final PageReader READER = new PageReader();

  private static String article(String head, String body) {
    return "<html lang=\"en-GB\"><head>"
        + head
        + "</head><body><nav><a href=/>Home</a> <a href=/s>Sport</a></nav><article>"
        + body
        + IntStream.range(0, 5)
            .mapToObj(i -> "<p>" + paragraph(i) + "</p>\n")
            .collect(Collectors.joining())
        + "</article><footer>All rights reserved, Daily News</footer></body></html>";
  }

  private static String paragraph(int number) {
    return "On page " + number + ": " + SENTENCE.repeat(3).strip();
  }

  private static PageContent read(String html) {
    return READER.read(html, URL);
  }

  @Test
  void theTextIsTheParagraphsOfTheArticle() {
    PageContent page = read(article("<title>Bridge to close</title>", ""));
    assertThat(page.kind()).isEqualTo(PageKind.ARTICLE);
    assertThat(page.text().split("\n\n", -1))
        .containsExactly(paragraph(0), paragraph(1), paragraph(2), paragraph(3), paragraph(4));
  }

  @Test
  void jsonLdIsTheFirstSourceOfTheFacts() {
    PageContent page =
        read(
            article(
                """
                <title>Bridge | Daily News</title><meta name=author content="Someone Else">
                <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},
                {"@type":["ReportageNewsArticle"],"headline":"Bridge &amp; tunnel to close",
                "author":[{"@type":"Person","name":"Ada Byron"},{"name":["Max Muster"]}],
                "datePublished":"2026-03-05T23:30:00-08:00",
                "publisher":{"name":"Daily News"}}]}</script>
                """,
                ""));
    assertThat(page.title()).isEqualTo("Bridge & tunnel to close");
    assertThat(page.byline()).contains("Ada Byron, Max Muster");
    assertThat(page.published()).contains(LocalDate.of(2026, 3, 5));
    assertThat(page.site()).contains("Daily News");
    assertThat(page.language()).contains("en");
  }

  @Test
  void openGraphAndMetaFollow() {
    PageContent page =
        read(
            article(
                """
                <meta property="og:title" content="Bridge to close - Daily News">
                <meta property="og:site_name" content="Daily News">
                <meta property="article:author" content="https://facebook.example/ada">
                <meta name="author" content="By Ada Byron">
                <meta property="article:published_time" content="2026-03-05">
                <script type="application/ld+json">{ broken </script>
                """,
                ""));
    assertThat(page.title()).isEqualTo("Bridge to close");
    assertThat(page.byline()).contains("Ada Byron");
    assertThat(page.published()).contains(LocalDate.of(2026, 3, 5));
  }

  @Test
  void thePageItselfIsTheLastSource() {
    PageContent page =
        read(
            article(
                "<title>DailyNews: Bridge to close</title>",
                "<h1>Bridge to close</h1><p class=byline>By Ada Byron</p>"
                    + "<time datetime=\"2026-03-05T10:00Z\">yesterday</time>"));
    assertThat(page.title()).isEqualTo("Bridge to close");
    assertThat(page.byline()).contains("Ada Byron");
    assertThat(page.published()).contains(LocalDate.of(2026, 3, 5));
    assertThat(page.site()).isEmpty();
  }

  @Test
  void theBeginningOfALockedArticleIsSaidToBeOne() {
    String locked =
        "<title>x</title><p>" + SENTENCE.repeat(4) + "</p><div>Subscribe to continue reading</div>";
    assertThat(read(locked).kind()).isEqualTo(PageKind.LOCKED);
    String marked =
        "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\","
            + "\"isAccessibleForFree\":\"False\"}</script><p>"
            + SENTENCE.repeat(4);
    assertThat(read(marked).kind()).isEqualTo(PageKind.LOCKED);
  }

  @Test
  void textForProgramsIsTakenOnlyWhereThePageShowsTheSameAndIsFree() {
    String head =
        "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",%s\"articleBody\":\""
            + (SENTENCE.strip() + "\\n").repeat(6)
            + "\"}</script>";
    assertThat(read(head.formatted("") + "<p>" + SENTENCE).kind()).isEqualTo(PageKind.ARTICLE);
    assertThat(
            read(head.formatted("") + "<p>Another thing, long enough to be read, was said here.")
                .words())
        .isLessThan(20);
    assertThat(read(head.formatted("\"isAccessibleForFree\":false,") + "<p>" + SENTENCE).kind())
        .isEqualTo(PageKind.LOCKED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "You have reached your monthly limit of free articles.",
        "Register to read the full report",
        "Jetzt abonnieren und weiterlesen.",
        "Sie haben bereits ein Abo?",
        "Cet article est réservé aux abonnés.",
        "Contenido exclusivo para suscriptores",
        "Já é assinante? Entre.",
        "Contenuto riservato agli abbonati",
        "Alleen voor abonnees",
        "Vain tilaajille",
        "Csak előfizetőknek",
        "Pouze pro předplatitele",
        "Samo za pretplatnike",
        "Conținut exclusiv pentru abonați",
        "Материал для подписчиков",
        "この記事は会員限定です",
        "구독자 전용 기사"
      })
  void aWallSpeaksTheLanguageOfItsSite(String words) {
    String beginning = "<p>" + SENTENCE.repeat(4) + "</p>";
    assertThat(read(beginning + "<div class=wall>" + words + "</div>").kind())
        .isEqualTo(PageKind.LOCKED);
    assertThat(read("<header><a>" + words + "</a></header>" + beginning.repeat(2)).kind())
        .isEqualTo(PageKind.ARTICLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wir und unsere 312 Partner verwenden Cookies, um Ihnen Inhalte zu zeigen.",
        "Nos partenaires et nous utilisons des cookies sur votre appareil.",
        "Nosotros y nuestros socios almacenamos cookies en su dispositivo.",
        "Noi e i nostri partner archiviamo cookie sul dispositivo.",
        "Wij en onze partners plaatsen cookies op uw apparaat.",
        "Mit Ihrer Zustimmung nutzen wir Cookies und ähnliche Techniken.",
        "Me ja kumppanimme käytämme evästeitä.",
        "My a naši partneři používáme soubory cookie.",
        "Мы и наши партнёры используем файлы cookie.",
        "Noi și partenerii noștri folosim cookie-uri."
      })
  void aNoticeAboutConsentSpeaksTheLanguageOfItsSite(String words) {
    assertThat(read("<p>" + words + "</p><button>OK</button>").kind()).isEqualTo(PageKind.CONSENT);
  }

  @Test
  void aTextWithoutBlanksIsNotShort() {
    assertThat(read("<p>" + "市は古い橋を一年間閉鎖すると月曜日に決めた。".repeat(12)).kind())
        .isEqualTo(PageKind.ARTICLE);
  }

  @Test
  void aShortReportWithHeadlineWriterAndDayIsAnArticle() {
    String report = "<p>" + "The council voted on Monday to close the bridge. ".repeat(6) + "</p>";
    String signed = "<h1>Bridge to close</h1><p>By Ada Byron</p><p>5 March 2026</p>";
    assertThat(read(signed + report).kind()).isEqualTo(PageKind.ARTICLE);
    assertThat(read("<h1>Bridge to close</h1>" + report).kind()).isEqualTo(PageKind.OTHER);
  }

  @Test
  void aNoticeAboutCookiesIsNoArticle() {
    String notice =
        "<p>We and our partners use cookies to make this site better and to show you what you may"
            + " like. You can accept all or choose.</p><button>Accept</button>";
    assertThat(read(notice).kind()).isEqualTo(PageKind.CONSENT);
  }

  @Test
  void anArticleThatComesToSpeakOfCookiesIsNoNotice() {
    String report = SENTENCE.repeat(4) + "This website uses cookies, too, the regulator found.";
    assertThat(read("<h1>Bridge to close</h1><p>" + report + "</p>").kind())
        .isEqualTo(PageKind.ARTICLE);
  }

  @Test
  void aHomePageAndAPageWithoutTextAreNoArticles() {
    assertThat(READER.read(article("", ""), "https://www.dailynews.example/?lang=en").kind())
        .isEqualTo(PageKind.OTHER);
    assertThat(READER.read(article("", ""), "https://www.dailynews.example/?p=812").kind())
        .isEqualTo(PageKind.ARTICLE);
    assertThat(read("<div id=root></div><script src=app.js></script>").kind())
        .isEqualTo(PageKind.OTHER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<", "\u0000", "<html", "<p><p><p>", "&#xffffff;", "<script>"})
  void anyPageGivesAContent(String html) {
    assertThat(read(html).kind()).isEqualTo(PageKind.OTHER);
  }

  @Test
  void theCharactersAreThoseThePageDeclares() {
    String html = "<meta charset=koi8-r>" + article("", "<h1>Мост закрыт</h1>");
    ByteBuffer bytes = ByteBuffer.wrap(html.getBytes(Charset.forName("koi8-r")));
    assertThat(READER.read(bytes, Optional.empty(), URL).title()).isEqualTo("Мост закрыт");
    assertThat(READER.read(bytes, Optional.of("koi8-r"), URL).title()).isEqualTo("Мост закрыт");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p class='author-x'>By Ada Byron 5 March 2026</p>",
        "<h3><a href=x>Council votes</a></h3><p>The council voted on Monday to close the bridge.</p>",
        "<blockquote>The council voted on Monday to close the old bridge.</blockquote>",
        "<time class=date>5 March 2026</time>",
        "<h1>Bridge to close</h1>",
        "<ul><li>one</li></ul>"
      })
  @Timeout(20)
  void aPageFullOfOneThingInDeepBoxesIsReadInTime(String thing) {
    assertThat(read("<div class='a-b c_d'>".repeat(120) + thing.repeat(7_000))).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>author: %s</script>",
        "<script>{\"author\": [ %s\"name\"}</script>",
        "<meta name=author content='By %s'>",
        "<p class=author>BY A %s</p>",
        "<h1>a<b>b</b>%s</h1>",
        "<a href='/?%s'>x</a>"
      })
  @Timeout(20)
  void aNameWithoutEndIsReadInTime(String place) {
    for (String filling : List.of(" ", "A", "A. ", "\"author\":{", "Ada Byron, ", "a=b&")) {
      assertThat(read("<h1>x</h1>" + place.formatted(filling.repeat(300_000)))).isNotNull();
    }
  }

  @Test
  @Timeout(30)
  void aPageOfTagsAloneIsGivenUpInTime() {
    assertThat(read("<div>".repeat(100_000)).kind()).isEqualTo(PageKind.OTHER);
    assertThat(read("<p>a<b>".repeat(20_000))).isNotNull();
    assertThat(read("<p>a".repeat(1_000_000)).kind()).isEqualTo(PageKind.OTHER);
    assertThat(read("<title>" + "daily news | ".repeat(200_000)).title()).isEmpty();
  }
}
