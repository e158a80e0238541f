package app.copydesk.bot.web.page;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the names of people look like: patterns. */
final class NameShapes {
  private static final String NAME =
      "(?:(?:[Aa]l|[Ee]l|[Dd]|[Ll]|[Oo])[-'’])?\\p{Lu}[\\p{L}\\p{M}'’.-]*";
  private static final String PARTICLE =
      "(?:(?:de|del|della|di|da|dos|van|von|der|den|zu|zur|la|le|el|al|bin|ter|ten|vom|du|af|av) ?){1,3}";

  /** What follows a name and is none, though it be set with a capital. */
  private static final String NO_NAME =
      "(?!(?:In|On|At|Am|Im|Um|Posted|Published|Filed|Updated|Views?|Comments?|Kommentare?|Leave|Uhr|"
          + "(?:Staff|Senior|Special|Chief|Guest|Contributing|Freelance) (?iu:"
          + BylineWords.TRADE
          + ")|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?iu:"
          + BylineWords.TRADE
          + "))(?![\\p{L}’'-])|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Ll}*\\.? \\d"
          + "|(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)\\p{Lu}*\\.? \\d)";

  static final String PERSON = NAME + "(?: (?:" + PARTICLE + ")?" + NO_NAME + NAME + "){0,4}";
  static final String FULL_NAME = NAME + "(?: (?:" + PARTICLE + ")?" + NO_NAME + NAME + "){1,3}";
  static final String UNCASED_PERSON =
      "[\\p{Lo}\\p{M}\\p{Lm}]+(?:[ 　・·][\\p{Lo}\\p{M}\\p{Lm}]+){0,3}";

  /** What stands between two names. */
  static final String AND =
      "(?:,? (?:und|and|&|et|y|e|i|och|og|en|és|ve|ja|oraz|και|и|with(?= \\p{Lu}\\S* \\p{Lu}))|,) ";

  private static final Pattern WHOLE_NAME = Pattern.compile(FULL_NAME);

  /** Two or three signs and as many after a blank, as Japanese names are set. */
  private static final Pattern WHOLE_UNCASED_NAME =
      Pattern.compile("\\p{IsHan}{1,4}[ 　][\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]{1,4}");

  private NameShapes() {}

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
    return Stream.of(names).allMatch(NameShapes::isFullName) ? Stream.of(names) : Stream.of(text);
  }
}
