package app.copydesk.bot.web.page;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Walks a page until it is deeper or larger than is read: made to keep a reader busy. */
final class PageSize implements NodeFilter {
  private static final int MAX_DEPTH = 150;

  /** Elements and texts; of 400 pages the largest had 6,350, and a depth of 33. */
  private static final int MAX_NODES = 40_000;

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
