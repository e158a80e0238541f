package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.phrasing.CountedNouns.Count;
import app.copydesk.nlp.phrasing.Finding.Family;
import app.copydesk.nlp.phrasing.Finding.Tier;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Things counted once and then spoken of in another number: "eleven boats … the 14 boats". The
 * second number must be definite, stand nowhere before, and be no sum or difference of two that do.
 */
final class RestatedCounts implements Check {
  /** What is counted over and over, each time anew. */
  private static final Set<String> EACH_ITS_OWN =
      Set.of(
          ("year month week day hour minute second night morning season decade century quarter point goal run try wicket"
                  + " per cent percent percentage time mile kilometre metre foot yard inch degree pound dollar euro penny"
                  + " half third fourth quarter-final semi-final match game set frame race lap round leg win defeat"
                  + " victory title start appearance cap country nation state member people man woman child way thing"
                  + " side team player hand shot place page step part area group stage nominee category company firm")
              .split(" "));

  private static final Set<String> TIMES =
      Set.of("year", "month", "week", "day", "hour", "minute", "decade", "century", "season");

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    List<Count> counts = CountedNouns.of(copy);
    for (int i = 1; i < counts.size(); i++) {
      Count count = counts.get(i);
      if (count.definite() && !count.partial() && !EACH_ITS_OWN.contains(count.head())) {
        earlier(copy, counts.subList(0, i), count)
            .ifPresent(first -> found.accept(finding(copy, first, count)));
      }
    }
  }

  /** The one number these things had, where it is another and nothing before makes this one. */
  private static Optional<Count> earlier(Copy copy, List<Count> before, Count count) {
    Set<Double> numbers = new HashSet<>();
    for (FigureLine line : copy.lines()) {
      line.figures().stream()
          .filter(figure -> figure.span().start() < count.figure().span().start())
          .filter(figure -> before.stream().noneMatch(c -> c.figure() == figure && isTime(c)))
          .forEach(figure -> numbers.add(figure.value()));
    }
    double value = count.figure().value();
    List<Count> alike =
        before.stream().filter(other -> other.head().equals(count.head())).toList();
    boolean oneNumber = alike.stream().map(other -> other.figure().value()).distinct().count() == 1;
    if (!oneNumber
        || alike.stream().anyMatch(Count::partial)
        || alike.get(0).sentence() == count.sentence()
        || value < 2
        || copy.isQuoted(count.figure().span())
        || copy.isQuoted(alike.get(0).figure().span())
        || isMade(value, numbers)) {
      return Optional.empty();
    }
    double first = alike.get(0).figure().value();
    boolean near = Math.max(first, value) <= 2 * Math.min(first, value);
    return near ? Optional.of(alike.get(0)) : Optional.empty();
  }

  private static boolean isTime(Count count) {
    return TIMES.contains(count.head());
  }

  /** True when the number stands before, or two that do make it. */
  private static boolean isMade(double value, Set<Double> numbers) {
    return numbers.contains(value)
        || numbers.stream()
            .anyMatch(
                number ->
                    (numbers.contains(value - number) && value != 2 * number)
                        || numbers.contains(value + number));
  }

  private static Finding finding(Copy copy, Count first, Count count) {
    return new Finding(
        count.figure().span(),
        "restated",
        Family.DATES_NUMBERS,
        Tier.QUERY,
        "Further up the number is “%s”: which is right?"
            .formatted(copy.document().text(first.figure().span())),
        Optional.empty(),
        "numbers.restated");
  }
}
