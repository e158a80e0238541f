package app.copydesk.bot.web.page;

import java.util.List;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

/** Mozilla's Readability in its port to the JVM. */
final class ReadabilityText implements ArticleText {
  private static final String BASE = "https://page.invalid/";

  /** It calls itself for every level. */
  private static final int MAX_DEPTH = 400;

  /** It goes over them several times; the largest news pages have a tenth of this. */
  private static final int MAX_ELEMENTS = 60_000;

  @Override
  public List<String> paragraphs(Document page) {
    if (!isReadable(page)) {
      return List.of();
    }
    try {
      // takes the page apart: give it a copy. No links are needed, and a base it cannot parse makes
      // it log the whole text: give it one it can.
      Element content = new Readability4J(BASE, page.clone()).parse().getArticleContent();
      return content == null ? List.of() : Paragraphs.of(content);
    } catch (IllegalStateException e) {
      // it insists on a parent for what it chose, and has none when it chose the page itself
      return Paragraphs.of(page.body());
    }
  }

  private static boolean isReadable(Document page) {
    return NodeTraversor.filter(new Size(), page) != FilterResult.STOP;
  }

  /** Walks until a page is deeper or larger than is taken apart. */
  private static final class Size implements NodeFilter {
    private int elements;

    @Override
    public FilterResult head(Node node, int depth) {
      elements++;
      return depth > MAX_DEPTH || elements > MAX_ELEMENTS
          ? FilterResult.STOP
          : FilterResult.CONTINUE;
    }
  }
}
