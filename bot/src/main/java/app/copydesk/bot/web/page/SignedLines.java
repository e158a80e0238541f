package app.copydesk.bot.web.page;

import app.copydesk.nlp.speakers.FirstNames;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The names in what reads like a byline. */
final class SignedLines {
  private static final int MAX_LENGTH = 100;
  private static final int NEAR = 1_500;

  /** Under the headline there may be a standfirst and the caption of a picture. */
  private static final int CLOSE = 500;

  private static final int MAX_BIO = 500;
  private static final int MIN_SOLID = 3;
  private static final int MAX_NAME = 40;
  private static final int MAX_GAP = 5;
  private static final FirstNames FIRST_NAMES = new FirstNames();

  private final Element body;
  private final Lines lines;
  private final Surroundings surroundings;

  SignedLines(Element body, Lines lines, Surroundings surroundings) {
    this.body = body;
    this.lines = lines;
    this.surroundings = surroundings;
  }

  /** Those in the lines near the headline, the nearest first; after "author:" in any. */
  Stream<String> near() {
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
        .map(Authors::withoutPlace);
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
        .toList();
  }

  private static boolean isSurelyName(String text) {
    return BylineForms.isFullUncasedName(text)
        || (BylineForms.isFullName(text)
            && FIRST_NAMES.contains(BylineForms.withoutHonorific(text).replaceFirst(" .*", "")));
  }

  private static boolean isBeside(Lines.Line line, Lines.Line day) {
    int gap = Math.max(day.from() - line.to(), line.from() - day.to());
    return gap >= 0 && gap <= MAX_GAP;
  }

  /** Those of {@code names} that stand alone in a line near the headline. */
  Stream<String> near(Stream<String> names) {
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
        .filter(
            names ->
                Stream.of(names.split(",| and | und ", -1))
                    .map(String::strip)
                    .allMatch(BylineForms::isFullName));
  }

  /** Those in a line of its own, wherever it stands: after "author:", or with a day after them. */
  Stream<String> anywhere() {
    List<Block> blocks =
        Blocks.of(body).stream()
            .filter(block -> !surroundings.isElsewhere(block.element()))
            .toList();
    return Stream.<Function<List<Block>, Stream<String>>>of(
            SignedLines::labelled,
            SignedLines::underLabels,
            SignedLines::dated,
            SignedLines::underText,
            SignedLines::ofThemselves)
        .flatMap(way -> way.apply(blocks));
  }

  private static Stream<String> labelled(List<Block> blocks) {
    return shortTexts(blocks).flatMap(text -> BylineForms.labelled(text).stream());
  }

  /** "Author:" may be a block of its own, and the name the next. */
  private static Stream<String> underLabels(List<Block> blocks) {
    return Stream.iterate(1, i -> i < blocks.size(), i -> i + 1)
        .filter(
            i ->
                BylineForms.isLabel(blocks.get(i - 1).text())
                    || (BylineForms.isLabel(blocks.get(i - 1).text() + ':')
                        && BylineForms.isFullName(blocks.get(i).text())))
        .map(i -> blocks.get(i).text())
        .filter(text -> text.length() <= MAX_LENGTH)
        .flatMap(text -> Authors.join(Stream.of(text)).stream())
        .filter(name -> !Authors.isPhrase(name));
  }

  /** A bare name under the article, as a letter is signed. */
  private static Stream<String> underText(List<Block> blocks) {
    return Stream.iterate(MIN_SOLID, i -> i < blocks.size(), i -> i + 1)
        .filter(i -> blocks.get(i - 1).isSolid() && blocks.get(i - 1).endsAsSentence())
        .filter(i -> blocks.stream().limit(i).filter(Block::isSolid).count() >= MIN_SOLID)
        .filter(i -> blocks.stream().skip(i + 1L).limit(2).noneMatch(Block::isSolid))
        .filter(i -> i + 1 == blocks.size() || !blocks.get(i + 1).isHeading())
        .map(
            i ->
                blocks
                    .get(i)
                    .text()
                    .replaceFirst("^[(\\[/–—-]+\\s*", "")
                    .replaceFirst("[)\\]]$", ""))
        .filter(SignedLines::isSurelyName)
        .limit(1);
  }

  /** "Ada Byron is a reporter in the valley", behind the article. */
  private static Stream<String> ofThemselves(List<Block> blocks) {
    return blocks.stream()
        .skip(Math.max(0, blocks.size() * 2L / 3))
        .filter(block -> block.text().length() <= MAX_BIO)
        .flatMap(block -> BylineForms.ofThemselves(block.text()).stream());
  }

  private static Stream<String> dated(List<Block> blocks) {
    return shortTexts(blocks).map(BylineForms::withDay).flatMap(Optional::stream);
  }

  private static Stream<String> shortTexts(List<Block> blocks) {
    return blocks.stream().map(Block::text).filter(text -> text.length() <= MAX_LENGTH);
  }
}
