package app.copydesk.bot.web.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names of writers as pages print them, cleaned of what stands around them. */
final class Authors {
  private static final int MAX_LENGTH = 120;
  private static final int MAX_TEXT = 1_000;
  private static final int MAX_NAMES = 6;

  private static final String BY =
      "by|von|par|por|di|da|door|av|af|od|przez|autorzy|kirjoittanut|yazan|от|автор|szerző";
  private static final String LABEL =
      "(?:view )?all (?:posts|articles|stories) by|alle (?:beiträge|artikel) von|alles von|posts by|more from"
          + "|written by|posted by|story by|words by|text by|words and photos by|published by"
          + "|geschrieben von|verfasst von|veröffentlicht von|ein (?:gast)?beitrag von|eine? [\\p{L}]+ von"
          + "|écrit par|publié par|escrito por|publicado por|redactado por|scritto da|geschreven door"
          + "|authors?|autor(?:in|en|innen|es|a|i|e)?|auteur(?:e|s)?|verfasser(?:in)?|redakt(?:ion|eur|eurin)"
          + "|text|texte?|texto|testo|tekst|foto und text|text und foto|reporter|journalist";
  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:[|•·—–:,/*-]|(?:"
              + LABEL
              + ")(?:\\s*:|\\s+(?=\\p{Lu})|(?<=by|von|par|por|da|door)\\s+)"
              + "|(?:"
              + BY
              + ")(?::\\s*|\\s+))\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern TAIL =
      Pattern.compile(
          "\\s*(?:[|•·»\\n(\\[]|\\s[-–—]\\s|[,\\s]\\d|@|https?:|,? (?:is an?|ist|on|am|updated|published|posted"
              + "|veröffentlicht|aktualisiert|fotos?:|photos?:|bilder?:|follow|view|mehr|alle|all posts|in:)(?=\\s|$)).*$",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)^(https?:|www\\.|@|.*/.*/).*|.*(@|\\[at\\]|\\(at\\)).*\\..*");
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?i)(written |posted |published )?by|von|par|por|di|view.*|alle .*|all posts.*|read more.*|admin(istrator)?|user|anonym(ous)?|null|none|undefined|unknown|guest|author");

  private static final Pattern LABELLED =
      Pattern.compile("(?:" + LABEL + ")\\s*:", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final String NAME = "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*)";
  private static final String PARTICLE =
      "(?:(?:de|del|della|di|da|dos|van|von|der|den|zu|zur|la|le|el|al|bin|ter|ten|vom|du|af|av) ?){1,3}";
  private static final String PERSON = NAME + "(?: (?:" + PARTICLE + ")?" + NAME + "){0,4}";
  private static final String AFTER_THEM = "(?=\\s*(?:$|[|•·,(/\\d–—-]|on |am |in |\\.$))";
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:^|^[^\\p{L}]*\\d[^|•·]{0,40}[\\s|•·,–-]|[|•·–-]\\s*)"
              + "(?:(?i:"
              + LABEL
              + ")\\s*:|(?i:"
              + LABEL
              + "|"
              + BY
              + ")(?=:?\\s)):?\\s+("
              + PERSON
              + "(?:(?:,| und| and| &| et| y| e| i) "
              + PERSON
              + "){0,4})"
              + AFTER_THEM);

  private static final String DATE =
      "(?:\\p{L}+,? )?(?:\\d[\\d./-]{5,9}\\d|\\d{1,2}\\.? \\p{L}{3,12}\\.?,? \\d{4}|\\p{L}{3,12} \\d{1,2}, \\d{4})"
          + "(?:,? \\d{1,2}[:.]\\d{2}(?: Uhr)?)?";
  private static final String FULL_NAME = NAME + "(?: (?:" + PARTICLE + ")?" + NAME + "){1,3}";
  private static final Pattern DATED =
      Pattern.compile(
          DATE
              + "\\s*[|•·,/–-]\\s*("
              + FULL_NAME
              + ")|("
              + FULL_NAME
              + ")\\s*[|•·,/–-]\\s*"
              + DATE);

  private Authors() {}

  /** The names in {@code found}, at most six; empty when none is a name. */
  static Optional<String> join(Stream<String> found) {
    List<String> names =
        found.map(Authors::name).filter(Authors::isName).distinct().limit(MAX_NAMES).toList();
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
  }

  /** The names after "by" in a short line, or beside a date that is all else in it. */
  static Optional<String> inLine(String line) {
    Matcher byline = BYLINE.matcher(line);
    if (byline.find()) {
      return join(Stream.of(byline.group(1)));
    }
    Matcher dated = DATED.matcher(line);
    return dated.matches()
        ? join(Stream.of(dated.group(1) == null ? dated.group(2) : dated.group(1)))
        : Optional.empty();
  }

  /** The names after "author:" and the like, in a line wherever it stands. */
  static Optional<String> labelled(String line) {
    return line.contains(":") && LABELLED.matcher(line).lookingAt()
        ? inLine(line)
        : Optional.empty();
  }

  private static String name(String text) {
    if (text.length() > MAX_TEXT) {
      return "";
    }
    String name = Spaces.fold(text);
    for (int i = 0; i < 3; i++) {
      name = LEAD.matcher(name).replaceFirst("");
    }
    return ADDRESS.matcher(name).matches()
        ? ""
        : TAIL.matcher(name).replaceFirst("").replaceFirst("[\\s,;:/|–-]+$", "");
  }

  private static boolean isName(String name) {
    return name.length() <= MAX_LENGTH
        && name.length() > 1
        && name.codePoints().anyMatch(Character::isLetter)
        && !NOBODY.matcher(name).matches();
  }
}
