package app.copydesk.bot.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.copydesk.bot.web.guard.GuardedClient;
import app.copydesk.bot.web.guard.Loopback;
import app.copydesk.bot.web.page.PageReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From a link over the network to an article, on loopback. */
class WebArticlesTest {
  private static final String OK = "HTTP/1.1 200 OK\nContent-Type: text/html\n";
  private static final String SENTENCE =
      "The council voted on Monday to close the old bridge for a year of repairs, and the mayor said"
          + " that nobody had asked her. ";
  private static final String ARTICLE =
      "<title>Bridge to close</title><h1>Bridge to close</h1><p class=byline>By Ada Byron</p><article><p>"
          + SENTENCE.repeat(3)
          + "</p><p>"
          + SENTENCE.repeat(4)
          + "</p></article>";

  private final Loopback server = new Loopback();
  private final GuardedClient client = server.client();
  private Instant now = Instant.parse("2026-03-05T08:00:00Z");

  @AfterEach
  void close() throws IOException {
    client.close();
    server.close();
  }

  private ArticleSource source() {
    InstantSource time = () -> now;
    Clock clock = time.withZone(ZoneOffset.UTC);
    return new CachedSource(
        new WebArticles(client, new PageReader(), clock), 10, Duration.ofHours(1), clock);
  }

  private void answer(String head, String html) {
    server.answer(head, html.getBytes(StandardCharsets.UTF_8));
  }

  private Reading.Unreadable unreadable() {
    return (Reading.Unreadable) source().read(server.url("/a"));
  }

  @Test
  void anArticleIsReadWithItsTitleAndWriter() {
    answer(OK, ARTICLE);
    Reading.Page page = (Reading.Page) source().read(server.url("/a"));
    assertThat(page.article().title()).isEqualTo("Bridge to close");
    assertThat(page.byline()).contains("Ada Byron");
    assertThat(page.link()).isEqualTo(server.url("/a"));
  }

  @Test
  void aStubIsSaidToBeOneWithItsLength() {
    answer(OK, "<p>" + SENTENCE.repeat(4) + "</p><div>Subscribe to continue reading</div>");
    assertThat(unreadable())
        .isEqualTo(
            new Reading.Unreadable(
                Reading.Reason.WALLED,
                "Only the first 96 words are readable without a subscription; paste the article's text"
                    + " instead."));
  }

  @Test
  void aNoticeAboutConsentIsSaidToStandInPlaceOfThePage() {
    answer(OK, "<p>We and our partners use cookies to show you what you may like.</p>");
    assertThat(unreadable().reason()).isEqualTo(Reading.Reason.WALLED);
    assertThat(unreadable().words()).startsWith("The site shows a notice about consent");
  }

  @Test
  void aPageWithoutAnArticleIsSaidToHaveNone() {
    answer(OK, "<ul><li><a href=/1>One</a><li><a href=/2>Two</a></ul>");
    assertThat(unreadable().reason()).isEqualTo(Reading.Reason.NOT_AN_ARTICLE);
  }

  @Test
  void aPageThatDidNotChangeIsNotSentAgain() {
    answer(OK + "ETag: \"7\"", ARTICLE);
    ArticleSource source = source();
    Reading first = source.read(server.url("/a"));
    now = now.plus(Duration.ofHours(2));
    answer("HTTP/1.1 304 Not Modified", "");
    assertThat(source.read(server.url("/a"))).isEqualTo(first);
    assertThat(server.requests()).contains("If-None-Match: \"7\"");
  }
}
