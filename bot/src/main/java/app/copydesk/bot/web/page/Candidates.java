package app.copydesk.bot.web.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds the article.
 *
 * <p>After Readability (Arc90 Labs, 2009; Mozilla's readability.js): paragraphs give points to the
 * elements around them, the nearer the more; names of elements and the share of links correct the
 * sum; the siblings of the best join it where they are like it.
 */
final class Candidates {
  private static final Set<String> SCORED =
      Set.of("p", "td", "pre", "h2", "h3", "h4", "section", "blockquote", "li");
  private static final Set<String> PAGE = Set.of("body", "html", "#root");
  private static final Pattern GOOD =
      Pattern.compile(
          "(?i)article|body|content|entry|hentry|h-entry|main|page|post|text|blog|story|artikel|inhalt|texto|noticia");
  private static final Pattern BAD =
      Pattern.compile(
          "(?i)-ad-|hidden|banner|combx|comment|com-|contact|footer|gdpr|masthead|media|meta|outbrain|promo"
              + "|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|widget|teaser|nav");
  private static final int MIN_LENGTH = 25;
  private static final int LEVELS = 5;
  private static final int NAME_POINTS = 25;
  private static final int MIN_POINTS = 10;
  private static final double SIBLING_SHARE = 0.2;
  private static final double MAX_LINKS = 0.25;
  private static final int LONG_PARAGRAPH = 80;
  private static final Pattern SENTENCE_END = Pattern.compile("\\.( |$)");

  private final TextMass mass;
  private final Map<Element, Double> points = new LinkedHashMap<>();

  private Candidates(TextMass mass) {
    this.mass = mass;
  }

  /** The elements that hold the article, in order; empty when there is no running text. */
  static List<Element> best(Element body, TextMass mass) {
    Candidates candidates = new Candidates(mass);
    for (Element element : body.getAllElements()) {
      if (candidates.isParagraph(element)) {
        candidates.spread(element);
      }
    }
    candidates.points.replaceAll((element, sum) -> sum * (1 - mass.linkDensity(element)));
    return candidates.top().map(candidates::withSiblings).orElse(List.of());
  }

  private boolean isParagraph(Element element) {
    if (mass.of(element) < MIN_LENGTH) {
      return false;
    }
    return SCORED.contains(element.normalName())
        || (element.normalName().equals("div")
            && element.children().stream().noneMatch(Element::isBlock));
  }

  private void spread(Element paragraph) {
    double worth = 1 + mass.commas(paragraph) + Math.min(mass.of(paragraph) / 100, 3);
    Element around = paragraph.parent();
    for (int level = 0;
        level < LEVELS && around != null && !around.normalName().equals("html");
        level++) {
      double share = level == 0 ? 1 : level == 1 ? 0.5 : 1 / (3.0 * level);
      points.merge(around, worth * share, (sum, more) -> sum + more);
      around = around.parent();
    }
  }

  private double sum(Element element) {
    Double sum = points.get(element);
    return sum == null ? 0 : sum + start(element);
  }

  private static double start(Element element) {
    double start =
        switch (element.normalName()) {
          case "article", "main" -> 10;
          case "div", "section" -> 5;
          case "pre", "td", "blockquote" -> 3;
          case "address", "ol", "ul", "dl", "dd", "dt", "li", "form" -> -3;
          case "h1", "h2", "h3", "h4", "h5", "h6", "th" -> -5;
          default -> 0;
        };
    return start + name(element.className()) + name(element.id());
  }

  private static double name(String name) {
    if (name.isEmpty()) {
      return 0;
    }
    return (GOOD.matcher(name).find() ? NAME_POINTS : 0)
        - (BAD.matcher(name).find() ? NAME_POINTS : 0);
  }

  private Optional<Element> top() {
    return points.keySet().stream()
        .filter(element -> sum(element) > 0)
        .max(Comparator.comparingDouble(this::sum))
        .map(this::climb);
  }

  /** Goes up while the element around is nearly as good, or holds nothing else. */
  private Element climb(Element best) {
    Element top = best;
    double least = sum(best) / 3;
    double last = sum(best);
    for (Element up : around(best)) {
      double sum = sum(up);
      if (sum < least) {
        break;
      }
      if (sum > last) {
        top = up;
        break;
      }
      last = sum;
    }
    for (Element up : around(top)) {
      if (up.childrenSize() > 1) {
        break;
      }
      top = up;
    }
    return top;
  }

  /** The elements around {@code element} within the body, the nearest first. */
  private static List<Element> around(Element element) {
    return element.parents().stream().takeWhile(up -> !PAGE.contains(up.normalName())).toList();
  }

  private List<Element> withSiblings(Element top) {
    Element around = top.parent();
    if (around == null) {
      return List.of(top);
    }
    double least = Math.max(MIN_POINTS, sum(top) * SIBLING_SHARE);
    return around.children().stream()
        .filter(element -> element.equals(top) || isLike(element, top, least))
        .toList();
  }

  private boolean isLike(Element sibling, Element top, double least) {
    boolean isNamedAlike =
        !top.className().isEmpty() && sibling.className().equals(top.className());
    if (points.containsKey(sibling)
        && mass.linkDensity(sibling) < MAX_LINKS
        && sum(sibling) + (isNamedAlike ? sum(top) * SIBLING_SHARE : 0) >= least) {
      return true;
    }
    int length = mass.of(sibling);
    double links = mass.linkDensity(sibling);
    return sibling.normalName().equals("p")
        && (length > LONG_PARAGRAPH
            ? links < MAX_LINKS
            : length > 0 && links == 0 && SENTENCE_END.matcher(sibling.text()).find());
  }
}
