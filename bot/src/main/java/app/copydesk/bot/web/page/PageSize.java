package app.copydesk.bot.web.page;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Walks a page until it is deeper or larger than is read: made to keep a reader busy. */
final class PageSize implements NodeFilter {
  private static final int MAX_DEPTH = 400;

  /** Elements and texts; the largest news pages have a tenth of this. */
  private static final int MAX_NODES = 60_000;

  private int nodes;

  private PageSize() {}

  static boolean isReadable(Document page) {
    return NodeTraversor.filter(new PageSize(), page) != FilterResult.STOP;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    nodes++;
    return depth > MAX_DEPTH || nodes > MAX_NODES ? FilterResult.STOP : FilterResult.CONTINUE;
  }
}
