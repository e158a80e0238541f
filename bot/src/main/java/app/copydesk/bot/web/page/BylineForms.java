package app.copydesk.bot.web.page;

import app.copydesk.nlp.speakers.FirstNames;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How a line says who wrote something, in a number of languages. */
final class BylineForms {
  private static final String NAME =
      "(?:(?:[Aa]l|[Ee]l|[Dd]|[Ll]|[Oo])[-'’])?\\p{Lu}[\\p{L}\\p{M}'’.-]*";
  private static final String PARTICLE =
      "(?:(?:de|del|della|di|da|dos|van|von|der|den|zu|zur|la|le|el|al|bin|ter|ten|vom|du|af|av) ?){1,3}";
  private static final String PERSON = NAME + "(?: (?:" + PARTICLE + ")?" + NAME + "){0,4}";
  private static final String FULL_NAME = NAME + "(?: (?:" + PARTICLE + ")?" + NAME + "){1,3}";
  private static final String UNCASED_PERSON =
      "[\\p{Lo}\\p{M}\\p{Lm}]+(?:[ 　・·][\\p{Lo}\\p{M}\\p{Lm}]+){0,3}";

  /** What stands between two names. */
  private static final String AND = "(?:,| (?:und|and|&|et|y|e|i|och|og|en|és|ve|ja|oraz|και|и)) ";

  private static final String AFTER_THEM =
      "(?=\\s*(?:$|[|•·,(/\\d]|(?:on|at|am|in|um|le|el|il|em|op|den|dnia) |\\.$|\\p{Lu}\\p{Ll}+\\s*:)|(?<=\\p{Ll}{2})\\. |\\s+[–—-])";

  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:^|^(?:\\p{L}{2,14}:? (?:on |am |le |el |den |dnia )?)?[^\\p{L}]*\\d[^|•·]{0,40}[\\s|•·,–-](?<!(?iu:"
              + BylineWords.NOT_WRITTEN
              + ")\\s)|[|•·–-]\\s*)"
              + "(?:(?iu:"
              + BylineWords.LABEL_WITH_COLON
              + ")\\s*:|(?iu:"
              + BylineWords.LABEL
              + "|"
              + BylineWords.BY
              + ")(?=:?\\s)):?\\s+(?:(?iu:"
              + BylineWords.OUR_TRADE
              + ")\\s+)?("
              + PERSON
              + "(?:"
              + AND
              + PERSON
              + "){0,4})"
              + AFTER_THEM);
  private static final Pattern UNCASED =
      Pattern.compile(
          "(?:^|[|•·]\\s*)(?:(?:"
              + BylineWords.UNCASED_LABEL
              + ")("
              + UNCASED_PERSON
              + ")|(\\p{Lo}{2,4}[ 　]?\\p{Lo}{0,3})\\s?[（(]?(?:記者|기자)[)）]?)(?=\\s*(?:$|[|•·,،、(（/／\\d]))");

  private static final String DATE =
      "(?:\\p{L}+,? )?(?:\\d[\\d./-]{5,9}\\d|\\d{1,2}\\.? \\p{L}{3,12}\\.?,? \\d{4}|\\p{L}{3,12}\\.? \\d{1,2}, \\d{4})"
          + "(?:,? \\d{1,2}[:.]\\d{2}(?: Uhr)?)?";
  private static final Pattern DATED =
      Pattern.compile(
          DATE
              + "\\s*[|•·,/–-]\\s*("
              + FULL_NAME
              + ")|(?:(?:[Dd]e|[Pp]er) )?("
              + FULL_NAME
              + "(?<! (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)))\\s*[|•·,/–-]\\s*"
              + DATE);
  private static final Pattern WHOLE_DATE = Pattern.compile(DATE);
  private static final Pattern PART_END = Pattern.compile("\\s*[|•·]\\s*|\\s+[–—/-]\\s+");
  private static final int MAX_PARTS = 6;

  /** "Ada Byron, transport correspondent". */
  private static final Pattern WITH_TRADE =
      Pattern.compile(
          "("
              + FULL_NAME
              + ")\\s*[,|–—-]\\s*(?iu:(?:[\\p{L}'’&/-]+ ){0,4}"
              + BylineWords.TRADE
              + ")(?:\\s*[,|–—-].*)?");

  private static final Pattern WHOLE_TRADE =
      Pattern.compile("(?iu)(?:[\\p{L}'’&/-]+ ){0,4}" + BylineWords.TRADE);

  private static final Pattern BEFORE_DAY =
      Pattern.compile(
          "(?iu:"
              + BylineWords.LABEL
              + "|"
              + BylineWords.BY
              + ")\\s+("
              + PERSON
              + ")\\s*(?:[,|·•–—-]|on|at|am|um|le|el|il|em|op|den|dnia)\\s+(?:\\d{1,2}[:.]\\d{2} (?:on|am) )?(?:\\p{L}+,? )?"
              + "(?:\\d{1,2}[./ ]|\\p{Lu}\\p{L}{2,8} \\d{1,2},? \\d{4})");

  private static final Pattern BIO =
      Pattern.compile(
          "("
              + FULL_NAME
              + ")(?:,? \\([^)]{1,40}\\),?|,(?: [\\p{L}\\d-]+){1,3},)?"
              + "(?iu: (?:(?:is|was|ist|war|est|es|è|é|är|er|jest|je) (?:[\\p{L}’'-]+ ){0,7}"
              + BylineWords.TRADE
              + "|writes|covers|reports|schreibt|berichtet|escribe|scrive|écrit|schrijft|pisze)\\b)");

  private static final Pattern LABELLED =
      Pattern.compile(
          "(?:" + BylineWords.LABEL_WITH_COLON + ")\\s*:|" + BylineWords.UNCASED_LABEL,
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern LABEL_ALONE =
      Pattern.compile(
          "(?:"
              + BylineWords.LABEL_WITH_COLON
              + "|(?:autor|auteur|author)[(/*:_]\\p{L}{1,3}\\)?)\\s*:|作者[:：]",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern BEGINNING =
      Pattern.compile(
          "(?:"
              + BylineWords.LABEL_WITH_COLON
              + "|"
              + BylineWords.BY
              + ")[\\s:]|\\p{L}{0,12}[ ,.]{0,2}\\d|"
              + BylineWords.UNCASED_LABEL,
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final FirstNames FIRST_NAMES = new FirstNames();
  private static final Pattern HONORIFIC =
      Pattern.compile(
          "^(?:(?:Dr|Prof|Rev|Fr|Mag|Ing|Dipl|Sir|Dame|Mr|Mrs|Ms|Sr|Sra|Don|Doña)\\b\\.?-?\\s*)+");
  private static final Pattern WHOLE_NAME = Pattern.compile(FULL_NAME);

  /** Two or three signs and as many after a blank, as Japanese names are set. */
  private static final Pattern WHOLE_UNCASED_NAME =
      Pattern.compile("\\p{IsHan}{1,4}[ 　][\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]{1,4}");

  /** Words of sections and buttons, which stand beside days as names do. */
  private static final Pattern SECTION =
      Pattern.compile(
          "(?iu)(?:^|.* )(?:news|nachrichten|noticias|notizie|nouvelles|wiadomości|sports?|politi\\p{L}+|opinion|comments?"
              + "|kommentare?|read|share|world|local|lokales|kultur|culture|business|wirtschaft|today|daily|press|blog)(?: .*|$)");

  private BylineForms() {}

  /** The names after "by" in a short line, or beside a day or a trade. */
  static Optional<String> inLine(String line) {
    Matcher byline = BYLINE.matcher(line);
    if (byline.find()) {
      return Authors.join(Stream.of(byline.group(1)));
    }
    Matcher trade = WITH_TRADE.matcher(line);
    if (trade.matches()) {
      return Authors.join(Stream.of(trade.group(1)));
    }
    Matcher dated = DATED.matcher(line);
    return dated.matches() ? either(dated) : besideDay(line).or(() -> uncased(line));
  }

  /** The one name in "5 March 2026 · 4 min · Ada Byron". */
  private static Optional<String> besideDay(String line) {
    List<String> parts = List.of(PART_END.split(line, -1));
    if (parts.size() > MAX_PARTS
        || parts.stream().noneMatch(part -> WHOLE_DATE.matcher(part).matches())) {
      return Optional.empty();
    }
    List<String> names =
        parts.stream()
            .filter(part -> isFullName(part) && !SECTION.matcher(part).matches())
            .filter(part -> !WHOLE_DATE.matcher(part).matches())
            .toList();
    return names.size() == 1 ? Authors.join(names.stream()) : Optional.empty();
  }

  private static Optional<String> uncased(String line) {
    Matcher uncased = UNCASED.matcher(line);
    return uncased.find() ? either(uncased) : Optional.empty();
  }

  private static Optional<String> either(Matcher found) {
    return Authors.join(Stream.of(found.group(1) == null ? found.group(2) : found.group(1)));
  }

  /** True for a line that begins with "by" or a day, and holds a name. */
  static boolean isByline(String line) {
    return BEGINNING.matcher(line).lookingAt() && inLine(line).isPresent();
  }

  /** The names after "author:" and the like, in a line wherever it stands. */
  static Optional<String> labelled(String line) {
    return LABELLED.matcher(line).lookingAt() ? inLine(line) : Optional.empty();
  }

  /** True for what a writer is, alone: "Local Democracy Reporter". */
  static boolean isTrade(String line) {
    return WHOLE_TRADE.matcher(line).matches();
  }

  /** True for "author:" and the like without a name. */
  static boolean isLabel(String line) {
    return LABEL_ALONE.matcher(line).matches();
  }

  /** The names in "by … on 5 March 2026", whatever follows. */
  static Optional<String> withDay(String line) {
    Matcher byline = BEFORE_DAY.matcher(line);
    return byline.lookingAt() ? Authors.join(Stream.of(byline.group(1))) : Optional.empty();
  }

  /** The person of a sentence that says what they are: "Ada Byron is a reporter". */
  static Optional<String> ofThemselves(String text) {
    Matcher bio = BIO.matcher(text);
    return bio.lookingAt() ? Optional.of(bio.group(1)) : Optional.empty();
  }

  /** True where a first name that is known stands first, behind a degree or an office at most. */
  static boolean beginsWithFirstName(String name) {
    return FIRST_NAMES.contains(HONORIFIC.matcher(name).replaceFirst("").replaceFirst(" .*", ""));
  }

  /** True for the name of a person, written in full and alone. */
  static boolean isFullName(String text) {
    return WHOLE_NAME.matcher(text).matches();
  }

  /** The same for a name set with a blank in a script without capitals. */
  static boolean isFullUncasedName(String text) {
    return WHOLE_UNCASED_NAME.matcher(text).matches();
  }

  /** The names in a list of full names, one by one; {@code text} itself where it is none. */
  static Stream<String> one(String text) {
    String[] names = text.split(AND, -1);
    return Stream.of(names).allMatch(BylineForms::isFullName) ? Stream.of(names) : Stream.of(text);
  }
}
