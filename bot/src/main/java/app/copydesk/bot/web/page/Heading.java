package app.copydesk.bot.web.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The headline as it stands on the page. */
final class Heading {
  private static final int MAX_LENGTH = 300;
  private static final int MAX_CANDIDATES = 40;

  /** A heading that is no h1 must be this like to what the page calls itself. */
  private static final double MIN_LIKENESS = 0.6;

  private static final String OTHERS =
      "[itemprop=headline], h2, h3, h4, .entry-title, .post-title, .article-title";

  private static final String NAMED = "[class*=title], [class*=Title], [class*=headline]";
  private static final Set<String> TITLE = Set.of("title", "headline");

  private static final int MAX_WORDS_OF_A_LABEL = 4;

  /** "Details", "News item": what a system calls every page of a sort. */
  private static final int MAX_WORDS_OF_A_VIEW = 2;

  private static final int MIN_TEXT = 80;
  private static final int MAX_PIECES = 10;

  /** A heading so called is the site's. */
  private static final Set<String> BRAND =
      Set.of("brand", "branding", "logo", "sitename", "sitetitle", "masthead");

  private static final Pattern BRAND_IN_PARTS =
      Pattern.compile("(?i)\\b(?:site|blog)[-_]{0,2}(?:name|title|logo)\\b");

  private static final Set<String> CRUMBS = Set.of("breadcrumb", "breadcrumbs");
  private static final int MAX_LEVELS = 4;

  private static final Set<String> KICKER =
      Set.of(
          "kicker",
          "overline",
          "topline",
          "roofline",
          "dachzeile",
          "spitzmarke",
          "pretitle",
          "eyebrow",
          "supertitle",
          "antetitulo",
          "surtitre",
          "occhiello",
          "hidden",
          "badge");

  /** What stands over a headline when it comes first in its element, and below it when last. */
  private static final Set<String> SUBTITLE =
      Set.of("subtitle", "subline", "subhead", "subheadline", "untertitel", "subtitulo");

  private static final Pattern ABSOLUTE = Pattern.compile("(?i)https?:");

  private Heading() {}

  /**
   * The element with the headline.
   *
   * @param called what the page calls itself in its head
   * @param site the site's name
   * @param url where the page was found
   */
  static Optional<Element> of(
      Document page, List<String> called, Optional<String> site, String url) {
    String host = Addresses.host(url);
    List<Element> all = candidates(page, "h1", site, host);
    List<Element> others = candidates(page, OTHERS, site, host);
    Optional<Element> likest = likest(all, others, called, site, host);
    return likest
        .filter(heading -> Spaces.words(heading.text()) <= MAX_WORDS_OF_A_LABEL)
        .flatMap(label -> addressed(label, Stream.of(all, others), called, url))
        .or(() -> likest)
        .or(
            () ->
                isUntold(titles(called, site, host), others)
                    ? named(page, site, host)
                    : Optional.empty());
  }

  private static Optional<Element> likest(
      List<Element> all,
      List<Element> others,
      List<String> called,
      Optional<String> site,
      String host) {
    Likeness likeness = new Likeness(called);
    List<Element> firsts = all.stream().filter(heading -> !isCrumb(heading)).toList();
    Optional<Element> first = likeness.max(firsts).map(one -> likeness.firstAsNear(one, firsts));
    if (first.isEmpty() && !called.isEmpty() && isUntold(titles(called, site, host), others)) {
      return firstOverText(others);
    }
    double least = Math.max(MIN_LIKENESS, 2 * first.map(likeness::of).orElse(0.0));
    return likeness
        .max(others)
        .filter(heading -> likeness.of(heading) >= least)
        .or(() -> others.stream().filter(h -> first.isEmpty() && isPart(h, called)).findFirst())
        .or(() -> first.filter(heading -> !isLabel(heading, titles(called, site, host))))
        .or(() -> likeness.max(all).filter(heading -> firsts.isEmpty()));
  }

  /**
   * The heading behind the name of a column: the page calls itself "Word of the day – maudlin", has
   * both as headings, and its address ends in {@code maudlin}.
   */
  private static Optional<Element> addressed(
      Element column, Stream<List<Element>> headings, List<String> called, String url) {
    String end = Addresses.end(url);
    return headings
        .flatMap(List::stream)
        .filter(heading -> !end.isEmpty() && Titles.letters(heading.text()).equals(end))
        .filter(heading -> !Titles.letters(column.text()).contains(end))
        .filter(heading -> isPart(heading, called))
        .findFirst();
  }

  /** True for where a reader is on the site, said above the headline in the same words or fewer. */
  private static boolean isCrumb(Element heading) {
    return heading.parents().stream()
        .limit(MAX_LEVELS)
        .anyMatch(around -> Surroundings.names(around, CRUMBS));
  }

  /** True where the page calls itself nothing, or by a word that none of its headings has. */
  private static boolean isUntold(List<String> titles, List<Element> headings) {
    Likeness likeness = new Likeness(titles);
    return titles.stream().allMatch(title -> Likeness.words(title).size() <= MAX_WORDS_OF_A_VIEW)
        && headings.stream().allMatch(heading -> likeness.of(heading) == 0);
  }

  /** True for a heading, however short, that is what the page is called beside its site. */
  private static boolean isPart(Element heading, List<String> called) {
    return called.stream().anyMatch(title -> Titles.isPart(heading.text(), title));
  }

  private static List<String> titles(List<String> called, Optional<String> site, String host) {
    return called.stream().filter(title -> !Titles.isSite(title, site, host)).toList();
  }

  /** Where a page calls itself like its site only: the first heading with running text below. */
  private static Optional<Element> firstOverText(List<Element> headings) {
    return headings.stream()
        .filter(heading -> heading.closest("nav, aside, footer") == null)
        .filter(
            heading ->
                heading.nextElementSiblings().stream()
                    .anyMatch(next -> next.text().length() >= MIN_TEXT))
        .findFirst();
  }

  /**
   * What is called a title though it is no heading: {@code <div class="title">Before and
   * after</div>}. Not in lists, where every entry has one.
   */
  private static Optional<Element> named(Document page, Optional<String> site, String host) {
    List<Element> named =
        page.select(NAMED).stream()
            .limit(MAX_CANDIDATES)
            .filter(element -> element.isBlock() && Surroundings.names(element, TITLE))
            .filter(element -> element.selectFirst("a, p + p, li, img") == null)
            .filter(element -> element.closest("nav, aside, footer, figure, li, a") == null)
            .filter(element -> Spaces.words(Spaces.fold(element.text())) > 1)
            .filter(element -> isHeadline(element, site, host))
            .toList();
    return named.stream()
        .findFirst()
        .filter(first -> named.stream().allMatch(one -> one.text().equals(first.text())));
  }

  /** True for a few words that the page does not call itself: "Details", "News". */
  private static boolean isLabel(Element heading, List<String> called) {
    return !called.isEmpty()
        && Spaces.words(heading.text()) <= MAX_WORDS_OF_A_LABEL
        && new Likeness(called).of(heading) == 0;
  }

  private static List<Element> candidates(
      Document page, String css, Optional<String> site, String host) {
    return page.select(css).stream()
        .limit(MAX_CANDIDATES)
        .filter(heading -> isHeadline(heading, site, host))
        .toList();
  }

  private static boolean isHeadline(Element heading, Optional<String> site, String host) {
    String text = Spaces.fold(heading.text());
    return !text.isEmpty()
        && text.length() <= MAX_LENGTH
        && !Titles.isSite(text, site, host)
        && !Surroundings.names(heading, BRAND)
        && !BRAND_IN_PARTS.matcher(heading.className() + ' ' + heading.id()).find()
        && heading.select("a[rel=home]").isEmpty()
        && heading.select("a[href]").stream().noneMatch(link -> leadsHome(link, host));
  }

  private static boolean leadsHome(Element link, String host) {
    String href = link.attr("href");
    String address = ABSOLUTE.matcher(href).lookingAt() ? href : link.absUrl("href");
    return href.equals("/")
        || (!address.isEmpty()
            && Addresses.host(address).equals(host)
            && (Addresses.isHome(address) || Addresses.isFolder(address, link.baseUri())));
  }

  /**
   * The words of the headline, without the line above or below it that some put into the same
   * element.
   *
   * @param called what the page calls itself in its head
   */
  static String text(Element heading, List<String> called) {
    Element own = heading.clone();
    own.select("rt, rp").remove();
    own.select("*").stream()
        .filter(child -> !child.equals(own) && isKicker(child, own))
        .forEach(Element::remove);
    List<String> pieces = pieces(own);
    return pieces.isEmpty()
        ? Spaces.fold(heading.text())
        : called.stream()
            .flatMap(title -> partCalled(title, pieces).stream())
            .findFirst()
            .orElse(Spaces.fold(own.text()));
  }

  private static boolean isKicker(Element child, Element heading) {
    return Surroundings.names(child, KICKER)
        || (child.equals(heading.firstElementChild())
            && Surroundings.names(child, SUBTITLE)
            && heading.text().startsWith(child.text())
            && heading.text().length() > child.text().length());
  }

  private static List<String> pieces(Element heading) {
    return heading
        .nodeStream(TextNode.class)
        .map(piece -> Spaces.fold(piece.getWholeText()))
        .filter(piece -> !piece.isEmpty())
        .toList();
  }

  /** The first or the last of the pieces, when they are just what the page is called. */
  private static Optional<String> partCalled(String title, List<String> pieces) {
    String letters = Titles.letters(title);
    return IntStream.range(1, Math.min(pieces.size(), MAX_PIECES))
        .boxed()
        .flatMap(
            cut ->
                Stream.of(pieces.subList(cut, pieces.size()), pieces.subList(0, cut))
                    .map(part -> String.join(" ", part)))
        .filter(part -> part.indexOf(' ') > 0 && Titles.letters(part).equals(letters))
        .findFirst();
  }
}
