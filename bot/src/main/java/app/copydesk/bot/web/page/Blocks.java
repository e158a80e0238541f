package app.copydesk.bot.web.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The visible text of an element, cut where a browser would begin a new paragraph. */
final class Blocks implements NodeFilter {
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
  private static final String COLUMN = "br ~ br, table";
  private static final Set<String> CELLS = Set.of("td", "th");

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private final Element root;
  private Element block;
  private final Deque<Block.Place> places = new ArrayDeque<>(List.of(Block.Place.TEXT));
  private int linked;
  private int links;
  private boolean isBroken;

  private Blocks(Element root) {
    this.root = root;
    this.block = root;
  }

  /** Blocks that hold something visible, in order. */
  static List<Block> of(Element root) {
    Blocks blocks = new Blocks(root);
    root.filter(blocks);
    blocks.end();
    return blocks.blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(text.getWholeText());
    } else if (node instanceof Element element) {
      String tag = element.normalName();
      if (SILENT.contains(tag)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (tag.equals("br")) {
        lineBreak();
      } else if (CELLS.contains(tag)) {
        places.push(cell(element));
      } else if (element.isBlock()) {
        end();
        block = element;
        places.push(place(tag));
      } else if (tag.equals("a")) {
        links++;
      }
    }
    return FilterResult.CONTINUE;
  }

  /** The cells of a row stand in one line, unless they are the columns of the page. */
  private Block.Place cell(Element cell) {
    if (cell.selectFirst(COLUMN) == null) {
      line.append(' ');
      return Block.Place.TABLE;
    }
    end();
    block = cell;
    return Block.Place.TEXT;
  }

  private Block.Place place(String tag) {
    return switch (tag) {
      case "li" -> Block.Place.LIST;
      case "blockquote", "aside", "figure" -> Block.Place.QUOTE;
      case "pre" -> Block.Place.TABLE;
      default -> places.element();
    };
  }

  private void append(String text) {
    boolean isBlank = text.isBlank();
    if (isBroken && !isBlank) {
      // one break after a whole sentence begins a paragraph; amid a sentence it only wraps the line
      if (line.length() > 0 && endsAsSentence(line)) {
        end();
      }
      isBroken = false;
    }
    line.append(text);
    if (links > 0 && !isBlank) {
      linked += text.length();
    }
  }

  private void lineBreak() {
    if (isBroken) {
      end();
    }
    line.append(' ');
    isBroken = true;
  }

  private static boolean endsAsSentence(CharSequence line) {
    String text = line.toString().stripTrailing();
    return !text.isEmpty() && ".!?:;…”\"»。".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && !element.normalName().equals("br")) {
      if (CELLS.contains(element.normalName())) {
        if (block.equals(element)) {
          end();
        }
        places.pop();
      } else if (element.isBlock()) {
        end();
        Element parent = element.parent();
        block = parent == null ? root : parent;
        places.pop();
      } else if (element.normalName().equals("a")) {
        links--;
      }
    }
    return FilterResult.CONTINUE;
  }

  private void end() {
    String folded = Spaces.fold(line);
    if (!folded.isEmpty()) {
      blocks.add(new Block(folded, linked, block, places.element()));
    }
    line.setLength(0);
    linked = 0;
    isBroken = false;
  }
}
