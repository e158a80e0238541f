package app.copydesk.bot.web.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The meta elements of a page by name. Case and the signs between the parts of a name do not count:
 * {@code DC.date}, {@code dc:date} and {@code DC_Date} are one.
 */
final class Metas {
  private static final List<String> NAMING = List.of("property", "name", "itemprop", "http-equiv");

  private static final Pattern BETWEEN_PARTS = Pattern.compile("[.:_-]+");

  private final Map<String, List<String>> contents = new HashMap<>();

  Metas(Document page) {
    for (Element meta : page.select("meta[content]")) {
      String content = unescaped(meta.attr("content"));
      if (!content.isEmpty()) {
        NAMING.stream()
            .map(key -> folded(meta.attr(key)))
            .filter(name -> !name.isEmpty())
            .distinct()
            .forEach(name -> contents.computeIfAbsent(name, n -> new ArrayList<>()).add(content));
      }
    }
  }

  /** The first content of the first of {@code names} that has one. */
  Optional<String> first(String... names) {
    return all(names).findFirst();
  }

  /** All contents, in the order of the names. */
  Stream<String> all(String... names) {
    return Stream.of(names)
        .flatMap(name -> contents.getOrDefault(folded(name), List.of()).stream());
  }

  /** {@code text}, its white space folded; some systems escape it twice. */
  static String unescaped(String text) {
    return Spaces.fold(text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, true));
  }

  private static String folded(String name) {
    return name.isEmpty()
        ? name
        : BETWEEN_PARTS.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceAll("-");
  }
}
