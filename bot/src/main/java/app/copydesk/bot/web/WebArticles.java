package app.copydesk.bot.web;

import app.copydesk.bot.web.guard.Fetched;
import app.copydesk.bot.web.guard.GuardedClient;
import app.copydesk.bot.web.guard.Version;
import app.copydesk.bot.web.page.PageContent;
import app.copydesk.bot.web.page.PageReader;
import app.copydesk.nlp.Article;
import java.time.Clock;
import java.util.Optional;

/** Reads articles from the open web. */
final class WebArticles implements Pages {
  private static final Reading NOT_ASKED =
      new Reading.Unreadable(
          Reading.Reason.UNREACHABLE, "The site answered with status 304 instead of a page.");

  private final GuardedClient client;
  private final PageReader reader;
  private final Clock clock;

  WebArticles(GuardedClient client, PageReader reader, Clock clock) {
    this.client = client;
    this.reader = reader;
    this.clock = clock;
  }

  @Override
  public Copy read(String link, Optional<Copy> earlier) {
    Fetched fetched = client.fetch(link, earlier.map(Copy::version).orElse(Version.UNKNOWN));
    if (fetched instanceof Fetched.Page page) {
      PageContent content = reader.read(page.body(), page.charset(), page.link().toString());
      return new Copy(
          read(content, page.link().toString()),
          page.version(),
          content.canonical(),
          clock.instant());
    }
    if (fetched instanceof Fetched.Failed failed) {
      return Copy.of(failed(failed), clock.instant());
    }
    return earlier
        .map(copy -> copy.at(clock.instant()))
        .orElseGet(() -> Copy.of(NOT_ASKED, clock.instant()));
  }

  private static Reading read(PageContent content, String link) {
    return switch (content.kind()) {
      case ARTICLE ->
          new Reading.Page(
              link,
              new Article(content.title(), content.text(), content.published()),
              content.byline(),
              content.site(),
              content.updated());
      case LOCKED ->
          new Reading.Unreadable(
              Reading.Reason.WALLED,
              "Only the first "
                  + content.words()
                  + " words are readable without a subscription; paste the article's text instead.");
      case CONSENT ->
          new Reading.Unreadable(
              Reading.Reason.WALLED,
              "The site shows a notice about consent instead of the page; paste the article's text"
                  + " instead.");
      case OTHER ->
          new Reading.Unreadable(
              Reading.Reason.NOT_AN_ARTICLE,
              "There is no article to read on this page; link to the article itself or paste its"
                  + " text.");
    };
  }

  private static Reading failed(Fetched.Failed failed) {
    return new Reading.Unreadable(reason(failed.failure()), failed.words());
  }

  private static Reading.Reason reason(Fetched.Failure failure) {
    return switch (failure) {
      case REFUSED -> Reading.Reason.REFUSED;
      case NOT_A_PAGE -> Reading.Reason.NOT_TEXT;
      case WALLED -> Reading.Reason.WALLED;
      case GONE -> Reading.Reason.GONE;
      case TOO_LARGE -> Reading.Reason.TOO_LARGE;
      case UNREACHABLE -> Reading.Reason.UNREACHABLE;
    };
  }
}
