package app.copydesk.nlp.phrasing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * A weekday that is not the date's, and a date that is not in the calendar. The year is the one
 * written, else the one that brings the date nearest to the day of publication; with neither, dates
 * can still contradict each other: no year has both a Saturday, May 4 and a Friday, May 16.
 */
final class WeekdayDates implements Check {
  /** The calendar repeats itself after as many years. */
  private static final int CYCLE = 28;

  private static final int SOME_YEAR = 2001;

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    List<WrittenDate> dates = copy.dates();
    for (WrittenDate date : dates) {
      boolean inItsYear = date.year().isEmpty() || date.in(date.year().getAsInt()).isPresent();
      if (!(date.exists() && inItsYear) && isSurelyDate(copy, date)) {
        found.accept(noSuchDay(date));
      }
    }
    List<WrittenDate> named =
        dates.stream().filter(date -> date.exists() && date.weekday().isPresent()).toList();
    Optional<LocalDate> near = copy.published().or(() -> dateline(dates));
    for (WrittenDate date : named) {
      day(date, near)
          .filter(day -> day.getDayOfWeek() != date.weekday().orElseThrow())
          .ifPresent(day -> found.accept(wrong(date, day)));
    }
    List<WrittenDate> yearless = named.stream().filter(date -> date.year().isEmpty()).toList();
    if (near.isEmpty() && yearless.size() > 1) {
      contradictions(yearless, found);
    }
  }

  /** "In February 30 people died" names no day. */
  private static boolean isSurelyDate(Copy copy, WrittenDate date) {
    String before =
        copy.document()
            .normalised()
            .substring(Math.max(0, date.span().start() - 3), date.span().start());
    return date.weekday().isPresent()
        || date.year().isPresent()
        || before.equalsIgnoreCase("on ")
        || Character.isDigit(copy.text().charAt(date.span().start()));
  }

  /** The first date of the copy that has its year, where it names a weekday too. */
  private static Optional<LocalDate> dateline(List<WrittenDate> dates) {
    return dates.stream()
        .filter(date -> date.year().isPresent() && date.weekday().isPresent())
        .flatMap(date -> date.in(date.year().getAsInt()).stream())
        .findFirst();
  }

  private static Optional<LocalDate> day(WrittenDate date, Optional<LocalDate> near) {
    if (date.year().isPresent()) {
      return date.in(date.year().getAsInt());
    }
    return near.flatMap(
        published ->
            IntStream.rangeClosed(published.getYear() - 1, published.getYear() + 1)
                .boxed()
                .flatMap(year -> date.in(year).stream())
                .min(
                    Comparator.comparingLong(
                        day -> Math.abs(day.toEpochDay() - published.toEpochDay()))));
  }

  /** Reports the dates that fit no year in which most of them are right. */
  private static void contradictions(List<WrittenDate> dates, Consumer<Finding> found) {
    int best = 0;
    List<WrittenDate> wrong = List.of();
    for (int year = SOME_YEAR; year < SOME_YEAR + CYCLE; year++) {
      int tried = year;
      List<WrittenDate> misfits = dates.stream().filter(date -> !fits(date, tried)).toList();
      if (dates.size() - misfits.size() > best) {
        best = dates.size() - misfits.size();
        wrong = misfits;
      }
    }
    // of two that contradict each other either may be the wrong one
    boolean tied = best * 2 <= dates.size();
    for (WrittenDate date : tied ? dates : wrong) {
      found.accept(contradicts(date));
    }
  }

  /** True when the date is right in {@code year}, the first months also in the year after. */
  private static boolean fits(WrittenDate date, int year) {
    DayOfWeek weekday = date.weekday().orElseThrow();
    boolean turn = date.month().compareTo(Month.MARCH) <= 0;
    return IntStream.rangeClosed(year, turn ? year + 1 : year)
        .boxed()
        .flatMap(tried -> date.in(tried).stream())
        .anyMatch(day -> day.getDayOfWeek() == weekday);
  }

  private static String name(DayOfWeek weekday) {
    return weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static Finding wrong(WrittenDate date, LocalDate day) {
    return finding(
        date,
        "%d %s %d is a %s, not a %s."
            .formatted(
                date.day(),
                date.month().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                day.getYear(),
                name(day.getDayOfWeek()),
                name(date.weekday().orElseThrow())),
        Optional.of(name(day.getDayOfWeek())),
        "weekday-date");
  }

  private static Finding contradicts(WrittenDate date) {
    return finding(
        date,
        "No year has this weekday on this date and the article’s other dates too: which is right?",
        Optional.empty(),
        "weekdays-disagree");
  }

  private static Finding noSuchDay(WrittenDate date) {
    return finding(
        date,
        "%s%s has no day %d."
            .formatted(
                date.month().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                date.exists() ? " " + date.year().getAsInt() : "",
                date.day()),
        Optional.empty(),
        "no-such-day");
  }

  private static Finding finding(
      WrittenDate date, String message, Optional<String> suggestion, String kind) {
    return Finding.ofFigures(date.span(), kind, message, suggestion);
  }
}
