package app.copydesk.bot.web.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How a line says who wrote something, in a number of languages. */
final class BylineForms {
  /** Small words before a name. */
  static final String BY =
      "by|von|par|por|di|da|door|av|af|od|przez|autorzy|kirjoittanut|yazan|от|автор|szerző";

  private static final String PIECE =
      "(?:(?:ein|eine|an?|un|une|una|een|um|uma) )?(?:"
          + "(?:guest |blog )?(?:post|essay|analysis|opinion|comment|commentary|column|review|report|reporting|interview"
          + "|article|story|editorial) by"
          + "|(?:gast|blog)?[- ]?(?:beitrag|artikel|kommentar|kolumne|bericht|analyse|interview|essay|reportage|porträt"
          + "|glosse|rezension|kritik|pressemitteilung) von"
          + "|(?:article|tribune|chronique|propos recueillis|reportage|enquête|analyse|billet|entretien) par"
          + "|(?:artículo|columna|entrevista|opinión|reportaje|análisis|crónica|artigo|reportagem|coluna|opinião) por"
          + "|(?:articolo|commento|editoriale|recensione|a cura) di"
          + "|(?:artikel|interview|opinie|column|recensie) (?:van|door))";

  /** What stands before a name, with a colon or without. */
  static final String LABEL =
      "(?:view )?all (?:posts|articles|stories) by|alle (?:beiträge|artikel) von|alles von|posts by|more from|more (?:articles|posts|stories) (?:by|from)|(?:mehr|weitere) (?:artikel|beiträge|texte) von"
          + "|written by|posted by|story by|words by|text by|words and photos by|published by"
          + "|geschrieben von|verfasst von|veröffentlicht von|eine? [\\p{L}]+ von"
          + "|écrit par|publié par|escrito por|publicado por|redactado por|scritto da|geschreven door"
          + "|authors?|autor(?:in|en|innen|es|a|i|e)?|auteur(?:e|s)?|verfasser(?:in)?|redakt(?:ion|eur|eurin)"
          + "|text|texte?|texto|testo|tekst|teksti|foto und text|text und foto|reporter|journalist|текст|"
          + PIECE;

  /** The same in scripts that have no capitals. */
  private static final String UNCASED_LABEL =
      "(?:作者|執筆者?|筆者|取材・文|文・写真|写真・文|文|撰文|记者|記者|글|글쓴이|كتبت?|الكاتب|द्वारा|लेखक)\\s*[:：/／=＝]\\s*"
          + "|(?:بقلم|מאת)\\s*:?\\s+";

  private static final String NAME = "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*)";
  private static final String PARTICLE =
      "(?:(?:de|del|della|di|da|dos|van|von|der|den|zu|zur|la|le|el|al|bin|ter|ten|vom|du|af|av) ?){1,3}";
  private static final String PERSON = NAME + "(?: (?:" + PARTICLE + ")?" + NAME + "){0,4}";
  private static final String FULL_NAME = NAME + "(?: (?:" + PARTICLE + ")?" + NAME + "){1,3}";
  private static final String UNCASED_PERSON =
      "[\\p{Lo}\\p{M}\\p{Lm}]+(?:[ 　・·][\\p{Lo}\\p{M}\\p{Lm}]+){0,3}";
  private static final String AFTER_THEM = "(?=\\s*(?:$|[|•·,(/\\d]|on |am |in |\\.$)|\\s+[–—-])";

  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:^|^[^\\p{L}]*\\d[^|•·]{0,40}[\\s|•·,–-]|[|•·–-]\\s*)"
              + "(?:(?iu:"
              + LABEL
              + ")\\s*:|(?iu:"
              + LABEL
              + "|"
              + BY
              + ")(?=:?\\s)):?\\s+("
              + PERSON
              + "(?:(?:,| und| and| &| et| y| e| i) "
              + PERSON
              + "){0,4})"
              + AFTER_THEM);
  private static final Pattern UNCASED =
      Pattern.compile(
          "(?:^|[|•·]\\s*)(?:(?:"
              + UNCASED_LABEL
              + ")("
              + UNCASED_PERSON
              + ")|(\\p{Lo}{2,4}[ 　]?\\p{Lo}{0,3})\\s?[（(]?(?:記者|기자)[)）]?)(?=\\s*(?:$|[|•·,،、(（/／\\d]))");

  private static final String DATE =
      "(?:\\p{L}+,? )?(?:\\d[\\d./-]{5,9}\\d|\\d{1,2}\\.? \\p{L}{3,12}\\.?,? \\d{4}|\\p{L}{3,12} \\d{1,2}, \\d{4})"
          + "(?:,? \\d{1,2}[:.]\\d{2}(?: Uhr)?)?";
  private static final Pattern DATED =
      Pattern.compile(
          DATE
              + "\\s*[|•·,/–-]\\s*("
              + FULL_NAME
              + ")|("
              + FULL_NAME
              + ")\\s*[|•·,/–-]\\s*"
              + DATE);
  private static final Pattern BEFORE_DAY =
      Pattern.compile(
          "(?iu:"
              + LABEL
              + "|"
              + BY
              + ")\\s+("
              + PERSON
              + ")\\s*(?:[,|·•–—-]|on|am|le|el|il|em|op|den)\\s+(?:\\p{L}+,? )?"
              + "(?:\\d{1,2}[./ ]|\\p{Lu}\\p{L}{2,8} \\d{1,2},? \\d{4})");

  private static final Pattern LABELLED =
      Pattern.compile(
          "(?:" + LABEL + ")\\s*:|" + UNCASED_LABEL,
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern LABEL_ALONE =
      Pattern.compile(
          "(?:" + LABEL + "|(?:autor|auteur|author)[(/*:_]\\p{L}{1,3}\\)?)\\s*:|作者[:：]",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern BEGINNING =
      Pattern.compile(
          "(?:" + LABEL + "|" + BY + ")[\\s:]|\\p{L}{0,12}[ ,.]{0,2}\\d|" + UNCASED_LABEL,
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern WHOLE_NAME = Pattern.compile(FULL_NAME);

  private BylineForms() {}

  /** The names after "by" in a short line, or beside a date that is all else in it. */
  static Optional<String> inLine(String line) {
    Matcher byline = BYLINE.matcher(line);
    if (byline.find()) {
      return Authors.join(Stream.of(byline.group(1)));
    }
    Matcher dated = DATED.matcher(line);
    return dated.matches() ? either(dated) : uncased(line);
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

  /** True for "author:" and the like without a name. */
  static boolean isLabel(String line) {
    return LABEL_ALONE.matcher(line).matches();
  }

  /** The names in "by … on 5 March 2026", whatever follows. */
  static Optional<String> withDay(String line) {
    Matcher byline = BEFORE_DAY.matcher(line);
    return byline.lookingAt() ? Authors.join(Stream.of(byline.group(1))) : Optional.empty();
  }

  /** True for the name of a person, written in full and alone. */
  static boolean isFullName(String text) {
    return WHOLE_NAME.matcher(text).matches();
  }
}
