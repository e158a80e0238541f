package app.copydesk.bot.web.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The names in elements marked for programs, called for a writer, or linked to one. Not
 * thread-safe.
 */
final class MarkedNames {
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
          "contributor",
          "columnist",
          "kolumnist",
          "columnista",
          "chroniqueur",
          "editorialista",
          "autoras",
          "forfattere",
          "kirjoittaja",
          "kirjoittajat",
          "toimittajat",
          "autorzy",
          "autoři",
          "journalistes",
          "giornalisti",
          "reporters",
          "writers",
          "contributors",
          "tekijä",
          "tekija",
          "toimittaja",
          "redaktor",
          "creator",
          "createdby",
          "writtenby",
          "firma",
          "podpis",
          "signature",
          "skribenter",
          "giornalista",
          "journaliste",
          "szerzo",
          "username");
  private static final Set<String> OTHERS =
      Set.of(
          "about",
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
      "[itemprop=name], .fn, [class*=name], [rel~=\\bauthor\\b], a[href*=/author], a[href*=/autor], a[href*=/auteur]";
  private static final String BY_PROPERTY =
      "[itemprop~=\\bauthor\\b], [itemprop=creator], [property=author], [property$=:author]:not(meta), [typeof=sioc:UserAccount]";
  private static final String BY_LINK = "[rel~=\\bauthor\\b]";
  private static final String BOX =
      "[class*=author], [class*=Author], [class*=autor], [class*=auteur], [id*=author]";

  /** Where sites keep the pages of their writers. */
  private static final Pattern WRITERS =
      Pattern.compile(
          "/(?:authors?|autor(?:en|es|a|i)?|auteurs?|autore|staff|contributors?|journalists?|reporters?|writers?"
              + "|columnists?|correspondents?|newsteam|profiles?|redakteure?|by)[/-][^/?#]+/?(?:[?#]|$)");

  /** Where others keep the pages of those who are signed in, by name or by number. */
  private static final Pattern MEMBERS =
      Pattern.compile(
          "(?i)[/?](?:users?|profiles?|profil|members?|mitglied(?:er)?|benutzer|usuario|utilisateur|perfil|u)(?:[/=?-]|\\.php).*");

  private static final Pattern ACCOUNT = Pattern.compile("[\\p{L}\\p{N}._-]{3,30}");

  private static final int MAX_LENGTH = 100;
  private static final int NEAR = 600;
  private static final int CLOSE = 200;
  private static final int MAX_DISTANCE = 1_500;

  private final Document page;
  private final Lines lines;
  private final Map<String, List<Element>> selected = new HashMap<>();
  private @Nullable List<Lines.Line> places;

  /**
   * Reads nothing yet.
   *
   * @param page not changed, so that what is searched for more than once is found once
   */
  MarkedNames(Document page, Lines lines) {
    this.page = page;
    this.lines = lines;
  }

  private List<Element> select(String css) {
    return selected.computeIfAbsent(css, page::select);
  }

  /** The lines called for their writer, the nearest first. */
  private List<Lines.Line> placed() {
    List<Lines.Line> known = places;
    if (known == null) {
      known =
          lines.all().stream()
              .filter(line -> isPlace(line.element()))
              .sorted(Comparator.comparingInt(lines::distance))
              .toList();
      places = known;
    }
    return known;
  }

  /** Those marked for programs. */
  Stream<String> marked(Predicate<Element> where) {
    return Stream.of(BY_PROPERTY, BY_LINK)
        .map(this::select)
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
        place.getAllElements().stream()
            .filter(element -> !element.equals(place) && (element.is(NAME) || isLink(element)))
            .map(
                element ->
                    element.normalName().equals("meta") ? element.attr("content") : text(element))
            .filter(text -> !text.isBlank() && text.length() <= MAX_LENGTH)
            .distinct()
            .toList();
    String text = text(place);
    List<String> links = place.select("a").eachText();
    boolean isListOfNames =
        links.size() > 1
            && links.stream().allMatch(NameShapes::isFullName)
            && Titles.letters(String.join("", links)).equals(Titles.letters(text));
    return !inner.isEmpty()
        ? inner.stream().limit(3)
        : isListOfNames
            ? links.stream()
            : text.length() <= MAX_LENGTH ? listed(place, text) : Stream.empty();
  }

  /** Each of several known names that stand in {@code place} with what they are; else its text. */
  private static Stream<String> listed(Element place, String text) {
    List<String> known =
        place.getAllElements().stream()
            .filter(element -> element.childrenSize() == 0)
            .map(Element::text)
            .filter(SignedLines::isSurelyName)
            .distinct()
            .toList();
    return known.size() > 1 ? known.stream() : Stream.of(text);
  }

  /** Its text without the signs of notes that science puts behind names. */
  private static String text(Element element) {
    if (element.selectFirst("sup") == null) {
      return element.text();
    }
    Element own = element.clone();
    own.select("sup").remove();
    return own.text();
  }

  /** The same where all such places name the same. */
  Stream<String> onlyPlace(Predicate<Element> where) {
    List<String> found = found(where).map(Place::names).distinct().limit(2).toList();
    return found.size() == 1 ? found.stream() : Stream.empty();
  }

  /**
   * Those in the nearest place that is called for its writer; far from the headline, only where no
   * other place names somebody else: lists of other articles name many.
   */
  Stream<String> places(Predicate<Element> where) {
    List<Place> found = found(where).toList();
    boolean isOne = found.stream().map(Place::names).distinct().count() == 1;
    return found.stream()
        .filter(place -> isOne || place.distance() <= MAX_DISTANCE)
        .map(Place::names)
        .limit(1);
  }

  private record Place(String names, int distance) {}

  private Stream<Place> found(Predicate<Element> where) {
    return placed().stream()
        .filter(line -> where.test(line.element()))
        .limit(8)
        .flatMap(
            line ->
                Authors.join(name(line.element()).map(Authors::withoutPlace))
                    .map(names -> new Place(names, lines.distance(line)))
                    .stream())
        .filter(place -> place.names().length() <= MAX_LENGTH && !Authors.isPhrase(place.names()));
  }

  private static boolean isPlace(Element element) {
    return !element.normalName().equals("h1")
        && (element.normalName().equals("byline")
            || element.normalName().equals("address")
            || (Surroundings.names(element, PLACES) && !Surroundings.names(element, OTHERS)));
  }

  /** Those under the headline that lead to the page of a writer. */
  Stream<String> linked(Predicate<Element> where) {
    return lines.all().stream()
        .filter(line -> isLink(line.element()))
        .filter(line -> lines.distance(line) <= NEAR && where.test(line.element()))
        .map(Lines.Line::text)
        .filter(NameShapes::isFullName)
        .limit(4);
  }

  /** The accounts close to the headline that are linked to their pages. */
  Stream<String> accounts(Predicate<Element> where) {
    return lines.all().stream()
        .filter(line -> line.element().normalName().equals("a"))
        .filter(line -> lines.distance(line) <= CLOSE && where.test(line.element()))
        .filter(line -> isOfThisSite(line.element()))
        .filter(line -> isMember(line.element().attr("href"), line.text()))
        .map(Lines.Line::text)
        .limit(1);
  }

  private boolean isOfThisSite(Element link) {
    return !link.attr("href").matches("(?i)(?:https?:)?//.*")
        || Addresses.host(link.absUrl("href")).equals(Addresses.host(page.baseUri()));
  }

  private static boolean isMember(String link, String name) {
    return ACCOUNT.matcher(name).matches()
        && MEMBERS.matcher(link).find()
        && (link.matches(".*\\d{3,}.*")
            || link.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT)));
  }

  /** What the pictures of writers near the headline are called. */
  Stream<String> pictures(Predicate<Element> where) {
    return page.select("img[alt]").stream()
        .filter(image -> isOfWriter(image) && where.test(image))
        .map(image -> image.attr("alt"))
        .filter(NameShapes::isFullName)
        .distinct()
        .limit(1);
  }

  private static boolean isOfWriter(Element image) {
    Element around = image.parent();
    return isWritersPicture(image) || (around != null && isWritersPicture(around));
  }

  private static boolean isWritersPicture(Element element) {
    return Surroundings.names(element, PLACES) || Surroundings.names(element, Set.of("avatar"));
  }

  private static boolean isLink(Element element) {
    return element.normalName().equals("a") && WRITERS.matcher(element.attr("href")).find();
  }

  /** The name over a few words about the writer, at the end of the article or beside it. */
  Stream<String> boxes() {
    return page.select(BOX).stream()
        .filter(box -> Surroundings.names(box, PLACES) && Surroundings.names(box, OTHERS))
        .flatMap(box -> box.select("h2, h3, h4, h5, strong, .name, [class*=name]").stream())
        .map(Element::text)
        .filter(text -> !text.isBlank() && text.length() <= MAX_LENGTH)
        .filter(text -> !BylineForms.isAboutWriter(text))
        .map(text -> BylineForms.about(text).orElse(text))
        .limit(1);
  }
}
