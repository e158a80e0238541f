package app.copydesk.bot.desk;

import app.copydesk.bot.web.ArticleSource;
import app.copydesk.bot.web.Reading;
import app.copydesk.bot.web.TextFiles;
import java.util.Optional;

/** Reads whatever a message holds. Safe to share between threads. */
final class Reader {
  private final ArticleSource links;
  private final Newsroom newsroom;

  Reader(ArticleSource links, Newsroom newsroom) {
    this.links = links;
    this.newsroom = newsroom;
  }

  Reading read(Subject subject) {
    if (subject instanceof Subject.Link link) {
      return links.read(link.url());
    }
    if (subject instanceof Subject.File file) {
      return newsroom.read(file.file());
    }
    String text = ((Subject.Text) subject).text();
    return new Reading.Page("", TextFiles.article(text), Optional.empty(), Optional.empty());
  }
}
