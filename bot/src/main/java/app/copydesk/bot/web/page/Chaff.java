package app.copydesk.bot.web.page;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Takes away what is never part of an article. */
final class Chaff {
  private static final String NEVER_TEXT =
      "script, style, noscript, template, svg, iframe, object, embed, canvas, audio, video, button, select,"
          + " input, textarea, link, meta, figcaption, dialog, rt, rp, nav, menu, [hidden],"
          + " [role=navigation], [role=menu], [role=dialog], [role=alertdialog], [role=search],"
          + " [role=contentinfo], [role=banner], [aria-modal=true]";
  private static final String MOSTLY_OTHER =
      "footer, aside, form, [role=complementary], [aria-hidden=true]";
  private static final String ARTICLE =
      "h1, .entry-content, .post-body, [itemprop~=\\barticleBody\\b]";
  private static final Pattern UNSEEN =
      Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");

  /** Parts of class names and ids; an element so named is left where it holds most of the text. */
  private static final Set<String> NAMES =
      Set.of(
          "comment",
          "comments",
          "kommentar",
          "kommentare",
          "comentarios",
          "commentaires",
          "disqus",
          "respond",
          "reply",
          "related",
          "relacionados",
          "recommended",
          "recommendations",
          "outbrain",
          "taboola",
          "teasers",
          "promo",
          "advert",
          "advertisement",
          "advertising",
          "ad",
          "ads",
          "adsense",
          "banner",
          "sponsor",
          "sponsored",
          "werbung",
          "anzeige",
          "publicidad",
          "newsletter",
          "subscribe",
          "subscription",
          "signup",
          "optin",
          "share",
          "sharing",
          "sharebar",
          "sharedaddy",
          "social",
          "addthis",
          "addtoany",
          "shariff",
          "breadcrumb",
          "breadcrumbs",
          "pagination",
          "pager",
          "paging",
          "sidebar",
          "widget",
          "caption",
          "captions",
          "credit",
          "credits",
          "copyright",
          "bildunterschrift",
          "bildtext",
          "bildinfo",
          "bildlegende",
          "imagecaption",
          "imagedescription",
          "imagecredit",
          "photocaption",
          "photocredit",
          "captiontext",
          "legende",
          "leyenda",
          "epigrafe",
          "didascalia",
          "cookie",
          "cookies",
          "gdpr",
          "consent",
          "tags",
          "taglist",
          "tagcloud",
          "bio",
          "authorbox",
          "navigation",
          "menu",
          "footer",
          "toolbar",
          "tooltip",
          "modal",
          "popup",
          "overlay",
          "rating",
          "print",
          "hidden",
          "noprint",
          "skip",
          "jp",
          "toc",
          "byline",
          "screenreader",
          "shortlink",
          "postmetadata",
          "cta",
          "trending",
          "popular",
          "mostread",
          "carousel",
          "slideshow",
          "gallery");

  /** What others wrote may be longer than the article. */
  private static final Set<String> OTHERS =
      Set.of(
          "comments",
          "comment",
          "disqus",
          "kommentare",
          "comentarios",
          "commentaires",
          "commentlist");

  private static final int MAX_LABEL = 200;
  private static final int MAX_BOXES = 8;

  /** What a box with a picture is for when it holds one. */
  private static final String NO_CAPTION = "h1, h2, h3, h4, h5, h6, li, blockquote";

  private static final Set<String> BOXES = Set.of("div", "section", "span", "center", "dl", "a");

  private Chaff() {}

  /**
   * Changes {@code body}.
   *
   * @param page its text, measured before anything was taken away
   */
  static void remove(Element body, TextMass page) {
    body.select(NEVER_TEXT).remove();
    int all = page.of(body);
    for (Element other : body.select(MOSTLY_OTHER)) {
      if (page.of(other) < all / 3) {
        other.remove();
      }
    }
    for (Element image : body.select("img")) {
      removeCaption(image, page);
    }
    for (Element element : List.copyOf(body.getAllElements())) {
      if (!isRoot(element) && !isRunning(element, page) && page.of(element) < limit(element, all)) {
        element.remove();
      }
    }
  }

  /** Removes the largest box around {@code image} that holds but a few words beside it. */
  private static void removeCaption(Element image, TextMass page) {
    Element box = null;
    Element at = image.parent();
    for (int level = 0;
        level < MAX_BOXES
            && at != null
            && BOXES.contains(at.normalName())
            && page.of(at) <= MAX_LABEL;
        level++, at = at.parent()) {
      box = at;
    }
    if (box != null && page.of(box) > 0 && box.selectFirst(NO_CAPTION) == null) {
      box.remove();
    }
  }

  /** How much text an element may hold and still be taken away for its name, in characters. */
  private static int limit(Element element, int all) {
    boolean isOthers = Surroundings.names(element, OTHERS) && element.selectFirst("h1") == null;
    return isOthers ? all / 6 * 5 : isChaff(element) ? all / 5 * 2 : 0;
  }

  /** True around the headline or the text of an article: what a system calls every box it fills. */
  private static boolean holdsArticle(Element element) {
    return element.selectFirst(ARTICLE) != null;
  }

  private static boolean isRoot(Element element) {
    if (element.hasClass("hentry") || element.hasClass("type-post")) {
      return true; // the other classes of an article are its subjects
    }
    return switch (element.normalName()) {
      case "body", "article", "main", "html", "a", "em", "strong" -> true;
      default -> false;
    };
  }

  /** True for all the words of a paragraph, whatever the page they were pasted from called them. */
  private static boolean isRunning(Element element, TextMass page) {
    Element around = element.parent();
    return element.normalName().equals("span")
        && page.of(element) > MAX_LABEL
        && around != null
        && page.of(around) - page.of(element) < MAX_LABEL / 2;
  }

  private static boolean isChaff(Element element) {
    return UNSEEN.matcher(element.attr("style")).find()
        || (Surroundings.names(element, NAMES) && !holdsArticle(element));
  }
}
