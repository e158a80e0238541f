package app.copydesk.bot.web.page;

import java.util.List;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Mozilla's Readability in its port to the JVM. */
final class ReadabilityText implements ArticleText {
  private static final String BASE = "https://page.invalid/";

  @Override
  public List<String> paragraphs(Document page) {
    // takes the page apart: give it a copy. No links are needed, and a base it cannot parse makes
    // it
    // log the whole text: give it one it can.
    Element content = new Readability4J(BASE, page.clone()).parse().getArticleContent();
    return content == null ? List.of() : Paragraphs.of(content);
  }
}
