package app.copydesk.bot.web.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much text the elements of a page hold, from one walk over it. */
final class TextMass implements NodeVisitor {
  private static final Set<String> SILENT =
      Set.of("script", "style", "noscript", "template", "svg", "iframe", "select");

  private static final class Mass {
    private int text;
    private int linked;
    private int commas;
  }

  private final IdentityHashMap<Element, Mass> masses = new IdentityHashMap<>();
  private final Deque<Mass> open = new ArrayDeque<>();
  private int links;
  private int silent;

  private TextMass() {}

  static TextMass measure(Element root) {
    TextMass mass = new TextMass();
    mass.open.push(new Mass());
    root.traverse(mass);
    return mass;
  }

  /** The characters in {@code element}, runs of white space counted as one. */
  int of(Element element) {
    Mass mass = masses.get(element);
    return mass == null ? 0 : mass.text;
  }

  int commas(Element element) {
    Mass mass = masses.get(element);
    return mass == null ? 0 : mass.commas;
  }

  /** The share of the text of {@code element} that is links, 0 to 1. */
  double linkDensity(Element element) {
    Mass mass = masses.get(element);
    return mass == null || mass.text == 0 ? 0 : (double) mass.linked / mass.text;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      open.push(new Mass());
      links += element.normalName().equals("a") ? 1 : 0;
      silent += SILENT.contains(element.normalName()) ? 1 : 0;
    } else if (node instanceof TextNode text && silent == 0) {
      count(text.getWholeText(), open.element());
    }
  }

  private void count(String text, Mass mass) {
    boolean space = true;
    int characters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isSpace = c <= ' ' || c == '\u00a0';
      characters += isSpace && space ? 0 : 1;
      space = isSpace;
      mass.commas += c == ',' || c == '、' || c == '،' || c == '，' ? 1 : 0;
    }
    mass.text += characters;
    mass.linked += links > 0 ? characters : 0;
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      Mass mass = open.pop();
      masses.put(element, mass);
      Mass outer = open.element();
      outer.text += mass.text;
      outer.linked += mass.linked;
      outer.commas += mass.commas;
      links -= element.normalName().equals("a") ? 1 : 0;
      silent -= SILENT.contains(element.normalName()) ? 1 : 0;
    }
  }
}
