package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.phrasing.CountedNouns.Count;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Things counted once and then spoken of in another number: "eleven boats … the 14 boats". The
 * second number must be definite, stand nowhere before, and be no sum or difference of two that do.
 */
final class RestatedCounts implements Check {
  /** In copy with more figures than these some two make up any number. */
  private static final int MOST_FIGURES = 200;

  private static final Set<String> TIMES =
      Set.of("year", "month", "week", "day", "hour", "minute", "decade", "century", "season");

  /** What is counted over and over, each time anew. */
  private static final Set<String> EACH_ITS_OWN =
      Set.of(
          ("second night morning quarter point goal run try wicket per cent percent percentage time mile kilometre metre foot"
                  + " yard inch degree pound dollar euro penny half third fourth quarter-final semi-final match game set"
                  + " frame race lap round leg win defeat victory title start appearance cap country nation state member"
                  + " people man woman child way thing side team player hand shot place page step part area group stage"
                  + " nominee category company firm")
              .split(" "));

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    List<Count> counts = CountedNouns.of(copy);
    if (copy.lines().stream().mapToInt(line -> line.figures().size()).sum() > MOST_FIGURES) {
      return;
    }
    NavigableMap<Integer, Double> numbers = numbers(copy, counts);
    Map<String, List<Count>> byHead = new HashMap<>();
    for (Count count : counts) {
      List<Count> before = byHead.computeIfAbsent(count.head(), h -> new ArrayList<>());
      if (mayRestate(copy, count)
          && isOther(copy, before, count)
          && !isMade(
              count.figure().value(),
              new HashSet<>(numbers.headMap(count.figure().span().start()).values()))) {
        found.accept(
            Restatement.of(copy, count.figure().span(), before.get(0).figure().span(), false));
      }
      before.add(count);
    }
  }

  /** The numbers of the copy by where they stand, without lengths of time. */
  private static NavigableMap<Integer, Double> numbers(Copy copy, List<Count> counts) {
    Set<Figure> times =
        counts.stream()
            .filter(count -> TIMES.contains(count.head()))
            .map(Count::figure)
            .collect(Collectors.toSet());
    NavigableMap<Integer, Double> numbers = new TreeMap<>();
    for (FigureLine line : copy.lines()) {
      line.figures().stream()
          .filter(figure -> !times.contains(figure))
          .forEach(figure -> numbers.put(figure.span().start(), figure.value()));
    }
    return numbers;
  }

  private static boolean mayRestate(Copy copy, Count count) {
    return count.definite()
        && !count.partial()
        && count.figure().value() >= 2
        && (!EACH_ITS_OWN.contains(count.head()) || isAll(copy, count))
        && !TIMES.contains(count.head())
        && !copy.isQuoted(count.figure().span());
  }

  /** "All 340 people": no others can be meant. */
  private static boolean isAll(Copy copy, Count count) {
    int at = copy.document().firstTokenFrom(count.figure().span().start());
    return count.head().equals("people") && at > 0 && copy.tokens().get(at - 1).is("all");
  }

  /** These things had one number before, and it is another. */
  private static boolean isOther(Copy copy, List<Count> before, Count count) {
    if (before.isEmpty() || before.stream().anyMatch(Count::partial)) {
      return false;
    }
    Count first = before.get(0);
    double value = count.figure().value();
    double number = first.figure().value();
    return before.stream().allMatch(other -> other.figure().value() == number)
        && number != value
        && first.sentence() != count.sentence()
        && !copy.isQuoted(first.figure().span())
        && Math.max(number, value) <= 2 * Math.min(number, value);
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
}
