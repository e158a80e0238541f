package app.copydesk.bot.web.page;

import java.time.LocalDate;
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
  private static final int MAX_TITLE = 500;

  private static final Pattern DAY_FIRST_ENGLISH =
      Pattern.compile("(?i)en[-_](?:GB|IE|AU|NZ|IN|ZA)\\b");
  private static final Pattern DAY_FIRST_HOST = Pattern.compile("\\.(?:uk|ie|au|nz|in|za)$");

  private final Document page;
  private final String host;
  private final Metas metas;
  private final JsonLd jsonLd;
  private final String pageTitle;
  private final List<String> called;
  private final Optional<Element> heading;
  private final Surroundings surroundings;
  private final Lines lines;
  private final PublishedDay days;
  private final Optional<LocalDate> published;

  /**
   * Reads what is needed more than once.
   *
   * @param page not changed
   * @param url where it was found
   */
  Metadata(Document page, String url) {
    this.page = page;
    this.host = Addresses.host(url);
    this.metas = new Metas(page);
    this.jsonLd = JsonLd.of(page);
    this.pageTitle = pageTitle(page);
    this.called = called();
    this.heading = Heading.of(page, called, site(), url);
    this.surroundings = new Surroundings(heading);
    this.lines = Lines.of(page.body(), heading);
    this.days = new PublishedDay(page, metas, jsonLd, lines, surroundings, languageOfDays());
    this.published = days.day(Addresses.original(url));
  }

  JsonLd jsonLd() {
    return jsonLd;
  }

  /** What the page calls itself in its head, the site cut off. */
  private List<String> called() {
    Optional<String> site = site();
    return Stream.of(
            metas
                .first("og:title", "twitter:title", "dc.title", "parsely-title", "citation_title")
                .stream(),
            jsonLd.headline().filter(headline -> jsonLd.isArticle()).stream(),
            Stream.of(pageTitle).filter(title -> !title.isEmpty()))
        .flatMap(titles -> titles)
        .filter(title -> title.length() <= MAX_TITLE)
        .map(title -> Titles.cut(title, Optional.empty(), site, host))
        .toList();
  }

  /** The title, though what stands before it has pushed it out of the head. */
  private static String pageTitle(Document page) {
    return page.select("title").stream()
        .filter(title -> title.closest("svg") == null)
        .map(title -> Metas.unescaped(title.text()))
        .filter(title -> title.length() <= MAX_TITLE)
        .findFirst()
        .orElse("");
  }

  String title() {
    return heading
        .map(found -> Heading.text(found, called))
        .or(() -> called.stream().flatMap(this::printedPart).findFirst())
        .or(() -> called.stream().findFirst())
        .orElse("");
  }

  /**
   * "Daily News: Bridge to close", where the page prints "Bridge to close" in a line of its own.
   */
  private Stream<String> printedPart(String title) {
    return Titles.parts(title)
        .filter(part -> !part.equals(title) && !Titles.isLikelySite(part, host))
        .filter(part -> lines.all().stream().anyMatch(line -> line.text().equals(part)));
  }

  Optional<String> site() {
    return metas
        .first("og:site_name", "application-name")
        .or(jsonLd::publisher)
        // some fill it with the headline
        .filter(name -> !name.equals(pageTitle) || Titles.isSite(name, Optional.empty(), host));
  }

  Optional<String> language() {
    return Stream.of(
            Optional.of(pageLanguage()),
            metas.first("og:locale", "content-language", "dc.language"),
            jsonLd.language())
        .flatMap(Optional::stream)
        .map(
            code -> code.strip().replace('_', '-').replaceFirst("-.*", "").toLowerCase(Locale.ROOT))
        .filter(code -> code.matches("[a-z]{2,3}"))
        .findFirst();
  }

  private String pageLanguage() {
    Element html = page.selectFirst("html");
    return html == null ? "" : html.attr("lang");
  }

  /**
   * The language that tells how 03/04/2025 is read; empty for English where the day comes first.
   */
  private String languageOfDays() {
    String language = language().orElse("");
    String place = pageLanguage() + ' ' + metas.first("og:locale").orElse("");
    boolean isDayFirst =
        DAY_FIRST_HOST.matcher(host).find()
            || (DAY_FIRST_ENGLISH.matcher(place).find() && !place.contains("US"));
    return language.equals("en") && isDayFirst ? "" : language;
  }

  Optional<String> canonical() {
    return Optional.of(page.select("link[rel=canonical]").attr("abs:href"))
        .filter(link -> link.startsWith("http"));
  }

  boolean isArticle() {
    return jsonLd.isArticle()
        || metas.first("og:type").filter("article"::equalsIgnoreCase).isPresent();
  }

  /** True for a headline with a writer and a day, as hardly anything else has. */
  boolean isSigned() {
    return heading.isPresent() && byline().isPresent() && published().isPresent();
  }

  Optional<String> byline() {
    return new Bylines(page, metas, jsonLd, lines, surroundings, this::isHouse, this::owner)
        .byline()
        .map(this::inFull);
  }

  /** Some sign with their first name on a site that is called by their surname. */
  private String inFull(String name) {
    return name.indexOf(' ') < 0 && GivenNames.begin(name)
        ? SiteOwner.full(name, host, texts()).orElse(name)
        : name;
  }

  /** What the page is called in its head, then its short lines. */
  private Stream<String> texts() {
    return Stream.of(
            site().stream(), Stream.of(pageTitle), lines.all().stream().map(Lines.Line::text))
        .flatMap(texts -> texts);
  }

  /** Who wrote it where nobody is named: who gave the speech, whose site it is. */
  private Optional<String> owner() {
    return Speech.speaker(title())
        .or(() -> SiteOwner.find(host, texts(), page.body().text()))
        .or(this::copyright);
  }

  /** The person who, as programs are told, holds the rights. */
  private Optional<String> copyright() {
    return metas
        .all("copyright")
        .map(Metadata::withoutSign)
        .filter(SignedLines::isSurelyName)
        .filter(name -> !Authors.isHouse(name))
        .findFirst();
  }

  private static String withoutSign(String copyright) {
    return copyright
        .replaceFirst("^(?i:(?:\\(c\\)|©|copyright|by|\\d{4}(?: ?[-–] ?\\d{4})?|[ :,])*)", "")
        .replaceFirst("(?:,? \\d{4}.*|\\. .*|\\.)$", "");
  }

  /** True for the site, or for who runs it. */
  private boolean isHouse(String name) {
    return Titles.isSite(name, site(), host)
        || Stream.of(
                jsonLd.publisher().stream(), metas.all("publisher", "dc.publisher", "copyright"))
            .flatMap(houses -> houses)
            .map(house -> house.replaceAll("(?i)\\(c\\)|©|copyright|\\d{4}|\\([^)]*\\)", ""))
            .anyMatch(house -> Titles.letters(house).equals(Titles.letters(name)));
  }

  Optional<LocalDate> published() {
    return published;
  }

  Optional<LocalDate> updated() {
    return days.changed().filter(day -> published.filter(day::isAfter).isPresent());
  }
}
