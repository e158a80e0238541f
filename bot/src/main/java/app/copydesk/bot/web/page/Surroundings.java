package app.copydesk.bot.web.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What the names of an element and of those around it say about its place on the page. */
final class Surroundings {
  private static final Set<String> TAGS = Set.of("nav", "form", "figure", "blockquote");
  private static final Set<String> WORDS =
      Set.of(
          "comment",
          "comments",
          "kommentar",
          "kommentare",
          "related",
          "recommended",
          "recommendations",
          "popular",
          "trending",
          "newsletter",
          "cookie",
          "breadcrumb",
          "breadcrumbs",
          "menu",
          "promo",
          "caption",
          "carousel",
          "trackbacks",
          "pinglist",
          "nav",
          "navigation");

  /** Places that mostly hold something else, and sometimes what belongs to the article. */
  private static final Set<String> DOUBTFUL =
      Set.of("teaser", "teasers", "sidebar", "widget", "more", "latest", "aside", "slider");

  /** {@code data-testid}, {@code data-component-name}. */
  private static final Pattern OWN_NAME =
      Pattern.compile("-(?:test|testid|qa|name|component|role)$");

  /**
   * What stands before the word for something that an element has, that happens to it on some
   * screens, or that its article is about.
   */
  private static final Pattern STATE =
      Pattern.compile(
          "(?i)(?:tag|category|cat)-.*|.*:.*|(?:.*[-_])?(?:has|with|without)[-_].*"
              + "|(?:.*[-_])?(?:overflow|label|backface|no|elementor)[-_]+(?!print)");

  private static final int MAX_NAMING = 1_000;

  private final Set<Element> aroundHeading;
  private final IdentityHashMap<Element, Boolean> elsewhere = new IdentityHashMap<>();
  private final IdentityHashMap<Element, Boolean> doubtful = new IdentityHashMap<>();

  /**
   * @param heading what stands in the article for certain: no element around it is an aside
   */
  Surroundings(Optional<Element> heading) {
    aroundHeading = new HashSet<>();
    heading.ifPresent(found -> aroundHeading.addAll(found.parents()));
  }

  /** True inside a menu, comments, a caption, a list of other articles. */
  boolean isElsewhere(Element element) {
    return isIn(element, TAGS, WORDS, elsewhere);
  }

  /** True also where what stands there may be about another article: a side column, a teaser. */
  boolean isDoubtful(Element element) {
    return isElsewhere(element) || isIn(element, Set.of("aside"), DOUBTFUL, doubtful);
  }

  private boolean isIn(
      Element element,
      Set<String> tags,
      Set<String> words,
      IdentityHashMap<Element, Boolean> known) {
    List<Element> passed = new ArrayList<>();
    boolean found = false;
    for (Element at = element; at != null && !aroundHeading.contains(at); at = at.parent()) {
      Boolean before = known.get(at);
      if (before != null) {
        found = before;
        break;
      }
      if (at.normalName().equals("body")) {
        break;
      }
      passed.add(at);
      if (tags.contains(at.normalName()) || names(at, words)) {
        found = true;
        break;
      }
    }
    for (Element at : passed) {
      known.put(at, found);
    }
    return found;
  }

  /**
   * True when one of {@code words} is a part of the class, the id or what pages put beside them for
   * their own scripts: {@code post-author_name}.
   */
  static boolean names(Element element, Set<String> words) {
    if (element.attributesSize() == 0) {
      return false;
    }
    String naming = naming(element);
    if (naming.isBlank() || naming.length() > MAX_NAMING) {
      return false;
    }
    return hasPart(naming, words);
  }

  /**
   * True where a run of letters in {@code naming}, cut before its capitals, is one of {@code
   * words}.
   */
  private static boolean hasPart(String naming, Set<String> words) {
    int from = 0;
    for (int at = 0; at <= naming.length(); at++) {
      char c = at == naming.length() ? ' ' : naming.charAt(at);
      boolean isLetter = Character.isLetter(c);
      boolean isCut =
          isLetter
              && at > from
              && Character.isUpperCase(c)
              && Character.isLowerCase(naming.charAt(at - 1));
      if (isCut || !isLetter) {
        if (at > from
            && words.contains(naming.substring(from, at).toLowerCase(Locale.ROOT))
            && !isState(naming, from)) {
          return true;
        }
        from = isCut ? at : at + 1;
      }
    }
    return false;
  }

  /**
   * True where the word at {@code from} is what an element has or does, and not what it is: {@code
   * has-ads}, {@code overflow-hidden}, {@code md:hidden}, {@code tag-newsletter}.
   */
  private static boolean isState(String naming, int from) {
    int token = naming.lastIndexOf(' ', from) + 1;
    return token < from
        && STATE.matcher(naming).region(token, from).useTransparentBounds(true).matches();
  }

  private static String naming(Element element) {
    StringBuilder naming = new StringBuilder();
    for (Attribute attribute : element.attributes()) {
      String key = attribute.getKey();
      boolean names =
          key.equals("class")
              || key.equals("id")
              || (key.startsWith("data-") && OWN_NAME.matcher(key).find());
      if (names) {
        naming.append(attribute.getValue()).append(' ');
      }
    }
    return naming.toString();
  }
}
