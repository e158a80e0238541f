package app.copydesk.bot.web.page;

import app.copydesk.nlp.speakers.FirstNames;
import app.copydesk.nlp.text.WordFile;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** First names of many languages. Read from {@code first-names.txt}. Immutable. */
final class GivenNames {
  private static final Set<String> OTHERS =
      WordFile.lines(GivenNames.class, "first-names.txt").stream()
          .flatMap(line -> Stream.of(line.text().split(" ", -1)).skip(1))
          .collect(Collectors.toUnmodifiableSet());

  /** Names in English lists, and small words elsewhere or words that papers are called by. */
  private static final Set<String> WORDS =
      Set.of(
          "bay", "field", "forest", "hill", "north", "rock", "royal", "town", "west", "che", "con",
          "de", "del", "della", "den", "der", "des", "di", "dom", "el", "ev", "fleur", "la", "land",
          "les", "maison", "morgen", "my", "si", "una", "van", "vida", "vita", "von");

  private static final Pattern HONORIFIC =
      Pattern.compile(
          "^(?:(?:Dr|Prof|Rev|Fr|Mag|Ing|Dipl|Sir|Dame|Mr|Mrs|Ms|Sr|Sra|Don|Doña)\\b\\.?-?\\s*)+");

  private GivenNames() {}

  /**
   * True where a first name that is known stands first in {@code name}, behind a degree or an
   * office at most; of a double one ("Wolf-Dieter") the first or the second.
   */
  static boolean begin(String name) {
    Matcher honorific = HONORIFIC.matcher(name);
    int from = honorific.lookingAt() ? honorific.end() : 0;
    int blank = name.indexOf(' ', from);
    String first = blank < 0 ? name.substring(from) : name.substring(from, blank);
    return isKnown(first)
        || (first.indexOf('-') >= 0
            && Stream.of(first.split("-", -1)).anyMatch(GivenNames::isKnown));
  }

  private static boolean isKnown(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return !WORDS.contains(small) && (FirstNames.known().contains(name) || OTHERS.contains(small));
  }
}
