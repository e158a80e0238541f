package app.copydesk.bot.web.page;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The names of the months in the languages of the Unicode CLDR, as the JDK has them. */
final class MonthNames {
  private static final List<TextStyle> STYLES =
      List.of(
          TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

  /** Asked when the page does not say its language, or its language does not know the word. */
  private static final List<String> COMMON = List.of("en", "de", "fr", "es", "it", "pt", "nl");

  private static final int MIN_LETTERS = 3;
  private static final Map<String, Map<String, Integer>> BY_LANGUAGE = new ConcurrentHashMap<>();

  private MonthNames() {}

  /**
   * The number of the month {@code word} names, 1 to 12.
   *
   * @param language an ISO 639 code, asked first; empty when unknown
   */
  static Optional<Integer> number(String word, String language) {
    String folded = folded(word);
    if (folded.length() < MIN_LETTERS) {
      return Optional.empty();
    }
    return find(folded, language)
        .or(() -> COMMON.stream().flatMap(common -> find(folded, common).stream()).findFirst());
  }

  private static Optional<Integer> find(String folded, String language) {
    return Optional.ofNullable(
        BY_LANGUAGE.computeIfAbsent(language, MonthNames::names).get(folded));
  }

  private static Map<String, Integer> names(String language) {
    Map<String, Integer> names = new HashMap<>();
    if (!language.isEmpty()) {
      Locale locale = Locale.forLanguageTag(language);
      for (Month month : Month.values()) {
        for (TextStyle style : STYLES) {
          String name = folded(month.getDisplayName(style, locale));
          names.putIfAbsent(name, month.getValue());
          if (name.length() > MIN_LETTERS) {
            // "Sept" and "Sep", "Okt" and "Oktob": a page shortens as it likes
            names.putIfAbsent(name.substring(0, MIN_LETTERS), month.getValue());
          }
        }
      }
    }
    return Map.copyOf(names);
  }

  private static String folded(String word) {
    return Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replaceAll("[\\p{M}.]+", "");
  }
}
