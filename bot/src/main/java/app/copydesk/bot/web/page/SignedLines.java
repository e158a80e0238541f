package app.copydesk.bot.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names in short lines near the headline that read like a byline. Not thread-safe. */
final class SignedLines {
  private static final int MAX_LENGTH = 100;
  private static final int NEAR = 1_500;

  /** Under the headline there may be a standfirst and the caption of a picture. */
  private static final int CLOSE = 500;

  private static final int MAX_CLOSE = 300;
  private static final int MAX_NAME = 40;
  private static final int MAX_GAP = 5;

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
    return lines.all().stream()
        .filter(line -> line.text().length() <= MAX_LENGTH)
        .filter(line -> !line.element().normalName().matches("h[1-4]"))
        .filter(line -> !surroundings.isElsewhere(line.element()))
        .sorted(Comparator.comparingInt(lines::distance))
        .flatMap(
            line ->
                (lines.distance(line) <= NEAR
                        ? BylineForms.inLine(line.text())
                        : BylineForms.labelled(line.text()))
                    .stream())
        .map(Authors::withoutPlace)
        .toList();
  }

  /** Bare names near the headline, right beside the day, a trade or the writer's address. */
  Stream<String> bare() {
    List<Lines.Line> close = close();
    return close.stream()
        .filter(
            line ->
                BylineForms.isFullName(line.text()) || BylineForms.isFullUncasedName(line.text()))
        .filter(line -> close.stream().anyMatch(next -> isBeside(line, next) && goes(line, next)))
        .map(Lines.Line::text);
  }

  /** True when {@code next} is of a sort that stands beside the name of a writer. */
  private static boolean goes(Lines.Line name, Lines.Line next) {
    return BylineForms.isTrade(next.text())
        || isAddressOf(name.text(), next.text())
        || (isSurelyName(name.text()) && Days.first(next.text()).isPresent());
  }

  private static boolean isAddressOf(String name, String text) {
    int at = text.indexOf('@');
    return at > 0 && text.indexOf(' ') < 0 && isAccountOf(name, text.substring(0, at));
  }

  private static boolean isAccountOf(String name, String account) {
    return Titles.spellings(name.replaceFirst(".* ", ""))
        .anyMatch(surname -> surname.length() > 2 && Titles.letters(account).contains(surname));
  }

  /** The bare name near the headline whose surname is in the name of {@code account}. */
  Optional<String> nameOf(String account) {
    return close().stream()
        .map(Lines.Line::text)
        .filter(text -> BylineForms.isFullName(text) && isAccountOf(text, account))
        .findFirst();
  }

  private List<Lines.Line> close() {
    return lines.all().stream()
        .filter(line -> line.text().length() <= MAX_NAME && lines.distance(line) <= CLOSE)
        .filter(line -> !line.element().normalName().matches("h[1-4]"))
        .filter(line -> !surroundings.isDoubtful(line.element()))
        .limit(MAX_CLOSE)
        .toList();
  }

  /** True for a name of which nobody need say that it is one. */
  static boolean isSurelyName(String text) {
    return BylineForms.isFullUncasedName(text)
        || (BylineForms.isFullName(text) && BylineForms.beginsWithFirstName(text));
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
    return near()
        .filter(names -> Stream.of(names.split(", ", -1)).allMatch(BylineForms::isFullName));
  }
}
