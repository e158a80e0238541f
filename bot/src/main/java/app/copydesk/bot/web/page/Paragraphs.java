package app.copydesk.bot.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The visible text of an element, cut where a browser would begin a new line. */
final class Paragraphs implements NodeFilter {
  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "figcaption",
          "button",
          "form",
          "select",
          "svg",
          "iframe",
          "audio",
          "video",
          "object",
          "head",
          "rt",
          "rp");
  private static final Set<String> INLINE_BREAKS = Set.of("br", "hr");

  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();

  private Paragraphs() {}

  /** Paragraphs that hold something visible; white space inside them is folded to one space. */
  static List<String> of(Element element) {
    Paragraphs paragraphs = new Paragraphs();
    element.filter(paragraphs);
    paragraphs.endLine();
    return paragraphs.paragraphs;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      line.append(text.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (node instanceof Element element) {
      String tag = element.normalName();
      if (SILENT.contains(tag)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (tag.equals("td") || tag.equals("th")) {
        line.append(' ');
      } else if (element.isBlock() || INLINE_BREAKS.contains(tag)) {
        endLine();
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element
        && element.isBlock()
        && !element.normalName().equals("td")
        && !element.normalName().equals("th")) {
      endLine();
    }
    return FilterResult.CONTINUE;
  }

  private void endLine() {
    String folded = fold(line);
    if (!folded.isEmpty()) {
      paragraphs.add(folded);
    }
    line.setLength(0);
  }

  /** One space for each run of white space, no-break spaces included, and none at the edges. */
  static String fold(CharSequence text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = folded.length() > 0;
      } else if (c != '\u200b' && c != '\ufeff' && c != '\u00ad') {
        if (space) {
          folded.append(' ');
        }
        folded.append(c);
        space = false;
      }
    }
    return folded.toString();
  }
}
