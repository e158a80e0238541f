package app.copydesk.bot.web.page;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says about itself, each from the first source that has it: JSON-LD, Open Graph, other
 * meta elements, microdata, the page.
 */
final class Metadata {
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)^(https?:|www\\.|@|.*/).*|.*@.*\\..*");
  private static final int MAX_BYLINE_LENGTH = 120;

  private final Document page;
  private final String host;
  private final JsonLd jsonLd;

  Metadata(Document page, String host) {
    this.page = page;
    this.host = host;
    this.jsonLd = JsonLd.of(page);
  }

  JsonLd jsonLd() {
    return jsonLd;
  }

  String title() {
    Optional<String> heading = heading();
    return jsonLd
        .headline()
        .filter(headline -> jsonLd.isArticle())
        .or(() -> meta("og:title", "twitter:title", "dc.title", "parsely-title"))
        .or(() -> Optional.of(Paragraphs.fold(page.title())).filter(title -> !title.isEmpty()))
        .or(() -> heading)
        .map(title -> Titles.cut(title, heading, site(), host))
        .orElse("");
  }

  private Optional<String> heading() {
    List<String> headings =
        page.select("h1").stream()
            .map(heading -> Paragraphs.fold(heading.text()))
            .filter(text -> !text.isEmpty())
            .distinct()
            .toList();
    return headings.size() == 1 ? Optional.of(headings.get(0)) : Optional.empty();
  }

  Optional<String> site() {
    return meta("og:site_name", "application-name").or(jsonLd::publisher);
  }

  Optional<String> language() {
    return Stream.of(
            Optional.of(page.select("html").attr("lang")),
            meta("og:locale", "content-language", "dc.language"),
            jsonLd.language())
        .flatMap(Optional::stream)
        .map(
            code -> code.strip().replace('_', '-').replaceFirst("-.*", "").toLowerCase(Locale.ROOT))
        .filter(code -> code.matches("[a-z]{2,3}"))
        .findFirst();
  }

  Optional<String> canonical() {
    return Optional.of(page.select("link[rel=canonical]").attr("abs:href"))
        .filter(link -> link.startsWith("http"));
  }

  boolean isArticle() {
    return jsonLd.isArticle() || meta("og:type").filter("article"::equalsIgnoreCase).isPresent();
  }

  Optional<String> byline() {
    return names(jsonLd.authors())
        .or(
            () ->
                names(
                    metas(
                        "author",
                        "byl",
                        "parsely-author",
                        "sailthru.author",
                        "dc.creator",
                        "article:author")))
        .or(() -> names(texts("[itemprop=author] [itemprop=name], [itemprop=author]")))
        .or(() -> names(texts("a[rel=author], .author-name, .byline-name, .byline__name")))
        .or(
            () ->
                names(
                    texts("[class~=(?i)byline], [class~=(?i)^author$]").stream()
                        .limit(1)
                        .toList()));
  }

  private static Optional<String> names(List<String> found) {
    List<String> names =
        found.stream()
            .map(Metadata::name)
            .filter(name -> !name.isEmpty() && name.length() <= MAX_BYLINE_LENGTH)
            .filter(name -> !ADDRESS.matcher(name).matches())
            .filter(name -> name.codePoints().anyMatch(Character::isLetter))
            .distinct()
            .limit(6)
            .toList();
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
  }

  private static String name(String text) {
    return Paragraphs.fold(text).replaceFirst("(?i)^(written )?(by|von|par|por|di):?\\s+", "");
  }

  Optional<LocalDate> published() {
    return Stream.of(
            jsonLd.published().stream(),
            metas(
                "article:published_time",
                "og:published_time",
                "parsely-pub-date",
                "sailthru.date",
                "dc.date.issued",
                "dcterms.created",
                "dcterms.date",
                "dc.date",
                "pubdate",
                "publishdate",
                "publish-date",
                "publication_date",
                "publish_date",
                "date",
                "article.published",
                "cxenseparse:recs:publishtime")
                .stream(),
            attributes("[itemprop=datePublished]", "content", "datetime"),
            attributes(
                "time[pubdate], article header time, article time, time.published, time.entry-date, time",
                "datetime"))
        .flatMap(stream -> stream)
        .map(Days::first)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Stream<String> attributes(String css, String... names) {
    return page.select(css).stream()
        .flatMap(element -> Arrays.stream(names).map(element::attr))
        .filter(value -> !value.isBlank());
  }

  private List<String> texts(String css) {
    return page.select(css).stream().map(Element::text).toList();
  }

  private Optional<String> meta(String... names) {
    return metas(names).stream().findFirst();
  }

  /** The contents of the meta elements with these names, in the order of the names. */
  private List<String> metas(String... names) {
    return Arrays.stream(names)
        .flatMap(
            name ->
                page.select("meta").stream()
                    .filter(
                        meta ->
                            Stream.of("property", "name", "itemprop", "http-equiv")
                                .anyMatch(key -> meta.attr(key).strip().equalsIgnoreCase(name))))
        .map(meta -> Paragraphs.fold(meta.attr("content")))
        .filter(content -> !content.isEmpty())
        .toList();
  }
}
