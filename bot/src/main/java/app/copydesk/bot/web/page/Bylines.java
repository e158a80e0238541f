package app.copydesk.bot.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Who wrote the article: what the page says to programs, then what stands in places called for it,
 * then a line "by …" near the headline. An organisation, or the site itself, only where nobody else
 * is named.
 */
final class Bylines {
  private static final Set<String> PLACES =
      Set.of(
          "author",
          "authors",
          "autor",
          "autoren",
          "autores",
          "autorin",
          "auteur",
          "auteurs",
          "autore",
          "autori",
          "byline",
          "bylines",
          "verfasser",
          "redakteur",
          "writer",
          "reporter",
          "authored",
          "authorname",
          "autorname",
          "schreiber",
          "skribent",
          "forfatter",
          "penulis",
          "yazar",
          "contributor");
  private static final Set<String> OTHERS =
      Set.of(
          "bio",
          "box",
          "image",
          "avatar",
          "photo",
          "description",
          "social",
          "follow",
          "job",
          "title");
  private static final String NAME =
      "[itemprop=name], .fn, [class*=name], [rel=author], a[href*=/author], a[href*=/autor], a[href*=/auteur]";
  private static final String BOX =
      "[class*=author], [class*=Author], [class*=autor], [class*=auteur], [id*=author]";
  private static final int MAX_LENGTH = 100;

  /** One word in small letters: how somebody signs in, not how they sign. */
  private static final Pattern ACCOUNT = Pattern.compile("[\\p{Ll}\\d._-]+");

  private static final int MAX_DISTANCE = 1_500;
  private static final String WRITTEN_BY =
      "(?i)(written by|verfasst von|geschrieben von|écrit par|escrito por|scritto da|geschreven door|por|autor"
          + "|napisane przez|skriven av|skrevet av|kirjoittanut|автор|yazan|作者|執筆者)";

  private final Document page;
  private final Metas metas;
  private final JsonLd jsonLd;
  private final Lines lines;
  private final Surroundings surroundings;
  private final Predicate<String> isSite;

  Bylines(
      Document page,
      Metas metas,
      JsonLd jsonLd,
      Lines lines,
      Surroundings surroundings,
      Predicate<String> isSite) {
    this.page = page;
    this.metas = metas;
    this.jsonLd = jsonLd;
    this.lines = lines;
    this.surroundings = surroundings;
    this.isSite = isSite;
  }

  Optional<String> byline() {
    Predicate<Element> sure = element -> !surroundings.isDoubtful(element);
    Predicate<Element> likely = element -> !surroundings.isElsewhere(element);
    return first(
            List.of(
                () -> jsonLd.people().stream(),
                this::metas,
                () -> marked(sure),
                () -> places(sure),
                () -> marked(likely),
                () -> places(likely)))
        .or(this::line)
        .or(this::signature)
        .or(() -> Authors.join(boxes().map(this::withoutSite)))
        .or(() -> named(sure))
        .or(() -> Authors.join(jsonLd.organisations().stream()));
  }

  /** Whoever is named, though it be the name of the site: many a site is called for its writer. */
  private Optional<String> named(Predicate<Element> where) {
    return Stream.<Supplier<Stream<String>>>of(
            () -> jsonLd.people().stream(), this::metas, () -> marked(where), () -> places(where))
        .flatMap(source -> Authors.join(source.get()).stream())
        .findFirst();
  }

  /** The first source with somebody's name; one with the name of an account only if all have. */
  private Optional<String> first(List<Supplier<Stream<String>>> sources) {
    List<String> accounts = new ArrayList<>();
    for (Supplier<Stream<String>> source : sources) {
      Optional<String> found = Authors.join(source.get().map(this::withoutSite));
      if (found.isPresent() && !ACCOUNT.matcher(found.get()).matches()) {
        return found;
      }
      found.ifPresent(accounts::add);
    }
    return accounts.stream().findFirst();
  }

  /** "Daily News - Ada Byron" is Ada Byron; the name of the site alone is nobody. */
  private String withoutSite(String name) {
    return Stream.of(name.split("\\s+[-–|]\\s+", -1))
        .filter(isSite.negate())
        .collect(Collectors.joining(", "));
  }

  private Stream<String> metas() {
    Stream<String> label =
        metas
            .first("twitter:label1")
            .filter(text -> text.matches(WRITTEN_BY))
            .flatMap(text -> metas.first("twitter:data1"))
            .stream();
    return Stream.concat(
        metas.all(
            "author",
            "byl",
            "parsely-author",
            "sailthru.author",
            "cxenseparse:author",
            "cxenseparse:recs:author",
            "article:author",
            "article:author_name",
            "shareaholic:article_author_name",
            "og:article:author",
            "og:author",
            "article.author",
            "dc.creator",
            "dcterms.creator",
            "dc.contributor",
            "citation_author",
            "bepress_citation_author",
            "authors",
            "article-author",
            "article_author",
            "creator",
            "dcsext.author",
            "rbauthors"),
        label);
  }

  /** The names in elements marked for programs. */
  private Stream<String> marked(Predicate<Element> where) {
    return Stream.of("[itemprop=author], [property=author], [itemprop=creator]", "[rel=author]")
        .flatMap(css -> Stream.of(page.select(css)))
        .map(found -> found.stream().filter(where).flatMap(this::name).distinct().limit(4).toList())
        .filter(names -> !names.isEmpty())
        .limit(1)
        .flatMap(List::stream);
  }

  private Stream<String> name(Element place) {
    if (place.normalName().equals("meta")) {
      return Stream.of(place.attr("content"));
    }
    List<String> inner =
        place.select(NAME).stream()
            .filter(element -> !element.equals(place))
            .map(
                element ->
                    element.normalName().equals("meta") ? element.attr("content") : element.text())
            .filter(text -> !text.isBlank() && text.length() <= MAX_LENGTH)
            .distinct()
            .toList();
    String text = place.text();
    return !inner.isEmpty()
        ? inner.stream().limit(3)
        : text.length() <= MAX_LENGTH ? Stream.of(text) : Stream.empty();
  }

  /** The nearest place that is called for its writer. */
  private Stream<String> places(Predicate<Element> where) {
    return lines.all().stream()
        .filter(line -> isPlace(line.element()) && where.test(line.element()))
        .sorted(Comparator.comparingInt(lines::distance))
        .limit(8)
        .map(line -> Authors.join(name(line.element())))
        .flatMap(Optional::stream)
        .filter(name -> name.length() <= MAX_LENGTH)
        .limit(1);
  }

  private static boolean isPlace(Element element) {
    return element.normalName().equals("byline")
        || element.normalName().equals("address")
        || (Surroundings.names(element, PLACES) && !Surroundings.names(element, OTHERS));
  }

  /** The names in the nearest line that reads like a byline. */
  private Optional<String> line() {
    return lines.all().stream()
        .filter(line -> line.text().length() <= MAX_LENGTH)
        .filter(line -> !line.element().normalName().matches("h[1-4]"))
        .filter(line -> !surroundings.isElsewhere(line.element()))
        .sorted(Comparator.comparingInt(lines::distance))
        .flatMap(
            line ->
                (lines.distance(line) <= MAX_DISTANCE
                        ? Authors.inLine(line.text())
                        : Authors.labelled(line.text()))
                    .stream())
        .filter(isSite.negate())
        .findFirst();
  }

  /** The names after "author:" in a line of its own, wherever it stands. */
  private Optional<String> signature() {
    return Blocks.of(page.body()).stream()
        .map(Block::text)
        .filter(text -> text.length() <= MAX_LENGTH)
        .flatMap(text -> Authors.labelled(text).stream())
        .filter(isSite.negate())
        .findFirst();
  }

  /** The name over a few words about the writer, at the end of the article or beside it. */
  private Stream<String> boxes() {
    return page.select(BOX).stream()
        .filter(box -> Surroundings.names(box, PLACES) && Surroundings.names(box, OTHERS))
        .flatMap(box -> box.select("h2, h3, h4, h5, strong, .name, [class*=name]").stream())
        .map(Element::text)
        .filter(text -> !text.isBlank() && text.length() <= MAX_LENGTH)
        .limit(1);
  }
}
