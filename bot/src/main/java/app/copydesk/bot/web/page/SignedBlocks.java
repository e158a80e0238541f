package app.copydesk.bot.web.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The names in lines of their own that say who wrote it, wherever they stand. */
final class SignedBlocks {
  private static final int MAX_LENGTH = 100;
  private static final int MAX_BIO = 500;

  /** So much running text stands over a signature. */
  private static final int MIN_SOLID = 3;

  private final Element body;
  private final Surroundings surroundings;

  SignedBlocks(Element body, Surroundings surroundings) {
    this.body = body;
    this.surroundings = surroundings;
  }

  /** Those after "author:", before a day, under the text, in a sentence about the writer. */
  Stream<String> names() {
    List<Block> blocks =
        Blocks.of(body).stream()
            .filter(block -> !surroundings.isElsewhere(block.element()))
            .toList();
    return Stream.<Function<List<Block>, Stream<String>>>of(
            SignedBlocks::labelled,
            SignedBlocks::underLabels,
            SignedBlocks::underHeadings,
            SignedBlocks::dated,
            this::underText,
            SignedBlocks::closing,
            Signatures::behindText,
            Signatures::inBrackets,
            Signatures::apart,
            any -> initials(),
            SignedBlocks::ofThemselves)
        .flatMap(way -> way.apply(blocks));
  }

  private Stream<String> initials() {
    return Signatures.initials(body, element -> !surroundings.isDoubtful(element));
  }

  private static Stream<String> labelled(List<Block> blocks) {
    return shortTexts(blocks).flatMap(text -> BylineForms.labelled(text).stream());
  }

  /** "Author:" may be a block of its own, and the name the next. */
  private static Stream<String> underLabels(List<Block> blocks) {
    return Stream.iterate(1, i -> i < blocks.size(), i -> i + 1)
        .filter(i -> isLabelled(blocks.get(i - 1).text(), blocks.get(i).text()))
        .map(i -> blocks.get(i).text())
        .filter(text -> text.length() <= MAX_LENGTH)
        .flatMap(text -> Authors.join(Stream.of(text)).stream())
        .filter(name -> !Authors.isPhrase(name));
  }

  /** "About the author", and below it a few words that begin with the name. */
  private static Stream<String> underHeadings(List<Block> blocks) {
    return IntStream.range(1, blocks.size())
        .filter(i -> BylineForms.isAboutWriter(blocks.get(i - 1).text()))
        .filter(i -> blocks.get(i).text().length() <= MAX_BIO)
        .mapToObj(i -> BylineForms.beginning(blocks.get(i).text()))
        .flatMap(Optional::stream);
  }

  private static boolean isLabelled(String label, String text) {
    return BylineForms.isLabel(label)
        || (BylineForms.isLabel(label + ':') && NameShapes.isFullName(text))
        || (BylineForms.isBy(label) && SignedLines.isSurelyName(text));
  }

  private static Stream<String> dated(List<Block> blocks) {
    return shortTexts(blocks).map(BylineForms::withDay).flatMap(Optional::stream);
  }

  /** A bare name under the article, as a letter is signed. */
  private Stream<String> underText(List<Block> blocks) {
    return Stream.iterate(MIN_SOLID, i -> i < blocks.size(), i -> i + 1)
        .filter(i -> isEnd(blocks, i) && SignedLines.isSurelyName(signature(blocks.get(i))))
        .filter(i -> !surroundings.isDoubtful(blocks.get(i).element()))
        .map(i -> signature(blocks.get(i)))
        .limit(1);
  }

  /** Who wrote it, below the text. */
  private static Stream<String> closing(List<Block> blocks) {
    return IntStream.range(MIN_SOLID - 1, blocks.size())
        .filter(i -> blocks.get(i).text().length() <= MAX_LENGTH && blocks.get(i - 1).isSolid())
        .mapToObj(i -> BylineForms.closing(blocks.get(i).text()))
        .flatMap(Optional::stream);
  }

  /** "(Ada Byron)", "– Ada Byron". */
  private static String signature(Block block) {
    String first =
        block.element().wholeText().strip().lines().findFirst().map(Spaces::fold).orElse("");
    return (block.text().startsWith(first + ' ') ? first : block.text())
        .replaceFirst("^[(\\[/–—-]+\\s*", "")
        .replaceFirst("[)\\]]$", "")
        .replaceFirst("(?<=\\p{L}{2} [\\p{L}-]{2,40}), \\p{Lu}[\\p{L}-]+$", "");
  }

  /** True where running text ends, and no teaser begins. */
  private static boolean isEnd(List<Block> blocks, int at) {
    Block before = blocks.get(at - 1);
    return before.isSolid()
        && before.endsAsSentence()
        && blocks.stream().skip(at + 1L).limit(2).noneMatch(Block::isSolid)
        && (at + 1 == blocks.size() || !blocks.get(at + 1).isHeading())
        && blocks.stream().limit(at).filter(Block::isSolid).limit(MIN_SOLID).count() == MIN_SOLID;
  }

  /** "Ada Byron is a reporter in the valley", behind the article. */
  private static Stream<String> ofThemselves(List<Block> blocks) {
    return blocks.stream()
        .skip(blocks.size() * 2L / 3)
        .filter(block -> block.text().length() <= MAX_BIO)
        .flatMap(block -> BylineForms.ofThemselves(block).stream());
  }

  private static Stream<String> shortTexts(List<Block> blocks) {
    return blocks.stream().map(Block::text).filter(text -> text.length() <= MAX_LENGTH);
  }
}
