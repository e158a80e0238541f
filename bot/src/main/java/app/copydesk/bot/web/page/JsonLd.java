package app.copydesk.bot.web.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** What a page says of its article in JSON-LD with the vocabulary of schema.org. */
final class JsonLd {
  private static final JsonMapper LENIENT =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private static final int MAX_NODES = 5_000;
  private static final int MAX_DEPTH = 8;
  private static final List<String> WRITERS = List.of("author", "creator");

  /** Things with a writer and a day, the likelier the earlier. */
  private static final List<String> TEXTS =
      List.of(
          "Article",
          "BlogPosting",
          "Recipe",
          "HowTo",
          "Review",
          "Report",
          "SocialMediaPosting",
          "DiscussionForumPosting",
          "WebPage");

  private final List<JsonNode> all;
  private final JsonNode article;

  private JsonLd(List<JsonNode> all, JsonNode article) {
    this.all = all;
    this.article = article;
  }

  static JsonLd of(Document page) {
    List<JsonNode> all =
        page.select("script[type*=ld+json]").stream()
            .flatMap(script -> nodes(script.data()).stream())
            .toList();
    return new JsonLd(
        all,
        TEXTS.stream()
            .flatMap(type -> all.stream().filter(node -> hasType(node, type)).limit(1))
            .findFirst()
            .orElse(MissingNode.getInstance()));
  }

  /** All objects of a script, the outer before the inner. */
  private static List<JsonNode> nodes(String json) {
    List<JsonNode> objects = new ArrayList<>();
    Deque<JsonNode> open = new ArrayDeque<>();
    try {
      open.add(LENIENT.readTree(json.strip().replaceFirst("^<!\\[CDATA\\[", "")));
    } catch (JsonProcessingException e) {
      return List.of(); // pages are full of broken JSON; the next source is asked instead
    }
    while (!open.isEmpty() && objects.size() < MAX_NODES) {
      JsonNode node = open.remove();
      if (node.isObject()) {
        objects.add(node);
      }
      node.forEach(open::add);
    }
    return objects;
  }

  /** True for the type and those derived from it by prefix: NewsArticle, ReportageNewsArticle. */
  private static boolean hasType(JsonNode node, String type) {
    JsonNode types = node.path("@type");
    if (types.isTextual()) {
      return types.asText().endsWith(type);
    }
    for (JsonNode one : types) {
      if (one.asText().endsWith(type)) {
        return true;
      }
    }
    return false;
  }

  /** True when the page says it holds an article. */
  boolean isArticle() {
    return hasType(article, "Article") || hasType(article, "BlogPosting");
  }

  Optional<String> headline() {
    return text(article.path("headline")).or(() -> text(article.path("name")));
  }

  Optional<String> published() {
    return day(article).or(() -> ofWebPage(JsonLd::day));
  }

  private static Optional<String> day(JsonNode node) {
    return text(node.path("datePublished"))
        .or(() -> text(node.path("dateCreated")))
        .or(() -> text(node.path("uploadDate")));
  }

  /** What the page as such says where its article does not. */
  private <T> Optional<T> ofWebPage(Function<JsonNode, Optional<T>> what) {
    return all.stream()
        .filter(node -> hasType(node, "WebPage"))
        .flatMap(node -> what.apply(node).stream())
        .findFirst();
  }

  Optional<String> modified() {
    return text(article.path("dateModified"));
  }

  /** The running text, where the page repeats it here. */
  Optional<String> body() {
    return Optional.of(article.path("articleBody"))
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText);
  }

  Optional<String> language() {
    return text(article.path("inLanguage"));
  }

  Optional<String> publisher() {
    return text(article.path("publisher").path("name"));
  }

  /** True when the page says that it is not free to read. */
  boolean isLocked() {
    JsonNode free = article.path("isAccessibleForFree");
    return !free.isMissingNode() && free.asText().equalsIgnoreCase("false");
  }

  /** The names of the people who wrote it, each once. */
  List<String> people() {
    return names(false);
  }

  /** The names of the organisations that wrote it, each once. */
  List<String> organisations() {
    return names(true);
  }

  /** The names of the people who wrote what the article is a review of. */
  Set<String> reviewed() {
    Set<String> names = new LinkedHashSet<>();
    collect(article.path("itemReviewed").path("author"), false, names, 0);
    return names;
  }

  private List<String> names(boolean organisations) {
    Set<String> names = new LinkedHashSet<>();
    for (String key : WRITERS) {
      collect(article.path(key), organisations, names, 0);
    }
    if (names.isEmpty()) {
      ofWebPage(node -> Optional.of(node.path("author")).filter(author -> !author.isMissingNode()))
          .ifPresent(author -> collect(author, organisations, names, 0));
    }
    return List.copyOf(names);
  }

  private void collect(JsonNode author, boolean organisations, Set<String> names, int depth) {
    if (depth > MAX_DEPTH) {
      return;
    }
    if (author.isArray()) {
      author.forEach(one -> collect(one, organisations, names, depth + 1));
    } else if (author.isObject()) {
      JsonNode full =
          author.has("name") || inParts(author).isPresent()
              ? author
              : referred(author.path("@id").asText());
      boolean isOrganisation = hasType(full, "Organization") || hasType(full, "WebSite");
      if (isOrganisation == organisations) {
        collect(full.path("name"), false, names, depth + 1);
        inParts(full).ifPresent(names::add);
      }
    } else if (!organisations) {
      text(author).map(JsonLd::withoutTags).ifPresent(names::add);
    }
  }

  /** "Ada" and "Byron" of a person who has no name as a whole. */
  private static Optional<String> inParts(JsonNode person) {
    return person.has("name")
        ? Optional.empty()
        : text(person.path("givenName"))
            .flatMap(first -> text(person.path("familyName")).map(last -> first + ' ' + last));
  }

  /** Some systems write the name with the link around it. */
  private static String withoutTags(String name) {
    return name.contains("</") ? Spaces.fold(Jsoup.parseBodyFragment(name).text()) : name;
  }

  /** A graph names a person once and points to it from elsewhere. */
  private JsonNode referred(String id) {
    return all.stream()
        .filter(node -> !id.isEmpty() && node.path("@id").asText().equals(id) && node.has("name"))
        .findFirst()
        .orElse(MissingNode.getInstance());
  }

  private static Optional<String> text(JsonNode node) {
    return Optional.of(node)
        .filter(JsonNode::isTextual)
        .map(text -> Metas.unescaped(Parser.unescapeEntities(text.asText(), false)))
        .filter(text -> !text.isEmpty());
  }
}
