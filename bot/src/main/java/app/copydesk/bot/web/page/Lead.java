package app.copydesk.bot.web.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The standfirst: a sentence or two between headline and article, in a box of its own. */
final class Lead {
  private static final int MAX_BLOCKS = 3;
  private static final Set<String> NAMES =
      Set.of(
          "lead",
          "lede",
          "leadtext",
          "leadin",
          "intro",
          "introtext",
          "introduction",
          "standfirst",
          "excerpt",
          "teaser",
          "teasertext",
          "summary",
          "abstract",
          "subtitle",
          "subline",
          "subheadline",
          "subhead",
          "deck",
          "dek",
          "vorspann",
          "anriss",
          "einleitung",
          "entradilla",
          "bajada",
          "copete",
          "chapeau",
          "chapo",
          "sommario",
          "occhiello",
          "description",
          "kicker",
          "zajawka",
          "ingress",
          "preamble",
          "tagline",
          "sumario",
          "resumen",
          "spot",
          "perex");

  private Lead() {}

  /**
   * The blocks of it in {@code body}; empty when there is none.
   *
   * @param roots what holds the article
   */
  static List<Block> before(List<Element> roots, Element body) {
    if (roots.isEmpty() || !roots.get(0).select("h1").isEmpty()) {
      return List.of();
    }
    List<Block> lead = new ArrayList<>();
    Set<Element> article = Collections.newSetFromMap(new IdentityHashMap<>());
    article.addAll(roots.get(0).getAllElements());
    boolean isUnderHeadline = false;
    for (Block block : Blocks.of(body)) {
      Element element = block.element();
      if (article.contains(element)) {
        break;
      }
      if (element.normalName().equals("h1")) {
        isUnderHeadline = true;
        lead.clear();
      } else if (isUnderHeadline
          && (block.isSolid() || (block.isHeading() && block.words() >= 10))
          && block.linkDensity() < 0.3
          && isLead(element)) {
        lead.add(block);
      }
    }
    return lead.size() <= MAX_BLOCKS ? lead : List.of();
  }

  private static boolean isLead(Element element) {
    return isNamed(element)
        || element.normalName().matches("h2|h3")
        || element.closest("header") != null;
  }

  /** True for what is called a standfirst, or stands in a box so called. */
  static boolean isNamed(Element element) {
    Element at = element;
    for (int level = 0; at != null && level < 3; level++, at = at.parent()) {
      if (Surroundings.names(at, NAMES)
          || at.attr("itemprop").matches("description|alternativeHeadline|alternateName")) {
        return true;
      }
    }
    return false;
  }
}
