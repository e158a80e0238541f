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
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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
  private static final Set<String> OTHER_TEXTS = Set.of("WebPage", "SocialMediaPosting");

  private final JsonNode article;

  private JsonLd(JsonNode article) {
    this.article = article;
  }

  static JsonLd of(Document page) {
    JsonNode second = MissingNode.getInstance();
    for (Element script : page.select("script[type=application/ld+json]")) {
      for (JsonNode node : nodes(script.data())) {
        if (hasType(node, "Article") || hasType(node, "BlogPosting")) {
          return new JsonLd(node);
        }
        if (second.isMissingNode() && OTHER_TEXTS.stream().anyMatch(type -> hasType(node, type))) {
          second = node;
        }
      }
    }
    return new JsonLd(second);
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
    return text(article.path("datePublished")).or(() -> text(article.path("dateCreated")));
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

  /** The names of the authors, each once. */
  List<String> authors() {
    Set<String> names = new LinkedHashSet<>();
    collectNames(article.path("author"), names);
    return List.copyOf(names);
  }

  private static void collectNames(JsonNode author, Set<String> names) {
    if (author.isArray()) {
      author.forEach(one -> collectNames(one, names));
    } else if (author.isObject()) {
      collectNames(author.path("name"), names);
    } else {
      text(author).ifPresent(names::add);
    }
  }

  private static Optional<String> text(JsonNode node) {
    return Optional.of(node)
        .filter(JsonNode::isTextual)
        .map(text -> Paragraphs.fold(Parser.unescapeEntities(text.asText(), false)))
        .filter(text -> !text.isEmpty());
  }
}
