package app.copydesk.bot.web.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the day out of the many ways a page writes a date. */
final class Days {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;
  private static final int MAX_LENGTH = 2_000;

  private static final List<Form> FORMS =
      List.of(
          new Form("(?<!\\d)(\\d{4})([-/.]?)(\\d{2})\\2(\\d{2})(?!\\d)", 1, 3, 4),
          new Form("(?<!\\d)(\\d{4})([-/.]) ?(\\d{1,2})\\2 ?(\\d{1,2})(?!\\d)", 1, 3, 4),
          new Form("(?<!\\d)(\\d{4})\\. (\\p{L}[\\p{L}\\p{M}]+)\\.? (\\d{1,2})(?!\\d)", 1, 2, 3),
          new Form("(?<!\\d)(\\d{4})[年년] ?(\\d{1,2})[月월] ?(\\d{1,2})[日일]", 1, 2, 3),
          new Form(
              "(?<![\\d.])(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4}|\\d{2}(?![:.]))(?!\\d)", 3, 2, 1),
          new Form(
              "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|[.ºª°])?(?:[ -]|(?<=\\.))"
                  + "(?:de |d['’]|of )?(\\p{L}[\\p{L}\\p{M}]+)\\.?,?(?: de | del |[ -])(\\d{4})(?!\\d(?!\\d:))",
              3, 2, 1),
          new Form(
              "(?<!\\p{L})(\\p{L}[\\p{L}\\p{M}]+)\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)",
              3, 1, 2));
  private static final Form DAY_FIRST =
      new Form("(?<![\\d/])(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{4})(?!\\d)", 4, 3, 1);
  private static final Form MONTH_FIRST =
      new Form("(?<![\\d/])(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{4})(?!\\d)", 4, 1, 3);
  private static final Form IN_ADDRESS =
      new Form("[/-](\\d{4})([/-]?)(\\d{1,2})\\2(\\d{1,2})(?=[/._-]|$)", 1, 3, 4);

  private Days() {}

  /** The first day named in {@code text}, as it is written there, whatever the time zone. */
  static Optional<LocalDate> first(String text) {
    return first(text, "");
  }

  /**
   * The same for a text of a page.
   *
   * @param language an ISO 639 code; it decides what the words are and which number comes first.
   *     Empty when unknown
   */
  static Optional<LocalDate> first(String text, String language) {
    String searched = text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text;
    if (searched.chars().noneMatch(Character::isDigit)) {
      return Optional.empty();
    }
    Form slashed = language.equals("en") ? MONTH_FIRST : DAY_FIRST;
    Form otherwise = language.equals("en") ? DAY_FIRST : MONTH_FIRST;
    return Stream.concat(FORMS.stream(), Stream.of(slashed, otherwise))
        .flatMap(form -> form.find(searched, language).stream())
        .min(Comparator.comparingInt(Found::start))
        .map(Found::day);
  }

  /** The day in the path of a link: {@code /2026/03/05/}. */
  static Optional<LocalDate> inAddress(String url) {
    return IN_ADDRESS.find(url.replaceFirst("[?#].*", ""), "").map(Found::day);
  }

  private record Found(int start, LocalDate day) {}

  /** A way to write a date, and which groups are its year, month and day. */
  private record Form(Pattern pattern, int year, int month, int day) {
    Form(String regex, int year, int month, int day) {
      this(Pattern.compile(regex, Pattern.CASE_INSENSITIVE), year, month, day);
    }

    Optional<Found> find(String text, String language) {
      return pattern
          .matcher(text)
          .results()
          .flatMap(
              found -> date(found, language).map(date -> new Found(found.start(), date)).stream())
          .findFirst();
    }

    private Optional<LocalDate> date(MatchResult found, String language) {
      String word = found.group(month);
      Optional<Integer> number =
          Character.isDigit(word.charAt(0))
              ? Optional.of(Integer.parseInt(word))
              : MonthNames.number(word, language);
      String written = found.group(year);
      int full = Integer.parseInt(written) + (written.length() == 2 ? 2000 : 0);
      return number.flatMap(m -> Form.date(full, m, found.group(day)));
    }

    private static Optional<LocalDate> date(int year, int month, String day) {
      try {
        LocalDate date = LocalDate.of(year, month, Integer.parseInt(day));
        return year >= FIRST_YEAR && year <= LAST_YEAR && !date.equals(LocalDate.EPOCH)
            ? Optional.of(date)
            : Optional.empty();
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }
  }
}
