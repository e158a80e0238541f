package app.copydesk.bot.web.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How a line says who wrote something, in a number of languages. */
final class BylineForms {
  private static final String AFTER_THEM =
      "(?![\\p{L}\\p{M}])(?=\\s*(?:$|[|•·∙⋅,;(/\\d]|(?:with|mit|avec|con|com|met|med|y|e|et|und|and) (?:\\p{Lu}{2,}|[aA]gen\\p{L}+)|with (?:additional|reporting|contributions|files)|(?:on|On|at|am|Am|in|In|um|le|el|il|em|op|den|dnia) |\\.$|\\p{Lu}\\p{Ll}+\\s*:)|\\s(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s|(?:(?:Staff|Senior|Special|Chief|Guest|Contributing|Freelance) )?(?iu:"
          + BylineWords.TRADE
          + ")(?!\\p{L}))|(?<=\\p{Ll}{2})\\. |\\s+[–—-])";

  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:^|^(?:\\p{L}{2,14}:? (?:(?:on|am|le|el|den|dnia) (?:\\p{L}{3,10}\\.?,? ){0,2})?)?[^\\p{L}]*\\d[^|•·∙⋅]{0,40}[\\s|•·∙⋅,–-](?<!(?iu:"
              + BylineWords.NOT_WRITTEN
              + ")\\s)|[|•·∙⋅–-]\\s*)"
              + "(?:(?iu:"
              + BylineWords.LABEL_WITH_COLON
              + ")\\s*:|(?iu:"
              + BylineWords.LABEL
              + "|"
              + BylineWords.BY
              + ")(?=:?\\s)|(?iu:van|von|de|da|dal(?:la)?|av|från|od)(?= (?iu:"
              + BylineWords.OUR_TRADE
              + "))):?\\s+(?:(?iu:"
              + BylineWords.OUR_TRADE
              + ")\\s+)?("
              + NameShapes.PERSON
              + "(?:(?: in \\p{Lu}[\\p{L}-]+(?= (?:and|und|et|y|e|en|och|og|i) \\p{Lu}))?"
              + NameShapes.AND
              + NameShapes.PERSON
              + "){0,4})"
              + AFTER_THEM);
  private static final Pattern UNCASED =
      Pattern.compile(
          "(?:^|[|•·∙⋅]\\s*)(?:(?:"
              + BylineWords.UNCASED_LABEL
              + ")("
              + NameShapes.UNCASED_PERSON
              + ")|(\\p{Lo}{2,4}[ 　]?\\p{Lo}{0,3})\\s?(?:[（(]?(?:記者|기자)[)）]?|[（(](?:ライター|編集者?|論説委員|特派員|評論家|ジャーナリスト)[)）]))(?=\\s*(?:$|[|•·∙⋅,،、(（/／\\d]|[ 　]\\p{Lo}{2,4}\\s?[:：]))");

  private static final Pattern FIRST_OF_TWO = Pattern.compile(" \\p{Lu}\\p{Ll}+\\s*:");

  private static final String DATE =
      "(?:\\p{L}+,? )?(?:\\d[\\d./-]{5,9}\\d|\\d{1,2}\\.? \\p{L}{3,12}\\.?,? \\d{4}|\\p{L}{3,12}\\.? \\d{1,2}, \\d{4})"
          + "(?:,? (?:(?:um|at|à|às|alle|kl\\.|godz\\.) )?\\d{1,2}[:.h]\\d{2}(?::\\d{2})?(?: ?(?:Uhr|h|hod\\.|[AaPp]\\.?[Mm]\\.?))?)?";
  private static final Pattern DATED =
      Pattern.compile(
          DATE
              + "\\s*[|•·∙⋅,/–-]\\s*("
              + NameShapes.FULL_NAME
              + ")|(?:(?:[Dd]e|[Pp]er) )?("
              + NameShapes.FULL_NAME
              + "(?<! (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)))\\s*[|•·∙⋅,/–-]\\s*"
              + DATE);

  /** "Ada Byron 05.03.2026": the gap is all that parts them. */
  private static final Pattern SPACED_DATE =
      Pattern.compile(
          "("
              + NameShapes.FULL_NAME
              + ") "
              + DATE
              + "|"
              + DATE
              + " ("
              + NameShapes.FULL_NAME
              + ")");

  private static final Pattern WHOLE_DATE = Pattern.compile(DATE);
  private static final Pattern PART_END = Pattern.compile("\\s*[|•·∙⋅]\\s*|\\s+[–—/-]\\s+");
  private static final int MAX_PARTS = 6;

  /** "Ada Byron, transport correspondent". */
  private static final Pattern WITH_TRADE =
      Pattern.compile(
          "(?:"
              + DATE
              + "\\s*[|•·∙⋅,–—-]?\\s+)?("
              + NameShapes.FULL_NAME
              + ")\\s*[,|–—-]\\s*(?iu:(?:[\\p{L}'’&/-]+ ){0,4}"
              + "(?:"
              + BylineWords.TRADE
              + "|\\p{L}*redaktion)"
              + "(?: (?:for|at|in|en|à|au|aux|pour|de|du|für|bei|aus|per|da|em|na|på|voor|bij) [^,|–—]{2,30})?"
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
              + NameShapes.PERSON
              + ")\\s*(?:[,|·•–—-]|on|at|am|um|le|el|il|em|op|den|dnia)\\s+(?:\\d{1,2}[:.]\\d{2} (?:on|am) )?(?:\\p{L}+,? )?"
              + "(?:\\d{1,2}[./ ]|\\p{Lu}\\p{L}{2,8} \\d{1,2},? \\d{4})");

  private static final Pattern BIO =
      Pattern.compile(
          "("
              + NameShapes.FULL_NAME
              + ")(?:,? \\([^)]{1,40}\\),?|,(?: [\\p{L}\\d-]+){1,3},)?"
              + "(?iu: (?:(?:is|was|ist|war|est|es|è|é|är|er|jest|je) (?:[\\p{L}’'-]+ ){0,7}"
              + BylineWords.TRADE
              + "|writes|covers|reports|schreibt|berichtet|escribe|scrive|écrit|schrijft|pisze)\\b)");

  /** "Ada Byron reports from Dover", "Ada Byron (text) and …", "Mit Ken Hess sprach Ada Byron". */
  private static final List<Pattern> SAID_OF_WRITERS =
      List.of(
          Pattern.compile(
              "("
                  + NameShapes.FULL_NAME
                  + ") (?:berichtet|schreibt|reports|berättar|rapporte) (?:aus|über|für|from|for|från|depuis) .{2,40}"),
          Pattern.compile(
              "(" + NameShapes.FULL_NAME + ") \\((?i:text|words?|texte|texto|testo|tekst)\\).*"),
          Pattern.compile(
              NameShapes.FULL_NAME + ",? as told to (" + NameShapes.FULL_NAME + ")\\.?"),
          Pattern.compile("Mit .{3,60} sprach(?:en)? (" + NameShapes.FULL_NAME + ")\\.?"));

  /** "Ada Byron, Dover Mail Staff", "Ada Byron Special to the Dover Mail". */
  private static final Pattern OF_STAFF =
      Pattern.compile(
          "("
              + NameShapes.FULL_NAME
              + ")(?:\\s*[,|/•·–—-]\\s*(?:[\\p{L}'’.-]+ ){0,4}(?i:staff)"
              + "|(?:\\s*[,|/•·–—-])?\\s*(?:(?i:special (?:to|for))|[Ff]or [Tt]he|[Cc]ourtesy of) .{2,40})");

  private static final Pattern STAFF_WORDS =
      Pattern.compile("(?i)staff|special (?:to|for)|for the|courtesy of");

  /** "Dr. Ada Byron, Abteilung Kommunikation": who sends out what a body has to say. */
  private static final Pattern OF_PRESS_OFFICE =
      Pattern.compile(
          "("
              + NameShapes.FULL_NAME
              + "),? (?:(?:Abteilung|Stabsstelle|Stabsabteilung|Referat|Dezernat) .{2,60}|(?:Pressestelle|Presse|Medien"
              + "|(?:Hochschul|Unternehmens|Wissenschafts|Universitäts)?[Kk]ommunikation|Öffentlichkeitsarbeit"
              + "|(?:Corporate |Science |University )?Communications?|Public Relations|(?:Media|Press) (?:Relations|Office))(?:[ -].{2,60})?)");

  private static final Pattern OFFICE =
      Pattern.compile(" (?:Abteilung|Stabsstelle|Stabsabteilung|Referat|Dezernat|Presse|Medien)$");

  /** "Ihre Ada Byron", under a greeting or without. */
  private static final Pattern GREETING =
      Pattern.compile(
          "(?:.{0,40}(?:[Gg]rüßen?|[Gg]ruß|[Rr]egards|[Ww]ishes|[Ss]alutations)[,!]?\\s+)?(?:Ihre?|Eu(?:er|re)) ("
              + NameShapes.FULL_NAME
              + ")");

  /** "(Reporting by Ada Byron; editing by …)", "Rozmawiała Ada Byron": at the end. */
  private static final Pattern CLOSING =
      Pattern.compile(
          "[(\\[–—-]?\\s*(?iu:"
              + BylineWords.DONE_BY
              + "|"
              + BylineWords.PIECE
              + ")\\s+("
              + NameShapes.FULL_NAME
              + "(?:"
              + NameShapes.AND
              + NameShapes.FULL_NAME
              + "){0,4})\\s*(?:$|[.;)\\]].*)");

  private static final Pattern BIO_OF_A_GUEST =
      Pattern.compile(
          "("
              + NameShapes.FULL_NAME
              + ")(?:,? \\([^)]{1,40}\\),?|,(?: [\\p{L}\\d-]+){1,3},)?"
              + " (?:(?:is|ist|est|es|è|é|är|er|jest|je) |works |lives |teaches |lehrt |arbeitet |writes|covers|schreibt|berichtet)");

  private static final Pattern LABELLED =
      Pattern.compile(
          "(?:"
              + BylineWords.LABEL_WITH_COLON
              + "|"
              + BylineWords.BY
              + ")\\s*:|"
              + BylineWords.UNCASED_LABEL,
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern LABEL_ALONE =
      Pattern.compile(
          "(?:"
              + BylineWords.LABEL_WITH_COLON
              + "|(?:autor|auteur|author)[(/*:_]\\p{L}{1,3}\\)?)\\s*:|作者[:：]",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern ABOUT_WRITER =
      Pattern.compile(
          "(?iu)(?:about the (?:author|writer)|(?:zum|zur|über den|über die) (?:autor|autorin|verfasser|verfasserin)"
              + "|(?:à propos de )?l['’]auteure?|sobre (?:el|la|o|a) autora?|l['’]autor[ei]|l['’]autrice|over de auteur|o autor(?:ze|ce)"
              + "|om (?:författaren|forfatteren|skribenten)):?");
  private static final Pattern ABOUT =
      Pattern.compile(
          "(?:About|Über|À propos de|Sobre|Om|Over|Chi è|O autorze:?) ("
              + NameShapes.FULL_NAME
              + ")");

  private static final Pattern NAME_FIRST =
      Pattern.compile(
          "("
              + NameShapes.FULL_NAME
              + ")(?=$|,| \\(| (?:is|was|ist|war|est|es|è|é|är|er|jest|je) )");
  private static final Pattern BY_ALONE =
      Pattern.compile("(?iu)(?:" + BylineWords.BY + "|" + BylineWords.LABEL + "):?");

  /** "De Ada Byron", as Spanish, Portuguese and Romanian papers sign. */
  private static final Pattern OF_ALONE = Pattern.compile("[Dd]e (" + NameShapes.FULL_NAME + ")");

  private static final Pattern BEGINNING =
      Pattern.compile(
          "(?:"
              + BylineWords.LABEL_WITH_COLON
              + "|"
              + BylineWords.BY
              + ")[\\s:]|\\p{L}{0,12}[ ,.:]{0,2}\\d|"
              + BylineWords.UNCASED_LABEL,
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

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
      // "Comment by Ada Byron: …" is the headline of another article
      boolean isCut = FIRST_OF_TWO.matcher(line).region(byline.end(1), line.length()).lookingAt();
      return isCut && byline.group(1).indexOf(' ') < 0
          ? Optional.empty()
          : Authors.join(Stream.of(byline.group(1)));
    }
    Matcher trade = WITH_TRADE.matcher(line);
    if (trade.matches()) {
      return Authors.join(Stream.of(trade.group(1)));
    }
    Matcher dated = DATED.matcher(line);
    return dated.matches()
        ? either(dated)
        : besideDay(line)
            .or(() -> spaced(line))
            .or(() -> uncased(line))
            .or(() -> saidOfWriters(line))
            .or(() -> ofStaff(line));
  }

  private static Optional<String> ofStaff(String line) {
    if (!STAFF_WORDS.matcher(line).find()) {
      return Optional.empty(); // to look for these few words costs less than to look for names
    }
    Matcher staff = OF_STAFF.matcher(line);
    return staff.matches() && GivenNames.begin(staff.group(1))
        ? Authors.join(Stream.of(staff.group(1)))
        : Optional.empty();
  }

  /** The person of a press office in {@code line}, where the first name is known. */
  static Optional<String> ofPressOffice(String line) {
    Matcher sender = OF_PRESS_OFFICE.matcher(line);
    return sender.matches()
        ? Optional.of(OFFICE.matcher(sender.group(1)).replaceFirst("")).filter(GivenNames::begin)
        : Optional.empty();
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
            .filter(part -> NameShapes.isFullName(part) && !SECTION.matcher(part).matches())
            .filter(part -> !WHOLE_DATE.matcher(part).matches() && !Authors.isHouse(part))
            .toList();
    return names.size() == 1 ? Authors.join(names.stream()) : Optional.empty();
  }

  private static Optional<String> spaced(String line) {
    Matcher spaced = SPACED_DATE.matcher(line);
    return Days.first(line).isPresent() && spaced.matches()
        ? either(spaced).filter(GivenNames::begin)
        : Optional.empty();
  }

  private static Optional<String> saidOfWriters(String line) {
    return SAID_OF_WRITERS.stream()
        .map(form -> form.matcher(line))
        .filter(Matcher::matches)
        .findFirst()
        .flatMap(found -> Authors.join(Stream.of(found.group(1))));
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

  /** True for the heading over a few words about the writer. */
  static boolean isAboutWriter(String line) {
    return ABOUT_WRITER.matcher(line).matches();
  }

  /** The name in "About Ada Byron", the heading over a few words about her. */
  static Optional<String> about(String heading) {
    Matcher about = ABOUT.matcher(heading);
    return about.matches() ? Optional.of(about.group(1)) : Optional.empty();
  }

  /** The name with which {@code text} begins, alone or before what is said of it. */
  static Optional<String> beginning(String text) {
    Matcher name = NAME_FIRST.matcher(text);
    return name.lookingAt() ? Optional.of(name.group(1)) : Optional.empty();
  }

  /** True for "by" alone. */
  static boolean isBy(String line) {
    return BY_ALONE.matcher(line).matches();
  }

  /** The person in a line that begins with "by", where the first name is known. */
  static Optional<String> surelyBy(String line) {
    Matcher of = OF_ALONE.matcher(line);
    if (of.matches()) {
      return Optional.of(of.group(1)).filter(GivenNames::begin);
    }
    return BEGINNING.matcher(line).lookingAt() && !Character.isDigit(line.charAt(0))
        ? inLine(line).filter(GivenNames::begin)
        : Optional.empty();
  }

  /** The names in "by … on 5 March 2026", whatever follows. */
  static Optional<String> withDay(String line) {
    Matcher byline = BEFORE_DAY.matcher(line);
    return byline.lookingAt() ? Authors.join(Stream.of(byline.group(1))) : Optional.empty();
  }

  /** The names in what is said of an article below it: who reported it, who asked the questions. */
  static Optional<String> closing(String line) {
    Matcher closing = CLOSING.matcher(line);
    Matcher greeting = GREETING.matcher(line);
    return closing.matches()
        ? Authors.join(Stream.of(closing.group(1)))
        : greeting.matches() ? Optional.of(greeting.group(1)) : Optional.empty();
  }

  /**
   * The person of a few words that say what they are: "Ada Byron is a reporter"; whatever they are
   * where the words are set apart in italics, as notes on guests are.
   */
  static Optional<String> ofThemselves(Block block) {
    Matcher bio = (block.isEmphasised() ? BIO_OF_A_GUEST : BIO).matcher(block.text());
    return bio.lookingAt() ? Optional.of(bio.group(1)) : Optional.empty();
  }
}
