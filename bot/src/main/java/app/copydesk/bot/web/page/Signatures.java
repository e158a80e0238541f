package app.copydesk.bot.web.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** How an article is signed at its end: behind its last words, or set apart below them. */
final class Signatures {
  /** So much running text stands over a signature. */
  private static final int MIN_SOLID = 3;

  /** Notes may follow below it. */
  private static final int LAST = 3;

  /** "… said the mayor. (Ada Byron)", "…と述べた。【山田花子】". */
  private static final Pattern BEHIND =
      Pattern.compile(
          "[.!?…。][\"”“»』」]?\\s?(?:\\(([^()]{3,40})\\)|\\[([^\\[\\]]{3,40})]|[–—] ?([^–—]{3,40})|【([^【】]{2,20})】)$");

  private static final Pattern IN_BRACKETS = Pattern.compile("[（(【]([^（）()【】]{3,12})[）)】]");

  /** Between the brackets of Japanese papers, where agencies and days stand too. */
  private static final Pattern JAPANESE =
      Pattern.compile(
          "(?!共同|時事)\\p{IsHan}{1,4}[ 　]?[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]{1,4}");

  private static final Pattern DESK = Pattern.compile("^\\p{IsHan}{1,6}(?:部|支局|総局|取材班|編集部)[・ 　=＝]");

  private static final Pattern TO_THE_RIGHT = Pattern.compile("(?i)text-align\\s*:\\s*right");
  private static final Set<String> APART =
      Set.of("signature", "signatur", "right", "alignright", "textright");

  private static final Pattern MANY_CAPITALS = Pattern.compile("(?i)en|de|$");

  private static final String INITIALS = "abbr[title], a[title][href^=mailto]";
  private static final int MAX_INITIALS = 5;

  private Signatures() {}

  /** Names behind the last words of the article. */
  static Stream<String> behindText(List<Block> blocks) {
    List<Block> solid = blocks.stream().filter(Signatures::isText).toList();
    return solid.stream()
        .skip(Math.max(MIN_SOLID - 1L, solid.size() - LAST))
        .flatMap(block -> behind(block.text()));
  }

  /** "（山田 花子）" in a line of its own below the text. */
  static Stream<String> inBrackets(List<Block> blocks) {
    return IntStream.range(MIN_SOLID - 1, blocks.size())
        .filter(i -> isText(blocks.get(i - 1)))
        .mapToObj(i -> IN_BRACKETS.matcher(blocks.get(i).text()))
        .filter(Matcher::matches)
        .map(found -> found.group(1))
        .flatMap(name -> ofDesk(name).stream());
  }

  private static boolean isText(Block block) {
    return block.isSolid() || block.text().indexOf('。') > 0;
  }

  private static Stream<String> behind(String text) {
    Matcher found = BEHIND.matcher(text.substring(Math.max(0, text.length() - 60)));
    return found.find()
        ? IntStream.rangeClosed(1, found.groupCount())
            .mapToObj(found::group)
            .filter(name -> name != null && (SignedLines.isSurelyName(name) || isJapanese(name)))
        : Stream.empty();
  }

  /** "山田 花子", and with the desk before it "社会部・山田花子". */
  private static Optional<String> ofDesk(String text) {
    String name = DESK.matcher(text).replaceFirst("");
    return NameShapes.isFullUncasedName(name) || (!name.equals(text) && isJapanese(name))
        ? Optional.of(name)
        : Optional.empty();
  }

  private static boolean isJapanese(String name) {
    return JAPANESE.matcher(name).matches();
  }

  /** Full names alone in a line below running text, at the right edge. */
  static Stream<String> apart(List<Block> blocks) {
    return IntStream.range(1, blocks.size())
        .filter(i -> blocks.get(i - 1).isSolid() && isApart(blocks.get(i)))
        .filter(i -> blocks.stream().limit(i).filter(Block::isSolid).count() >= MIN_SOLID)
        .mapToObj(i -> blocks.get(i).text())
        .filter(NameShapes::isFullName);
  }

  private static boolean isApart(Block block) {
    return isAtTheRight(block.element()) || (block.isEmphasised() && isLast(block.element()));
  }

  /**
   * True for the last paragraph of several. Not in languages in which "Further Reading" is set like
   * a name.
   */
  private static boolean isLast(Element element) {
    return !MANY_CAPITALS.matcher(language(element)).lookingAt()
        && element.nextElementSibling() == null
        && element.previousElementSiblings().stream()
                .filter(before -> before.normalName().equals(element.normalName()))
                .limit(MIN_SOLID)
                .count()
            == MIN_SOLID;
  }

  private static String language(Element element) {
    Document page = element.ownerDocument();
    return page == null ? "" : page.select("html").attr("lang");
  }

  private static boolean isAtTheRight(Element element) {
    return Stream.concat(Stream.of(element), element.parents().stream().limit(1))
        .anyMatch(
            around ->
                TO_THE_RIGHT.matcher(around.attr("style")).find()
                    || around.attr("align").equalsIgnoreCase("right")
                    || Surroundings.names(around, APART));
  }

  /** Whose initials stand at the end of the text, the full name behind them as a hint. */
  static Stream<String> initials(Element body, Predicate<Element> where) {
    return body.select(INITIALS).stream()
        .filter(where)
        .filter(element -> isInitials(element.text(), element.attr("title")))
        .map(element -> element.attr("title"));
  }

  /** True for "aby" and "Ada Byron": the letters stand in the name in their order. */
  private static boolean isInitials(String initials, String name) {
    String letters = Titles.letters(initials);
    if (letters.length() < 2 || letters.length() > MAX_INITIALS || !isName(name)) {
      return false;
    }
    String full = name.toLowerCase(Locale.ROOT);
    int at = full.charAt(0) == letters.charAt(0) ? 0 : -1;
    for (int i = 1; i < letters.length() && at >= 0; i++) {
      at = full.indexOf(letters.charAt(i), at + 1);
    }
    return at > 0 && letters.indexOf(surnameInitial(full)) > 0;
  }

  /** False for what an abbreviation stands for: "Really Simple Syndication". */
  private static boolean isName(String title) {
    return NameShapes.isFullName(title) && GivenNames.begin(title);
  }

  private static char surnameInitial(String name) {
    return name.charAt(name.lastIndexOf(' ') + 1);
  }
}
