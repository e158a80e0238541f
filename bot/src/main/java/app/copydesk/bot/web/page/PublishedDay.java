package app.copydesk.bot.web.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The day an article was published: said to programs, in the address, then printed near the
 * headline.
 */
final class PublishedDay {
  private static final Set<String> PLACES =
      Set.of(
          "dates",
          "datum",
          "fecha",
          "data",
          "dato",
          "published",
          "publish",
          "pubdate",
          "time",
          "timestamp",
          "dateline",
          "posted",
          "veroeffentlicht",
          "datetime",
          "day",
          "stand");
  private static final String MARKED =
      "[itemprop=datePublished], [property=datePublished], [itemprop=dateCreated]";
  private static final String MARKED_FOR_READERS =
      "time[pubdate], abbr.published, time.published, time.entry-date:not(.updated)";
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)\\b(stand|aktualisiert|veröffentlicht|erstellt|erschienen|geändert|published|posted|updated|modified"
              + "|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|geplaatst|opublikowano|dodano)\\b");
  private static final Pattern CHANGED =
      Pattern.compile(
          "(?iu)[^\\d]*\\b(?:aktualisier\\p{L}+|geändert|bearbeitet"
              + "|verändert|änderung|updated?|modified|edited|mise? à jour|modification|actualiza\\p{L}+|atualiza\\p{L}+"
              + "|aggiorna\\p{L}+|modifica|bijgewerkt|gewijzigd|zaktualizowano|uppdaterad)"
              + "[: ]{1,3}(?:(?:am|on|at|le|el|il|op|den) )?(?:\\p{L}+,? )?\\d");

  /** "Vienna, 14 December 2026 – …", "Leeds (12.11.2026). …": how a release begins. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?:\\p{Lu}[^,.(\\d]{1,30}[,.]?,? ?)?\\(?(?:\\p{L}+,? )?(\\d{1,2}\\. ?\\d{1,2}\\. ?\\d{4}|\\d{1,2}\\.? \\p{L}{3,12}\\.? \\d{4}"
              + "|\\p{L}{3,12}\\.? \\d{1,2}, \\d{4})(?:\\)\\.?|\\)?\\.?\\s?[(:–—-]{1,2}|\\s?[|(/].*)(?=\\s|$|\\p{Lu})");

  private static final int MAX_OTHER_WORDS = 8;
  private static final int NEAR = 1_500;

  /** Running text over the article: a standfirst, a caption. */
  private static final int MAX_FIRST = 4;

  private final Document page;
  private final Metas metas;
  private final JsonLd jsonLd;
  private final Lines lines;
  private final Surroundings surroundings;
  private final String language;

  PublishedDay(
      Document page,
      Metas metas,
      JsonLd jsonLd,
      Lines lines,
      Surroundings surroundings,
      String language) {
    this.page = page;
    this.metas = metas;
    this.jsonLd = jsonLd;
    this.lines = lines;
    this.surroundings = surroundings;
    this.language = language;
  }

  Optional<LocalDate> day(String url) {
    Predicate<Element> sure = element -> !surroundings.isDoubtful(element);
    Predicate<Element> likely = element -> !surroundings.isElsewhere(element);
    return jsonLd
        .published()
        .flatMap(Days::first)
        .or(() -> days(Stream.concat(published(), ParselyPage.of(metas).published().stream())))
        .or(() -> marked(sure))
        .or(() -> Days.inAddress(url))
        .or(() -> printed(sure, line -> !isChange(line.text())))
        .or(() -> days(dated()))
        .or(this::dateline)
        .or(() -> Days.first(page.title(), language).filter(day -> beginsWithDay(page.title())))
        .or(() -> marked(likely))
        .or(() -> printed(likely, line -> true))
        .or(() -> days(attributes("time", likely)))
        .or(this::changed);
  }

  /** The day of the last change, as programs are told. */
  Optional<LocalDate> changed() {
    return days(
        Stream.of(
                jsonLd.modified().stream(),
                modified(),
                attributes("[itemprop=dateModified]", element -> true))
            .flatMap(texts -> texts));
  }

  /** The day with which the first running text begins. */
  private Optional<LocalDate> dateline() {
    return days(
        Blocks.of(page.body()).stream()
            .filter(block -> block.isSolid() && !surroundings.isDoubtful(block.element()))
            .limit(MAX_FIRST)
            .map(block -> DATELINE.matcher(block.text()))
            .filter(Matcher::lookingAt)
            .map(found -> found.group(1)));
  }

  private static boolean beginsWithDay(String title) {
    return DATELINE.matcher(title + ' ').lookingAt() && Character.isDigit(title.charAt(0));
  }

  private Optional<LocalDate> marked(Predicate<Element> where) {
    return days(Stream.of(MARKED, MARKED_FOR_READERS).flatMap(css -> attributes(css, where)));
  }

  private Stream<String> published() {
    return metas.all(
        "article:published_time",
        "og:published_time",
        "og:article:published_time",
        "shareaholic:article_published_time",
        "article:published",
        "article.published",
        "parsely-pub-date",
        "sailthru.date",
        "cxenseparse:recs:publishtime",
        "cxenseparse:publishtime",
        "datepublished",
        "dc.date.issued",
        "dcterms.issued",
        "citation_publication_date",
        "citation_date",
        "citation_online_date",
        "bepress_citation_date",
        "pubdate",
        "publishdate",
        "publish-date",
        "publishtime",
        "publication_date",
        "publication-date",
        "publishing_date",
        "publish_date",
        "published-date",
        "published_at",
        "published",
        "rbpubdate",
        "originalpublicationdate",
        "article_date_original",
        "displaydate",
        "article:post_date",
        "ptime",
        "releasedate");
  }

  /** Names that some use for the day of the last change. */
  private Stream<String> dated() {
    return metas.all(
        "dcterms.created",
        "dc.date.created",
        "dc.created",
        "datecreated",
        "created",
        "dcterms.date",
        "dc.date",
        "date",
        "pdate");
  }

  private Stream<String> modified() {
    return metas.all(
        "article:modified_time",
        "og:updated_time",
        "dcterms.modified",
        "dc.date.modified",
        "last-modified",
        "revised",
        "lastmod");
  }

  private Stream<String> attributes(String css, Predicate<Element> where) {
    return page.select(css).stream().filter(where).flatMap(PublishedDay::values);
  }

  private static Stream<String> values(Element element) {
    return Stream.of(
            element.attr("content"),
            element.attr("datetime"),
            element.attr("title"),
            element.text())
        .filter(value -> !value.isBlank());
  }

  private Optional<LocalDate> days(Stream<String> texts) {
    return texts.flatMap(text -> Days.first(text, language).stream()).findFirst();
  }

  /** The date nearest to the headline; else one in a place or with a label for it. */
  private Optional<LocalDate> printed(Predicate<Element> where, Predicate<Lines.Line> which) {
    List<Lines.Line> dated = dated(where).filter(which).toList();
    return days(dated.stream().filter(line -> lines.distance(line) <= NEAR).map(Lines.Line::text))
        .or(() -> days(dated.stream().filter(PublishedDay::isCalledDate).map(Lines.Line::text)));
  }

  /** True for a line whose first day is that of the last change. */
  private static boolean isChange(String line) {
    return CHANGED.matcher(line).lookingAt();
  }

  private Stream<Lines.Line> dated(Predicate<Element> where) {
    return lines.all().stream()
        .filter(line -> line.text().chars().anyMatch(Character::isDigit))
        .filter(line -> Days.first(line.text(), language).isPresent())
        .filter(line -> isCalledDate(line) || isBare(line.text()) || isSigned(line.text()))
        .filter(line -> where.test(line.element()))
        .sorted(Comparator.comparingInt(lines::distance));
  }

  private static boolean isCalledDate(Lines.Line line) {
    return isPlace(line.element()) || LABEL.matcher(line.text()).find();
  }

  private static boolean isPlace(Element element) {
    return element.normalName().equals("time") || Surroundings.names(element, PLACES);
  }

  private static boolean isSigned(String line) {
    return BylineForms.inLine(line).isPresent();
  }

  /** True for a line that says little beside the date. */
  private static boolean isBare(String line) {
    return line.replaceAll("[^\\p{L} ]+", " ").strip().split(" +", -1).length <= MAX_OTHER_WORDS;
  }
}
