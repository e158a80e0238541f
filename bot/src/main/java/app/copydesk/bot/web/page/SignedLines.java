package app.copydesk.bot.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The names in short lines near the headline that read like a byline. Not thread-safe. */
final class SignedLines {
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4");
  private static final Set<String> PICTURES =
      Set.of("credit", "photo", "photographer", "foto", "image", "img", "picture", "bild", "media");

  private static final Set<String> TOPICS =
      Set.of("tag", "tags", "topic", "topics", "category", "categories", "schlagwort", "location");
  private static final Pattern TOPIC =
      Pattern.compile(
          "(?i)/(?:tags?|topics?|themen?|category|stichwort|schlagwort|search|suche|personen|people|places?|keywords?)/");

  private static final int MAX_LENGTH = 100;
  private static final int NEAR = 1_500;

  /** Under the headline there may be a standfirst and the caption of a picture. */
  private static final int CLOSE = 500;

  /** Nothing but details of the article stands between. */
  private static final int UNDER = 200;

  private static final int MAX_CLOSE = 300;
  private static final int MAX_NAME = 40;
  private static final int MAX_GAP = 5;

  /** Details of an article stand in one list or line: day, writer, minutes to read. */
  private static final int MAX_DETAILS = 80;

  private static final int MAX_LEVELS = 3;

  private final Lines lines;
  private final Surroundings surroundings;
  private @Nullable List<String> near;

  SignedLines(Lines lines, Surroundings surroundings) {
    this.lines = lines;
    this.surroundings = surroundings;
  }

  /** Those in the lines near the headline, the nearest first; after "author:" in any. */
  Stream<String> near() {
    List<String> known = near;
    if (known == null) {
      known = readNear(); // most pages name their writer elsewhere, and are not searched
      near = known;
    }
    return known.stream();
  }

  private List<String> readNear() {
    List<Found> found =
        lines.all().stream()
            .filter(line -> line.text().length() <= MAX_LENGTH)
            .filter(line -> !isHeading(line) && !surroundings.isElsewhere(line.element()))
            .sorted(Comparator.comparingInt(lines::distance))
            .flatMap(line -> found(line).stream())
            .toList();
    boolean isList =
        found.stream().filter(Found::isDoubtful).map(Found::names).distinct().count() > 1;
    return found.stream().filter(one -> !isList || !one.isDoubtful()).map(Found::names).toList();
  }

  /** Names beside the article are about other articles, where they are several. */
  private record Found(String names, boolean isDoubtful) {}

  private Optional<Found> found(Lines.Line line) {
    return names(line)
        .map(Authors::withoutPlace)
        .map(names -> new Found(names, surroundings.isDoubtful(line.element())));
  }

  private Optional<String> names(Lines.Line line) {
    return lines.distance(line) <= NEAR
        ? BylineForms.inLine(line.text())
        : BylineForms.labelled(line.text());
  }

  private static boolean isHeading(Lines.Line line) {
    return HEADINGS.contains(line.element().normalName());
  }

  /** Names after "author:", or under "author", and known ones after "by", close to the headline. */
  Stream<String> explicit() {
    List<Lines.Line> all = lines.all();
    return IntStream.range(0, all.size())
        .filter(i -> all.get(i).text().length() <= MAX_LENGTH && isNear(all.get(i)))
        .boxed()
        .sorted(Comparator.comparingInt(i -> lines.distance(all.get(i))))
        .flatMap(i -> explicit(all.get(i), i == 0 ? "" : all.get(i - 1).text()).stream())
        .map(Authors::withoutPlace)
        .filter(SignedLines::areFullNames);
  }

  private boolean isNear(Lines.Line line) {
    return lines.isBelow(line)
        && lines.distance(line) <= NEAR
        && !surroundings.isDoubtful(line.element());
  }

  private Optional<String> explicit(Lines.Line line, String before) {
    return BylineForms.isLabel(before + ':') && NameShapes.isFullName(line.text())
        ? Optional.of(line.text())
        : lines.distance(line) <= CLOSE
            ? BylineForms.labelled(line.text()).or(() -> BylineForms.surelyBy(line.text()))
            : Optional.empty();
  }

  /** Bare names near the headline, right beside the day, a trade or the writer's address. */
  Stream<String> bare() {
    List<Lines.Line> close = close();
    return close.stream()
        .filter(line -> isBareName(line.text()) && !isOfPicture(line))
        .filter(
            line ->
                close.stream().anyMatch(next -> isBeside(line, next) && goes(line, next))
                    || isAmongDays(line))
        .map(line -> Authors.withoutAgency(line.text()));
  }

  /** True for "Ken Hess/AP" where it stands for who took a picture. */
  private static boolean isOfPicture(Lines.Line line) {
    return !Authors.withoutAgency(line.text()).equals(line.text())
        && Stream.concat(Stream.of(line.element()), line.element().parents().stream())
            .limit(MAX_LEVELS)
            .anyMatch(around -> Surroundings.names(around, PICTURES));
  }

  private static boolean isBareName(String text) {
    return NameShapes.isFullName(Authors.withoutAgency(text)) || NameShapes.isFullUncasedName(text);
  }

  /** True for a known name in a few words that hold the day, whatever stands between them. */
  private static boolean isAmongDays(Lines.Line line) {
    return isSurelyName(line.text())
        && line.element().parents().stream()
            .limit(MAX_LEVELS)
            .map(Element::text)
            .takeWhile(text -> text.length() <= MAX_DETAILS)
            .anyMatch(text -> Days.first(text).isPresent());
  }

  /** True when {@code next} is of a sort that stands beside the name of a writer. */
  private static boolean goes(Lines.Line name, Lines.Line next) {
    return BylineForms.isTrade(next.text())
        || (isSurelyName(name.text()) && Authors.isHouse(next.text().replaceFirst(", .*", "")))
        || isAddressOf(name.text(), next.text())
        || (isSurelyName(name.text()) && Days.first(next.text()).isPresent());
  }

  private static boolean isAddressOf(String name, String text) {
    int at = text.indexOf('@');
    return at > 0 && text.indexOf(' ') < 0 && isAccountOf(name, text.substring(0, at));
  }

  private static boolean isAccountOf(String name, String account) {
    return Titles.spellings(name.substring(name.lastIndexOf(' ') + 1))
        .anyMatch(surname -> surname.length() > 2 && Titles.letters(account).contains(surname));
  }

  /** The bare name near the headline whose surname is in the name of {@code account}. */
  Optional<String> nameOf(String account) {
    return close().stream()
        .map(Lines.Line::text)
        .filter(text -> NameShapes.isFullName(text) && isAccountOf(text, account))
        .findFirst();
  }

  private List<Lines.Line> close() {
    return lines.all().stream()
        .filter(line -> line.text().length() <= MAX_NAME && lines.distance(line) <= CLOSE)
        .filter(line -> !isHeading(line))
        .filter(line -> !surroundings.isDoubtful(line.element()))
        .limit(MAX_CLOSE)
        .toList();
  }

  /** True for a name of which nobody need say that it is one. */
  static boolean isSurelyName(String text) {
    String name = Authors.withoutAgency(text);
    return NameShapes.isFullUncasedName(name)
        || (NameShapes.isFullName(name) && GivenNames.begin(name));
  }

  /**
   * The one known name that stands alone right under the headline, or with the press office of
   * whoever has it: names of what the article is about stand there as links to more of it.
   */
  Stream<String> alone() {
    List<String> names =
        lines.all().stream()
            .filter(line -> line.text().length() <= MAX_LENGTH && lines.isBelow(line))
            .filter(line -> lines.distance(line) <= UNDER && !isHeading(line))
            .filter(line -> !surroundings.isDoubtful(line.element()) && !isApart(line))
            .flatMap(
                line ->
                    BylineForms.ofPressOffice(line.text())
                        .or(() -> Optional.of(line.text()).filter(SignedLines::isSurelyName))
                        .map(Authors::withoutAgency)
                        .filter(name -> !Authors.isHouse(name))
                        .stream())
            .distinct()
            .limit(2)
            .toList();
    return names.stream().filter(name -> names.size() == 1 && !isLabelled(name));
  }

  /** True for "Translator: Ken Hess": whom a label calls something else than the writer. */
  private boolean isLabelled(String name) {
    return lines.all().stream()
        .map(Lines.Line::text)
        .anyMatch(text -> text.contains(": " + name) || text.contains(":" + name));
  }

  /** True in a link to something else than a person, and beside a picture. */
  private static boolean isApart(Lines.Line line) {
    return Stream.concat(Stream.of(line.element()), line.element().parents().stream())
            .limit(MAX_LEVELS)
            .anyMatch(
                around ->
                    Surroundings.names(around, PICTURES) || Surroundings.names(around, TOPICS))
        || Stream.concat(line.element().parents().stream(), line.element().select("a").stream())
            .anyMatch(link -> TOPIC.matcher(link.attr("href")).find());
  }

  private static boolean isBeside(Lines.Line line, Lines.Line day) {
    int gap = Math.max(day.from() - line.to(), line.from() - day.to());
    return gap >= 0 && gap <= MAX_GAP;
  }

  /** Those of {@code names} that stand alone in a line near the headline. */
  Stream<String> shown(Stream<String> names) {
    List<String> all = names.toList();
    Set<String> near =
        all.isEmpty()
            ? Set.of()
            : lines.all().stream()
                .filter(line -> line.text().length() <= MAX_LENGTH && lines.distance(line) <= NEAR)
                .filter(line -> !surroundings.isDoubtful(line.element()))
                .map(line -> Titles.letters(Authors.cleaned(line.text())))
                .collect(Collectors.toSet());
    return all.stream().filter(name -> near.contains(Titles.letters(Authors.cleaned(name))));
  }

  /** Those near the headline that are full names. */
  Stream<String> full() {
    return near().filter(SignedLines::areFullNames);
  }

  private static boolean areFullNames(String names) {
    return Stream.of(names.split(", ", -1)).allMatch(NameShapes::isFullName);
  }
}
