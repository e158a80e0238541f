package app.copydesk.bot.web.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the day out of the many ways a page writes a date. */
final class Days {
  private static final String MONTHS =
      "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
          + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
  private static final List<String> MONTH_STARTS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final Pattern ISO =
      Pattern.compile("(?<!\\d)(\\d{4})[-/.]?(\\d{2})[-/.]?(\\d{2})(?!\\d)");
  private static final Pattern ISO_SHORT =
      Pattern.compile("(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
  private static final Pattern DAY_FIRST_DOTS =
      Pattern.compile("(?<!\\d)(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?!\\d)");
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ .-]+(" + MONTHS + ")[a-z]*[ .,-]+(\\d{4})(?!\\d)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "\\b(" + MONTHS + ")\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)",
          Pattern.CASE_INSENSITIVE);

  private Days() {}

  /** The first day named in {@code text}, as it is written there, whatever the time zone. */
  static Optional<LocalDate> first(String text) {
    return numbers(ISO, text, 1, 2, 3)
        .or(() -> numbers(ISO_SHORT, text, 1, 2, 3))
        .or(() -> words(DAY_MONTH, text, 3, 2, 1))
        .or(() -> words(MONTH_DAY, text, 3, 1, 2))
        .or(() -> numbers(DAY_FIRST_DOTS, text, 3, 2, 1));
  }

  private static Optional<LocalDate> numbers(
      Pattern pattern, String text, int year, int month, int day) {
    Matcher found = pattern.matcher(text);
    return found.find()
        ? date(found.group(year), Integer.parseInt(found.group(month)), found.group(day))
        : Optional.empty();
  }

  private static Optional<LocalDate> words(
      Pattern pattern, String text, int year, int month, int day) {
    Matcher found = pattern.matcher(text);
    if (!found.find()) {
      return Optional.empty();
    }
    String start = found.group(month).substring(0, 3).toLowerCase(Locale.ROOT);
    return date(found.group(year), MONTH_STARTS.indexOf(start) + 1, found.group(day));
  }

  private static Optional<LocalDate> date(String year, int month, String day) {
    try {
      LocalDate date = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
      return date.getYear() >= 1900 && date.getYear() < 2100 ? Optional.of(date) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
