package app.copydesk.bot.web;

import app.copydesk.nlp.Article;
import java.time.LocalDate;
import java.util.Optional;

/** What came of reading a link or a file. */
public sealed interface Reading {

  /**
   * An article.
   *
   * @param link where it was found, after redirects; empty for a file
   * @param article its title, text and day of publication
   * @param byline who wrote it, as printed
   * @param site the name of the publication
   * @param updated the day of its last change, where that is later than its publication
   */
  record Page(
      String link,
      Article article,
      Optional<String> byline,
      Optional<String> site,
      Optional<LocalDate> updated)
      implements Reading {

    /** An article of which no change is known. */
    public Page(String link, Article article, Optional<String> byline, Optional<String> site) {
      this(link, article, byline, site, Optional.empty());
    }
  }

  /**
   * No article, and why.
   *
   * @param reason the sort of failure
   * @param words what to tell the person who asked: one sentence, says what was wrong and what is
   *     accepted
   */
  record Unreadable(Reason reason, String words) implements Reading {}

  /** Why there is no article. */
  enum Reason {
    /** The link is not one Copydesk follows: a private address, another scheme or port. */
    REFUSED,
    /** The page is there but holds no article: a home page, a search, an app. */
    NOT_AN_ARTICLE,
    /** Not a kind of content that is read. */
    NOT_TEXT,
    /** The site wants a login or a subscription. */
    WALLED,
    /** The site says there is nothing there. */
    GONE,
    /** More bytes than are read. */
    TOO_LARGE,
    /** The site did not answer, or not in time, or with an error. */
    UNREACHABLE
  }
}
