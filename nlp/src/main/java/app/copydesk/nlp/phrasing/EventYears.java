package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.phrasing.Finding.Family;
import app.copydesk.nlp.phrasing.Finding.Tier;
import app.copydesk.nlp.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year counted from something whose own year stands elsewhere and does not fit: "came to Scotland
 * in 1952. In 1949, a year after she arrived …". Only where that year is given once.
 */
final class EventYears implements Check {
  /** Verbs by which one event is called. */
  private static final List<String> EVENTS =
      List.of(
          "arrived|came|moved|emigrated|settled",
          "married|wed",
          "joined",
          "retired|stepped down",
          "was born|were born",
          "was founded|was established|was set up|was formed|began",
          "graduated",
          "was elected|took office",
          "died|was killed");

  private static final Pattern COUNTED =
      Pattern.compile(
          "\\b[Ii]n (?<to>Y),? C (?<way>after|before) (?:he|she|it|they|his|her|their|the [a-z]+|[A-Z][a-z]+) (?<verb>V)\\b"
              .replace("Y", YearSpans.YEAR)
              .replace("C", YearCount.PATTERN)
              .replace("V", String.join("|", EVENTS)));

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    Matcher counted = COUNTED.matcher(copy.document().normalised());
    while (counted.find()) {
      String verb = counted.group("verb");
      EVENTS.stream()
          .filter(verb::matches)
          .findFirst()
          .flatMap(event -> year(copy, event))
          .flatMap(from -> compare(copy, counted, from))
          .ifPresent(found);
    }
  }

  /** The one year in which the copy says that it happened. */
  private static Optional<Integer> year(Copy copy, String event) {
    Matcher matcher =
        Pattern.compile(
                "\\b(?:E)\\b[^.;:0-9]{0,40}? in (?<year>Y)\\b"
                    .replace("E", event)
                    .replace("Y", YearSpans.YEAR))
            .matcher(copy.document().normalised());
    Set<Integer> years = new HashSet<>();
    while (matcher.find()) {
      years.add(Integer.parseInt(matcher.group("year")));
    }
    return years.size() == 1 ? Optional.of(years.iterator().next()) : Optional.empty();
  }

  private static Optional<Finding> compare(Copy copy, Matcher counted, int from) {
    int to = Integer.parseInt(counted.group("to"));
    int years = counted.group("way").equals("after") ? to - from : from - to;
    Span span = new Span(counted.start("to"), counted.end("to"));
    return YearCount.of(counted).allows(years) || copy.isQuoted(span)
        ? Optional.empty()
        : Optional.of(
            new Finding(
                span,
                "event-year",
                Family.DATES_NUMBERS,
                Tier.QUERY,
                "Elsewhere that was in %d: which year is right?".formatted(from),
                Optional.empty(),
                "numbers.event-year"));
  }
}
