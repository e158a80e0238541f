package app.copydesk.bot.web;

import app.copydesk.bot.web.guard.Fetched;
import app.copydesk.bot.web.guard.GuardedClient;
import app.copydesk.bot.web.page.PageContent;
import app.copydesk.bot.web.page.PageReader;
import app.copydesk.nlp.Article;

/** Reads articles from the open web. */
final class WebArticles implements ArticleSource {
  private final GuardedClient client;
  private final PageReader reader;

  WebArticles(GuardedClient client, PageReader reader) {
    this.client = client;
    this.reader = reader;
  }

  @Override
  public Reading read(String link) {
    Fetched fetched = client.fetch(link);
    return fetched instanceof Fetched.Page page ? read(page) : failed((Fetched.Failed) fetched);
  }

  private Reading read(Fetched.Page page) {
    String link = page.link().toString();
    PageContent content = reader.read(page.body(), page.charset(), link);
    return switch (content.kind()) {
      case ARTICLE ->
          new Reading.Page(
              link,
              new Article(content.title(), content.text(), content.published()),
              content.byline(),
              content.site());
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
