package app.copydesk.bot.web.page;

import java.util.List;
import org.jsoup.nodes.Document;

/** Finds the running text of a page. Safe to share between threads. */
interface ArticleText {

  /**
   * The paragraphs of the article in {@code page}, each on one line, in order; empty when there is
   * none.
   *
   * @param page not changed
   */
  List<String> paragraphs(Document page);
}
