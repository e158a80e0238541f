package app.copydesk.bot.web.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names of writers as pages print them, cleaned of what stands around them. */
final class Authors {
  private static final int MAX_LENGTH = 120;
  private static final int MAX_TEXT = 1_000;
  private static final int MAX_NAMES = 6;

  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:[|•·∙⋅—–:,/*-]|(?:"
              + BylineWords.LABEL_WITH_COLON
              + ")\\s*:|(?:"
              + BylineWords.LABEL
              + ")(?:\\s+(?=\\p{Lu})|(?<=by|von|par|por|da|di|door|van)\\s+)"
              + "|(?:"
              + BylineWords.BY
              + ")(?::\\s*|\\s+)|(?-i:By|Von|Par|Por)(?=\\p{Lu})|(?:"
              + BylineWords.OUR_TRADE
              + ")\\s+(?=\\p{Lu})|"
              + BylineWords.UNCASED_LABEL
              + ")\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A day of the week or a month, before a number. */
  private static final String WEEKDAY =
      "(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch";

  private static final String OF_A_DAY =
      "(?:"
          + WEEKDAY
          + "|(?:jan|feb|fév|mar|mär|apr|avr|abr|ma[iy]|jun|jui|jul|aug|aoû|ago|sep|o[ckt]t|nov|de[czs]|ene|dic|gen|out)\\p{L}*)";

  private static final Pattern TAIL =
      Pattern.compile(
          "\\s*(?:[|•·∙⋅»\\n(\\[<]|\\s[-–—]\\s|(?<=\\p{L}{2})\\.\\s+(?=\\p{L}{2,}\\s*:)|[,\\s](?:"
              + OF_A_DAY
              + "\\.?,?\\s+){0,2}\\d|@|https?:|,? (?:is an?|ist|on|am|für|updated|published|posted"
              + "|veröffentlicht|aktualisiert|fotos?:|photos?:|bilder?:|follow|view|mehr|alle|all posts|in:)(?=\\s|$)"
              + "| (?:le|el|il|em|op|den|dnia) \\d|,\\s*(?:[\\p{L}'’&/-]+ ){0,4}"
              + BylineWords.TRADE
              + "(?![\\p{L}])).*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

  /** "Ada Byron, Berlin": where she wrote it. */
  private static final Pattern PLACE = Pattern.compile("^(\\p{Lu}\\S* .*), \\p{Lu}[\\p{L}-]+$");

  /** "Ada Byron in Leeds and Ken Hess in York": where each of several wrote it. */
  private static final Pattern IN_PLACE =
      Pattern.compile(
          "(\\p{Lu}\\S* \\p{Lu}[\\p{L}-]+) in \\p{Lu}[\\p{L}-]+(?= (?:and|und|et|y|e|en|och|og|i) \\p{Lu})");

  /** "Ada Byron, Leeds, and Ken Hess, York": the same. */
  private static final Pattern PLACES =
      Pattern.compile(
          "(?<=\\p{Lu}\\S{1,30} \\p{Lu}[\\p{L}-]{1,30}), \\p{Lu}[\\p{L}-]+(?=,? (?:and|und|et|y|e|en|och|og|i) \\p{Lu}\\S* \\p{Lu}[\\p{L}-]+, \\p{Lu}[\\p{L}-]+$"
              + "|$(?<=(?:and|und|et|y|e|en|och|og|i) \\p{Lu}\\S{1,30} \\p{Lu}[\\p{L}-]{1,30}, \\p{Lu}[\\p{L}-]{1,30}))");

  /** "Ken Hess, as told to Ada Byron": who tells it, before who wrote it down. */
  private static final Pattern TOLD_TO =
      Pattern.compile("^.{3,60}?,? (?:as told to|aufgezeichnet von|opgetekend door) (?=\\p{Lu})");

  /** What only a body is called. */
  private static final Pattern BODY =
      Pattern.compile(
          "(?:^|[\\s,])(?:GmbH|AG|KG|mbH|e\\. ?V\\.|Ltd|Inc|LLC|PLC|S\\.A\\.|B\\.V\\.)(?=[\\s,.]|$)");

  /** Whom a person beside it writes for: "TV Vale", "AFP", "River Press". */
  private static final Pattern HOUSE =
      Pattern.compile(
          "(?:^|.* )\\p{Lu}{2,}(?:-\\p{Lu}\\p{Ll}+)?(?: .*|$)|.* (?:Press|News|Media|Agency|Network|Service|Times|Radio|Magazine|Zeitung"
              + "|Nachrichten|Reuters)|(?iu:agence|agencia|agenzia|agentur|reuters|bloomberg|radio)(?: .*|$)");

  /** Words that can be spoken: "BBC NEWS" stays what it is. */
  private static final Pattern CAPITALS =
      Pattern.compile(
          "(?=.* )(?:(?:\\p{Lu}\\.|(?=\\p{Lu}*[AEIOUYÄÖÜÁÉÍÓÚÅØ])[\\p{Lu}'’-]{2,})(?: |, |$))+");

  private static final Pattern AFTER_INITIAL = Pattern.compile("(?<=\\p{L})\\p{L}+");

  private static final Pattern DESK =
      Pattern.compile(
          "(?iu)(?:the |our |die |la |da )?(?:staff(?: writers?| reporters?)?|newsroom|(?:news|web|online) ?(?:desk|team)"
              + "|editorial(?: team| staff| board)?|editors?|(?:online-?)?redaktion|redacción|redazione|rédaction|redação"
              + "|redakcja|redakce|redaktionen|redactie|σύνταξη|редакция|team|press office|pressestelle|gastautor(?:in)?"
              + "|guest (?:author|writer|contributor)|contributors?)(?: .*)?|\\S{2,30}(?:-| )(?:redaktion|newsroom)");

  private static final Pattern ADDRESS =
      Pattern.compile("(?i)^(https?:|www\\.|@|.*/.*/|.* www\\.).*|.*(@|\\[at\\]|\\(at\\)).*\\..*");

  /** "Ada Byron en Pueblo": the section it stands in. */
  private static final Pattern IN_SECTION =
      Pattern.compile("^(\\S+ \\S+(?: \\S+)?) (?:en|dans|in|In) \\p{Lu}[\\p{L}-]*$");

  /** Behind a full name: its address, the agency or the initials of whoever helped. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "^(\\S+ .*\\p{L}\\.?)(?:[\\s,|(<–-]+\\S+@\\S+\\.\\p{L}{2,}[)>]?|\\s*/\\s*\\p{L}{2,4})$");

  /** "Ada Byron, AFP", "Ada Byron/dpa": an agency helped, or sent it. */
  private static final Pattern WITH_AGENCY =
      Pattern.compile(
          "^(\\p{Lu}\\S* .*\\p{L}\\.?)(?:\\s*[,/|–-]\\s*|\\s+\\()/?"
              + BylineWords.AGENCY
              + "[/)]?$");

  /** Between two names in capitals. */
  private static final Pattern CAPITAL_AND =
      Pattern.compile(
          "(?<=\\p{Lu} \\p{Lu}[\\p{Lu}'’-]{1,40})(?:,? (?:AND|UND|ET|Y|E|I|OCH|OG|EN|&)|,) (?=\\p{Lu}[\\p{Lu}'’.-]* \\p{Lu}{2})");

  private static final Pattern NOBODY =
      Pattern.compile(
          "(?:written |posted |published |submitted )?(?:by|on)|posted|written|published"
              + "|(?:veröffentlicht|geschrieben|verfasst|erstellt|gepostet|eingestellt|publié|écrit|rédigé|publicado|escrito"
              + "|pubblicato|scritto|geplaatst|geschreven|opublikowano|dodano)(?: (?:am|von|um|in|le|par|el|por|il|da|op|door|przez))?|view.*|alle .*|all posts.*|read more.*"
              + "|admin(?:istrator)?|super user|webmaster|user|an[oó]nim[oa]|anonym(?:ous|e)?|zvg|z\\.v\\.g\\.|null|none|undefined|unknown|guest|\\p{Ll}*admin"
              + "|[#\\d].*|\\S+\\.(?:txt|html?|php|aspx?)|"
              + WEEKDAY
              + "|(?:"
              + BylineWords.BY
              + "|"
              + BylineWords.LABEL_WITH_COLON
              + ")\\s*:?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern PHRASE =
      Pattern.compile(
          "(?:^|[\\s,])(?!(?:del|della|dos|und|and|och)(?:\\s|$))\\p{Ll}[\\p{L}\\p{M}]{3,}(?=[\\s,]|$)");

  private Authors() {}

  /** The names in {@code found}, at most six, commas between them; empty when none is a name. */
  static Optional<String> join(Stream<String> found) {
    List<String> names =
        found
            .map(Authors::cleaned)
            .flatMap(name -> people(CAPITAL_AND.matcher(name).replaceAll(", ")))
            .map(Authors::inSmallLetters)
            .filter(Authors::isName)
            .distinct()
            .limit(MAX_NAMES)
            .toList();
    List<String> once = names.stream().filter(name -> !isIn(name, names)).toList();
    return once.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", once));
  }

  /** True for a name that is one of several in another of {@code names}. */
  private static boolean isIn(String name, List<String> names) {
    return names.stream()
        .filter(other -> !other.equals(name))
        .anyMatch(other -> (other + ' ').contains(name + ' ') || other.contains(name + ','));
  }

  /** {@code text} without what stands around the name. */
  static String cleaned(String text) {
    if (text.length() > MAX_TEXT) {
      return "";
    }
    String name =
        Spaces.fold(text)
            .replaceFirst("\\s*<[^>]*>?$", "")
            .replaceFirst("^\\S+@\\S+ \\(([^)]+)\\)$", "$1"); // "ada@example.org (Ada Byron)"
    name = withoutAgency(name);
    name = BEHIND.matcher(IN_SECTION.matcher(name).replaceFirst("$1")).replaceFirst("$1");
    name =
        TOLD_TO
            .matcher(PLACES.matcher(IN_PLACE.matcher(name).replaceAll("$1")).replaceAll(""))
            .replaceFirst("");
    for (int i = 0; i < 3; i++) {
      Matcher lead = LEAD.matcher(name);
      if (!lead.lookingAt()) {
        break;
      }
      name = name.substring(lead.end());
    }
    return ADDRESS.matcher(name).matches()
        ? ""
        : TAIL.matcher(name)
            .replaceFirst("")
            .replaceFirst("(?<=\\p{Ll}{3})\\.$", "")
            .replaceFirst("(?:記者|기자|[\\s,;:/|–-])+$", "");
  }

  /** "ADA BYRON" is set so for its looks. */
  private static String inSmallLetters(String name) {
    return CAPITALS.matcher(name).matches()
        ? AFTER_INITIAL
            .matcher(name)
            .replaceAll(letters -> letters.group().toLowerCase(Locale.ROOT))
        : name;
  }

  /** {@code text} without the agency behind a name. */
  static String withoutAgency(String text) {
    return WITH_AGENCY.matcher(text).replaceFirst("$1");
  }

  /** Each person in a list of them; the station or agency of the first is none. */
  private static Stream<String> people(String names) {
    if (isBody(names)) {
      return Stream.of(names);
    }
    List<String> all = NameShapes.one(names).toList();
    return HOUSE.matcher(all.get(0)).matches()
        ? all.stream()
        : all.stream().filter(name -> !HOUSE.matcher(name).matches());
  }

  /** The same for what a reader sees, who is told the place too. */
  static String withoutPlace(String names) {
    return PLACE.matcher(names).replaceFirst("$1");
  }

  /** True where words stand that are no part of a name. */
  static boolean isPhrase(String name) {
    return name.chars().anyMatch(Character::isUpperCase) && PHRASE.matcher(name).find();
  }

  /** True for a company or a society. */
  static boolean isBody(String name) {
    return BODY.matcher(name).find();
  }

  /** True for a company, an agency or a paper. */
  static boolean isHouse(String name) {
    return isBody(name) || HOUSE.matcher(name).matches();
  }

  /** True for a desk or a team, behind which nobody is named. */
  static boolean isDesk(String name) {
    return DESK.matcher(name).matches();
  }

  private static boolean isName(String name) {
    return name.length() <= MAX_LENGTH
        && name.length() > 1
        && name.codePoints().anyMatch(Character::isLetter)
        && (isDesk(name) || !NOBODY.matcher(name).matches());
  }
}
