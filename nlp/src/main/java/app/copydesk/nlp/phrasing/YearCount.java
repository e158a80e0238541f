package app.copydesk.nlp.phrasing;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;

/**
 * A number of years as the copy gives it: "15 years", "nearly four decades", "a century".
 *
 * @param low the fewest years it may stand for
 * @param high the most
 */
record YearCount(int low, int high) {
  /** A number, in a pattern. */
  static final String NUMBER =
      "(?:\\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
          + "|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)";

  /** A count in a pattern, with the groups about, count and unit. */
  static final String PATTERN =
      "(?<about>(?:nearly|almost|about|around|some|roughly|over|more than|just over|just under|less than|at least) )?"
          + "(?<count>an?|half a|"
          + NUMBER
          + ") (?<unit>years?|decades?|century|centuries)\\b";

  private static final List<String> UNITS =
      List.of(
          ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
                  + " eighteen nineteen")
              .split(" "));
  private static final List<String> TENS =
      List.of("zero ten twenty thirty forty fifty sixty seventy eighty ninety".split(" "));

  /** The count that a pattern with {@link #PATTERN} matched. */
  static YearCount of(Matcher matcher) {
    String about = matcher.group("about") == null ? "" : matcher.group("about").strip();
    return of(matcher.group("count"), matcher.group("unit"), about);
  }

  static YearCount of(String count, String unit, String about) {
    int size = unit.startsWith("year") ? 1 : unit.startsWith("decade") ? 10 : 100;
    double years = number(count) * size;
    // "a decade" and "300 years" round more than "eleven years" does
    double slack =
        Math.max(1, size == 1 ? (isRound(years) ? years * .04 : 0) : spread(size, years));
    double rough = about.isEmpty() ? 0 : Math.max(1, years * .15);
    return new YearCount(
        (int) Math.floor(years - slack - rough), (int) Math.ceil(years + slack + rough));
  }

  /** "Four decades" may be six years more or less, "a century" a third of one. */
  private static double spread(int size, double years) {
    return size == 10 ? 6 : Math.max(15, Math.min(years * .35, 60));
  }

  private static boolean isRound(double years) {
    return years >= 50 && years % 50 == 0;
  }

  boolean allows(int years) {
    return low <= years && years <= high;
  }

  /** The number a word or digits stand for. */
  static double number(String words) {
    String word = words.toLowerCase(Locale.ROOT);
    if (Character.isDigit(word.charAt(0))) {
      return Integer.parseInt(word);
    }
    if (word.equals("a") || word.equals("an")) {
      return 1;
    }
    if (word.equals("half a")) {
      return .5;
    }
    int hyphen = word.indexOf('-');
    if (hyphen > 0) {
      return number(word.substring(0, hyphen)) + number(word.substring(hyphen + 1));
    }
    int unit = UNITS.indexOf(word);
    return unit >= 0 ? unit : 10.0 * TENS.indexOf(word);
  }
}
