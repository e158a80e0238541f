package app.copydesk.bot.web.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
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

  private static final int MIN_DESCRIBED = 30;
  private static final int MAX_UNNAMED = 2;

  /** Behind its first letters a description may be cut off, or go on. */
  private static final int COMPARED = 60;

  private final List<String> descriptions;
  private final List<String> titles;

  private Lead(List<String> descriptions, List<String> titles) {
    this.descriptions = descriptions;
    this.titles = titles;
  }

  /** Of a page that is not changed. */
  static Lead of(Document page) {
    Metas metas = new Metas(page);
    return new Lead(
        metas
            .all("description", "og:description", "twitter:description", "dc.description")
            .map(Titles::letters)
            .filter(letters -> letters.length() >= MIN_DESCRIBED)
            .toList(),
        Stream.concat(metas.all("og:title", "twitter:title"), Stream.of(page.title()))
            .map(Titles::letters)
            .toList());
  }

  /**
   * The blocks of it in {@code body}; empty when there is none.
   *
   * @param roots what holds the article
   */
  List<Block> before(List<Element> roots, Element body) {
    if (roots.isEmpty()) {
      return List.of();
    }
    Set<Element> article = Collections.newSetFromMap(new IdentityHashMap<>());
    article.addAll(roots.get(0).getAllElements());
    List<Block> over =
        Blocks.of(body).stream().takeWhile(block -> !article.contains(block.element())).toList();
    int headline = headline(over);
    if (headline < 0 && !roots.get(0).select("h1").isEmpty()) {
      return List.of();
    }
    Set<Block> lead = new LinkedHashSet<>(over.stream().filter(this::isDescribed).toList());
    if (headline >= 0) {
      lead.addAll(under(over.subList(headline + 1, over.size())));
    }
    return lead.size() <= MAX_BLOCKS ? List.copyOf(lead) : List.of();
  }

  /** What stands below the headline, called a standfirst or too little to be anything else. */
  private static List<Block> under(List<Block> below) {
    boolean isShort = below.stream().filter(Lead::isSentence).count() <= MAX_UNNAMED;
    return below.stream()
        .filter(Lead::isText)
        .filter(block -> isLead(block.element()) || (isShort && isSentence(block)))
        .toList();
  }

  /** Where the headline stands in {@code over}: the last h1, or what the page calls itself. */
  private int headline(List<Block> over) {
    int last = -1;
    int called = -1;
    for (int i = 0; i < over.size(); i++) {
      Block block = over.get(i);
      if (isInHeadline(block.element())) {
        last = i;
      } else if (block.isHeading() && block.linkDensity() < 0.5 && isCalled(block)) {
        called = i;
      }
    }
    return Math.max(last, called);
  }

  private static boolean isInHeadline(Element element) {
    Element around = element.parent();
    return element.normalName().equals("h1")
        || (around != null && around.normalName().equals("h1"));
  }

  private boolean isCalled(Block heading) {
    String letters = Titles.letters(heading.text());
    return titles.stream().anyMatch(title -> heading.words() > 2 && title.startsWith(letters));
  }

  /** True for what the page says of itself to programs. */
  private boolean isDescribed(Block block) {
    String letters = Titles.letters(block.text());
    return letters.length() >= MIN_DESCRIBED
        && descriptions.stream().anyMatch(description -> isSame(letters, description));
  }

  private static boolean isSame(String block, String description) {
    int compared = Math.min(COMPARED, Math.min(block.length(), description.length()));
    return block.regionMatches(0, description, 0, compared);
  }

  private static boolean isText(Block block) {
    return (block.isSolid() || (block.isHeading() && block.words() >= 10))
        && block.linkDensity() < 0.3;
  }

  private static boolean isSentence(Block block) {
    return block.isSolid() && block.endsAsSentence() && block.place() == Block.Place.TEXT;
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
