package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.phrasing.Finding.Family;
import app.copydesk.nlp.phrasing.Finding.Tier;
import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Things told in an order their dates do not have: "launched in 1923 and sank in 1919", "charged on
 * 9 May after his arrest on 12 May", "on 12 May, and three days later, on 19 May", and what is told
 * as past of a day that had not come on the day of publication.
 */
final class Chronology implements Check {
  /** With one of these something begins: what its subject did comes after. */
  private static final Pattern BEGAN_THEN =
      Pattern.compile(
          ("\\b(?:born|founded|established|built|launched|formed|created|set up|opened|joined|took charge|took over|was appointed|were appointed|began|started|arrived|married|fled|left|moved|emigrated|retired|resigned|signed|enrolled|graduated|bought)\\b"
                  + "[^.;:0-9]{0,60}? in (?<first>Y),?(?: and| but|, then| and then)(?: later| finally| eventually| also)? (?<verb>[a-z]+(?:ed|nk|ld|ft|me|ve|st|on|ll|ke|id)|[a-z]+ was|was [a-z]+ed)\\b[^.;:0-9]{0,60}? in (?<second>Y)\\b")
              .replace("Y", YearSpans.YEAR));

  private static final Pattern COUNTED =
      Pattern.compile(
          "^(?:(?![.;]).){0,80}?\\b(?<count>an?|one|N) (?<unit>day|week)s? (?<way>later|afterwards|earlier|after|before)\\b(?<behind>[^.;0-9]{0,60})$"
              .replace("N", YearCount.NUMBER));
  private static final Pattern AFTER =
      Pattern.compile("^(?:,? (?<way>after|before|following) [^.;0-9]{0,60}?(?:on )?)$");

  private static final Pattern PAST =
      Pattern.compile(
          "\\b(?:was|were|died|began|opened|closed|sank|fell|won|lost|met|[a-z]{3,}ed)\\b[^.;,]{0,40}?\\bon $");
  private static final Pattern TO_COME =
      Pattern.compile(
          "\\b(?:will|would|to be|due|until|scheduled|planned|expected|set for|set to|should|could|may|might|if|unless|by|from|before|booked|postponed|delayed|adjourned|bailed|remanded|fixed|expires?|extended|agreed|listed|invited|called)\\b");

  /** Two dates without years this near may be taken to be of one year. */
  private static final int SAME_SEASON = 100;

  /** A verb is looked for so many units before a date at most. */
  private static final int FURTHEST_VERB = 300;

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    Matcher began = BEGAN_THEN.matcher(copy.document().normalised());
    while (copy.years() > 1 && began.find()) {
      years(copy, began).ifPresent(found);
    }
    List<WrittenDate> dates = copy.dates().stream().filter(WrittenDate::exists).toList();
    for (int i = 0; i < dates.size(); i++) {
      past(copy, dates.get(i)).ifPresent(found);
      if (i > 0 && isOneSentence(copy, dates.get(i - 1), dates.get(i))) {
        pair(copy, dates.get(i - 1), dates.get(i)).ifPresent(found);
      }
    }
  }

  private static Optional<Finding> years(Copy copy, Matcher began) {
    int first = Integer.parseInt(began.group("first"));
    int second = Integer.parseInt(began.group("second"));
    Span span = new Span(began.start("second"), began.end("second"));
    return second >= first || copy.isQuoted(span)
        ? Optional.empty()
        : Optional.of(
            finding(
                span,
                Tier.DEFECT,
                "This comes before %d, the year in which it began.".formatted(first)));
  }

  private static boolean isOneSentence(Copy copy, WrittenDate a, WrittenDate b) {
    return copy.document().sentenceAt(a.span().start())
        == copy.document().sentenceAt(b.span().start());
  }

  private static Optional<Finding> pair(Copy copy, WrittenDate a, WrittenDate b) {
    Optional<Long> days = days(a, b);
    if (days.isEmpty() || copy.isQuoted(b.span())) {
      return Optional.empty();
    }
    String between = copy.document().normalised().substring(a.span().end(), b.span().start());
    Matcher counted = COUNTED.matcher(between);
    if (counted.find()) {
      return counted(counted, days.get(), b);
    }
    Matcher after = AFTER.matcher(between);
    if (!after.find() || Math.abs(days.get()) > SAME_SEASON) {
      return Optional.empty();
    }
    boolean right = after.group("way").equals("before") ? days.get() >= 0 : days.get() <= 0;
    return right
        ? Optional.empty()
        : Optional.of(
            finding(
                b.span(),
                Tier.QUERY,
                "By the dates the one does not come “%s” the other."
                    .formatted(after.group("way"))));
  }

  /** Days from the one to the other; of dates without years when they are not far apart. */
  private static Optional<Long> days(WrittenDate a, WrittenDate b) {
    int some = 2001;
    int year = a.year().orElse(b.year().orElse(some));
    Optional<LocalDate> first = a.in(year);
    Optional<LocalDate> second = b.in(b.year().orElse(year));
    return first.flatMap(day -> second.map(other -> ChronoUnit.DAYS.between(day, other)));
  }

  private static Optional<Finding> counted(Matcher counted, long days, WrittenDate b) {
    double count =
        counted.group("count").equals("one") ? 1 : YearCount.number(counted.group("count"));
    boolean weeks = counted.group("unit").equals("week");
    long stated = Math.round(count * (weeks ? 7 : 1));
    boolean back =
        counted.group("way").matches("after|before")
            && !counted.group("behind").matches(",? (?:on )?");
    boolean later = counted.group("way").matches(back ? "before" : "later|afterwards|after");
    long made = later ? days : -days;
    boolean year = Math.abs(days) > SAME_SEASON;
    return year || Math.abs(made - stated) <= (weeks ? 4 : 1)
        ? Optional.empty()
        : Optional.of(
            finding(
                b.span(),
                Tier.DEFECT,
                made < 0
                    ? "By the dates this comes %s, not %s."
                        .formatted(later ? "before" : "after", later ? "after" : "before")
                    : "By the dates beside it this is %d days, not %d.".formatted(made, stated)));
  }

  /** Told as past, of a day after the day of publication. */
  private static Optional<Finding> past(Copy copy, WrittenDate date) {
    Optional<LocalDate> day =
        date.year().isPresent() ? date.in(date.year().getAsInt()) : Optional.empty();
    Optional<LocalDate> published = copy.published();
    if (day.isEmpty() || published.isEmpty() || !day.get().isAfter(published.get().plusDays(1))) {
      return Optional.empty();
    }
    Sentence sentence =
        copy.document().sentences().get(copy.document().sentenceAt(date.span().start()));
    int from = Math.max(sentence.start(), date.span().start() - FURTHEST_VERB);
    String before = copy.document().normalised().substring(from, date.span().start());
    return copy.isQuoted(date.span())
            || TO_COME.matcher(before).find()
            || !PAST.matcher(before).find()
        ? Optional.empty()
        : Optional.of(
            finding(
                date.span(),
                Tier.QUERY,
                "Told as past, and the day comes after the article’s own."));
  }

  private static Finding finding(Span span, Tier tier, String message) {
    return new Finding(
        span,
        "chronology",
        Family.DATES_NUMBERS,
        tier,
        message,
        Optional.empty(),
        "numbers.chronology");
  }
}
