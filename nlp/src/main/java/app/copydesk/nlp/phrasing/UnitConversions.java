package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.text.Span;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A measure and the same in another unit that do not agree: "26 miles (35km)", "5ft 10in (1.98m)".
 * Each is read as exactly as it is given: behind "about" and in round numbers less is asked.
 */
final class UnitConversions implements Check {
  /** Conversions by rule of thumb ("five miles, or eight kilometres") are off by as much. */
  private static final double MARGIN = .03;

  /** A round number is taken to be right to this share of it. */
  private static final double ROUND = .03;

  private static final double ROUGH = .06;

  private static final String NUMBER = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";

  private static final Pattern PAIR =
      Pattern.compile(
          "(?<![\\w.,£$€/–-])"
              + measure("a")
              + "(?: (?:long|wide|high|deep|tall|thick|away|across|down|up|in length))?(?: \\(|,? or |, about )(?<rough>(?:about|around|roughly|approximately|some|nearly|almost|just over|just under|over|under|more than|approx\\.?) )?"
              + measure("b")
              + "(?<change>\\)? (?:warmer|hotter|colder|cooler|above|below|rise|higher|lower))?(?![\\w/²-])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ROUGH_BEFORE =
      Pattern.compile(
          "(?:about|around|roughly|approximately|some|nearly|almost|over|under|more than|up to|least) $",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BY = Pattern.compile("\\b(?:by|rise of|increase of|within) $");

  /** What is said of a quantity, in its base unit. */
  private record Amount(double low, double high, MeasureUnit unit) {}

  private static String measure(String name) {
    return "(?:(?<@big>\\d{1,3})[ -]?(?<@bigunit>ft|feet|foot|st|stone|lbs?|pounds?) )?(?<@number>N)(?<@scale> million| thousand)?[ -]?(?<@unit>U)"
        .replace("@", name)
        .replace("N", NUMBER)
        .replace("U", MeasureUnit.ANY);
  }

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    Matcher matcher = PAIR.matcher(copy.document().normalised());
    while (matcher.find()) {
      compare(copy, matcher).ifPresent(found);
    }
  }

  private static Optional<Finding> compare(Copy copy, Matcher matcher) {
    String before =
        copy.document().normalised().substring(Math.max(0, matcher.start() - 16), matcher.start());
    boolean rough = matcher.group("rough") != null || ROUGH_BEFORE.matcher(before).find();
    Optional<Amount> first = amount(matcher, "a", rough);
    Optional<Amount> second = amount(matcher, "b", rough);
    if (first.isEmpty()
        || second.isEmpty()
        || first.get().unit() == second.get().unit()
        || !first.get().unit().isLike(second.get().unit())
        || agree(first.get(), second.get())
        || isDifference(matcher, before, first.get().unit())) {
      return Optional.empty();
    }
    Span span = new Span(matcher.start("bnumber"), matcher.end("bunit"));
    return Optional.of(
        Finding.ofFigures(
            matcher.group("bbig") == null
                ? span
                : new Span(matcher.start("bbig"), matcher.end("bunit")),
            "conversion",
            "The two measures do not agree: “%s” is about %s %s."
                .formatted(
                    copy.text().substring(matcher.start(), matcher.end("aunit")),
                    written(first.get(), second.get().unit()),
                    matcher.group("bunit")),
            matcher.group("bbig") == null && matcher.group("bscale") == null
                ? Optional.of(suggestion(matcher, first.get(), second.get().unit()))
                : Optional.empty()));
  }

  private static Optional<Amount> amount(Matcher matcher, String name, boolean rough) {
    Optional<MeasureUnit> unit = MeasureUnit.of(matcher.group(name + "unit"));
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    String digits = matcher.group(name + "number").replace(",", "");
    String scale = Optional.ofNullable(matcher.group(name + "scale")).orElse("");
    double times = scale.isEmpty() ? 1 : scale.endsWith("million") ? 1e6 : 1e3;
    double value = Double.parseDouble(digits);
    boolean degrees = unit.get().isLike(MeasureUnit.CELSIUS);
    double slack = degrees ? .7 : slack(digits, value) + (rough ? value * ROUGH : 0);
    double low = unit.get().least((value - slack) * times);
    double high = unit.get().most((value + slack) * times);
    String big = matcher.group(name + "big");
    if (big == null) {
      return Optional.of(new Amount(low, high, unit.get()));
    }
    double more =
        MeasureUnit.of(matcher.group(name + "bigunit")).orElseThrow().least(Integer.parseInt(big));
    return Optional.of(new Amount(more + low, more + high, unit.get()));
  }

  /** Half of the last digit given; of a round number a share of it. */
  private static double slack(String digits, double value) {
    int point = digits.indexOf('.');
    if (point >= 0) {
      return .5 * Math.pow(10, point + 1.0 - digits.length());
    }
    int noughts = digits.length() - digits.replaceFirst("0+$", "").length();
    return Math.max(.5, Math.min(.5 * Math.pow(10, noughts), value * ROUND));
  }

  private static boolean agree(Amount a, Amount b) {
    boolean degrees = a.unit().isLike(MeasureUnit.CELSIUS);
    double margin =
        degrees
            ? 0
            : MARGIN * Math.min(Math.abs(a.low() + a.high()), Math.abs(b.low() + b.high())) / 2;
    return a.low() - margin <= b.high() && b.low() <= a.high() + margin;
  }

  /** Of degrees warmer or colder a difference is given, which converts without the offset. */
  private static boolean isDifference(Matcher matcher, String before, MeasureUnit unit) {
    return unit.isLike(MeasureUnit.CELSIUS)
        && (matcher.group("change") != null || BY.matcher(before).find());
  }

  private static String written(Amount amount, MeasureUnit unit) {
    double value = unit.fromBase((amount.low() + amount.high()) / 2);
    return Math.abs(value) >= 20
        ? "%,d".formatted(Math.round(value))
        : "" + Math.round(value * 100) / 100.0;
  }

  /** The second measure as it may have been meant, with the blank it is written with. */
  private static String suggestion(Matcher matcher, Amount first, MeasureUnit unit) {
    String between = matcher.end("bnumber") == matcher.start("bunit") ? "" : " ";
    return written(first, unit) + between + matcher.group("bunit");
  }
}
