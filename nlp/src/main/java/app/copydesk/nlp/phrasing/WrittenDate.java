package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Span;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as the copy writes it: "Saturday, May 4", "3 June 1933".
 *
 * @param span where it stands, weekday and year included
 * @param weekday the weekday beside it, where there is one
 * @param month its month
 * @param day its day of the month as written, from 1 to 39: it need not exist
 * @param year its year, where it is written
 */
record WrittenDate(Span span, Optional<DayOfWeek> weekday, Month month, int day, OptionalInt year) {

  private static final String WEEKDAY =
      "(?<weekday>Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day|\\.)?";
  private static final String MONTH =
      "(?<month>Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)"
          + "(?:uary|ruary|ch|il|ust|ember|tember|ober|\\.)?";
  private static final String DAY = "(?<day>[0-3]?\\d)(?:st|nd|rd|th)?";
  private static final String YEAR = "(?:,? (?<year>(?:1[5-9]|20)\\d\\d)\\b(?![.,]\\d|-))?";

  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<![\\w:.,])(?:\\b"
              + WEEKDAY
              + "(?:,? |,? the |,? \\())?\\b"
              + DAY
              + " (?:of )?"
              + MONTH
              + "\\b"
              + YEAR);
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?<![\\w:.,])(?:\\b"
              + WEEKDAY
              + "(?:,? |,? \\())?\\b"
              + MONTH
              + " "
              + DAY
              + "\\b(?![:/%]|[.,]\\d|\\d| (?:million|billion|per))"
              + YEAR);

  /** All dates of {@code document}, in order of the text. */
  static List<WrittenDate> in(Document document) {
    List<WrittenDate> dates = new ArrayList<>();
    for (Span paragraph : document.paragraphs()) {
      if (!hasDigit(document.normalised(), paragraph)) {
        continue;
      }
      for (Pattern pattern : List.of(DAY_FIRST, MONTH_FIRST)) {
        Matcher matcher =
            pattern.matcher(document.normalised()).region(paragraph.start(), paragraph.end());
        while (matcher.find()) {
          dates.add(read(matcher));
        }
      }
    }
    dates.sort((a, b) -> a.span.compareTo(b.span));
    return dates;
  }

  private static boolean hasDigit(String text, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  private static WrittenDate read(Matcher matcher) {
    String year = matcher.group("year");
    return new WrittenDate(
        new Span(matcher.start(), matcher.end()),
        Optional.ofNullable(matcher.group("weekday")).map(WrittenDate::weekday),
        month(matcher.group("month")),
        Integer.parseInt(matcher.group("day")),
        year == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year)));
  }

  private static DayOfWeek weekday(String name) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().startsWith(name.toUpperCase(Locale.ROOT))) {
        return day;
      }
    }
    throw new IllegalStateException("not a weekday: " + name);
  }

  private static Month month(String name) {
    for (Month month : Month.values()) {
      if (month.name().startsWith(name.toUpperCase(Locale.ROOT))) {
        return month;
      }
    }
    throw new IllegalStateException("not a month: " + name);
  }

  /** The day it names in {@code year}, unless there is none. */
  Optional<LocalDate> in(int year) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      // a day that is not in the calendar is what the caller asks about
      return Optional.empty();
    }
  }

  /** True when there is such a day in some year. */
  boolean exists() {
    return day >= 1 && day <= month.maxLength();
  }
}
