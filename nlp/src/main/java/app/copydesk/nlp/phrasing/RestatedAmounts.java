package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A measure taken up with "the" in another number or unit: "a chase of 40 miles … the 60-mile
 * chase", "50mg a day … the 50g dose".
 */
final class RestatedAmounts implements Check {
  private static final String NUMBER = "\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?";

  private static final String UNITS =
      "mile|kilometre|kilometer|km|metre|meter|foot|page|storey|bed|bedroom|seat|room|hour|minute|day|week|month|tonne|acre|hectare";

  /** "a chase of 40 miles", "a 40-mile chase", "the 60-mile chase". */
  private static final Pattern SIZE =
      Pattern.compile(
          "\\b(?:(?:(?<noun>[a-z]{3,}) of|(?<verb>wait|walk|drive|stay)(?:s|ed)?(?: for)?) (?:about |around |some )?(?<number>N|W) (?<unit>U)s?\\b|(?<the>[Tt]he )?(?<!\\d[.,])(?<number2>N|W)[ -](?<unit2>U)[ -](?<noun2>(?!old\\b)[a-z]{3,}))"
              .replace("N", NUMBER)
              .replace("W", YearCount.NUMBER)
              .replace("U", UNITS));

  private static final Pattern DOSE =
      Pattern.compile(
          "(?<the>\\b(?:[Tt]he|[Aa]ll|[Tt]hat|[Tt]his) )?\\b(?<number>\\d{2,}(?:\\.\\d+)?|\\d\\.\\d+)"
              + "(?<unit> ?(?:mg|mcg|[µμ]g|g|kg|kilos|ml|litres?|tonnes?|miles|km|kilometres|kilometers|hectares|acres|mph|km/h|knots))\\b");

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    sizes(copy, found);
    doses(copy, found);
  }

  /** The same noun measured in the same unit before, in one other number. */
  private static void sizes(Copy copy, Consumer<Finding> found) {
    Map<String, Span> first = new HashMap<>();
    Map<String, Set<Double>> numbers = new HashMap<>();
    Matcher size = SIZE.matcher(copy.document().normalised());
    while (size.find()) {
      boolean behind = size.group("number") != null;
      String noun =
          !behind
              ? size.group("noun2")
              : size.group("noun") == null ? size.group("verb") : size.group("noun");
      String unit = behind ? size.group("unit") : size.group("unit2");
      double number = value(behind ? size.group("number") : size.group("number2"));
      String key = noun.toLowerCase(Locale.ROOT) + " " + unit;
      Set<Double> known = numbers.computeIfAbsent(key, k -> new HashSet<>());
      if (size.group("the") != null && known.size() == 1 && !known.contains(number)) {
        Span at = new Span(size.start("number2"), size.end("unit2"));
        if (!copy.isQuoted(at) && !standsBefore(copy, at)) {
          found.accept(Restatement.of(copy, at, first.getOrDefault(key, at), true));
        }
      }
      known.add(number);
      first.putIfAbsent(key, new Span(behind ? size.start() : size.start("number2"), size.end()));
    }
  }

  /**
   * The same number of the same unit, of whatever it was said: "19 weeks" and "the 19-week wait".
   */
  private static boolean standsBefore(Copy copy, Span at) {
    String text = copy.document().normalised();
    String[] amount = at.of(text).split("[ -]", 2);
    return amount.length == 2
        && Pattern.compile("(?<![\\w.,])" + Pattern.quote(amount[0]) + "[ -]" + amount[1])
            .matcher(text)
            .region(0, at.start())
            .find();
  }

  private static double value(String number) {
    return Character.isDigit(number.charAt(0))
        ? Double.parseDouble(number.replace(",", ""))
        : YearCount.number(number);
  }

  /** The same number in another unit of the same dimension. */
  private static void doses(Copy copy, Consumer<Finding> found) {
    Map<String, Span> spans = new HashMap<>();
    Map<String, Set<MeasureUnit>> units = new HashMap<>();
    Matcher dose = DOSE.matcher(copy.document().normalised());
    while (dose.find()) {
      String number = dose.group("number");
      Optional<MeasureUnit> unit = MeasureUnit.of(dose.group("unit").strip());
      if (unit.isEmpty()) {
        continue;
      }
      Set<MeasureUnit> known = units.computeIfAbsent(number, n -> new HashSet<>());
      Span at = new Span(dose.start("number"), dose.end());
      boolean other =
          known.size() == 1
              && known.stream().allMatch(u -> u != unit.get() && u.isLike(unit.get()));
      if (dose.group("the") != null && other && !copy.isQuoted(at)) {
        found.accept(Restatement.of(copy, at, spans.getOrDefault(number, at), true));
      }
      known.add(unit.get());
      spans.putIfAbsent(number, at);
    }
  }
}
