package app.copydesk.bot.web.page;

import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Widens a choice that is a part of the article only: where the text is cut into sections, each
 * deep in boxes of its own, the best box is one of several.
 */
final class Clusters {
  /** How much more running text an element around must hold, as a share of what there is. */
  private static final double MIN_GAIN = 0.3;

  /** How much else it may bring, as a share of the running text gained. */
  private static final double MAX_OTHER = 0.35;

  /** A teaser begins with a link to its article. */
  private static final double MAX_LINKS = 0.2;

  private static final class Sum {
    private int solid;
    private int other;
  }

  private final IdentityHashMap<Element, Sum> sums = new IdentityHashMap<>();

  Clusters(Element body) {
    for (Block block : Blocks.of(body)) {
      Sum sum = sum(block.element());
      if (block.isSolid() && block.linkDensity() < MAX_LINKS) {
        sum.solid += block.text().length();
      } else {
        sum.other += block.text().length();
      }
    }
    body.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {}

          @Override
          public void tail(Node node, int depth) {
            if (depth > 0 && node instanceof Element element && element.parent() != null) {
              Sum up = sum(element.parent());
              up.solid += sum(element).solid;
              up.other += sum(element).other;
            }
          }
        });
  }

  /** {@code chosen}, or the elements around them that hold clearly more of the running text. */
  List<Element> widen(List<Element> chosen) {
    if (chosen.isEmpty()) {
      return chosen;
    }
    int solid = chosen.stream().mapToInt(element -> sum(element).solid).sum();
    int other = chosen.stream().mapToInt(element -> sum(element).other).sum();
    List<Element> best = chosen;
    for (@Nullable Element up = chosen.get(0).parent(); up != null; up = up.parent()) {
      int gained = sum(up).solid - solid;
      int brought = sum(up).other - other;
      if (gained > solid * MIN_GAIN && brought < gained * MAX_OTHER) {
        best = List.of(up);
        solid = sum(up).solid;
        other = sum(up).other;
      }
    }
    return best;
  }

  private Sum sum(Element element) {
    return sums.computeIfAbsent(element, e -> new Sum());
  }
}
