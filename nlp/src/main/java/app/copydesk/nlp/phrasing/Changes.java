package app.copydesk.nlp.phrasing;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A change whose figures contradict each other: "rose from 60 to 40", "up 6 per cent from $3.00 to
 * $3.12". Numbers are compared as exactly as they are given, so that rounding is no contradiction.
 */
final class Changes implements Check {
  private static final String UP =
      "rose|risen|rises?|rising|grew|grown|grows?|growing|increased?|increases|increasing|climbed|climbs|jumped|jumps|soared"
          + "|surged|leapt|up";
  private static final String DOWN =
      "fell|fallen|falls?|falling|dropped|drops|declined|declines|decreased|slid|slumped|plunged|tumbled|shrank|shrunk|dipped"
          + "|down";

  /** Words between that belong to the change; any other may begin something else. */
  static final String FILL =
      "(?:(?!and |but |while |when |after |before |than |compared |or |not |against |expected |forecast |rose |fell |to |from |up |down )"
          + "[a-z'.-]+,? )";

  private static final String VERB =
      "\\b(?<verb>" + UP + "|" + DOWN + ")(?: sharply| steadily|,)? ";
  private static final String AMOUNT =
      "(?:(?:by )?(?:another |a further )?(?<amount>"
          + FigureLine.ANY
          + "),? ?(?:or (?:by )?(?<percent>"
          + FigureLine.PERCENTAGE
          + "),? )?"
          + FILL
          + "{0,4}?)?";

  private static final Pattern FROM_TO =
      pattern(VERB + AMOUNT + "from @from " + FILL + "{0,6}?to @to(?! or |-)");
  private static final Pattern TO_FROM =
      pattern(VERB + AMOUNT + "to @to,? " + FILL + "{0,4}?from @from(?! to |-)");
  private static final Pattern TO = pattern(VERB + AMOUNT + "to @to(?! or |-)");

  /** "up 42 points at 7,318, from 7,286", "15,820, down 192 points from 16,012". */
  private static final Pattern LEVEL_FROM =
      pattern(
          "\\b(?<verb>up|down) (?:by )?(?<amount>ANY)(?: points?| cents?| pence)?(?:,? or (?<percent>PERCENT))?,? (?:at|to) @to,? from @from(?! to |-)"
              .replace("ANY", FigureLine.ANY)
              .replace("PERCENT", FigureLine.PERCENTAGE));

  private static final Pattern LEVEL_BEFORE =
      pattern(
          "@to, (?<verb>up|down) (?:by )?(?<amount>ANY)(?: points?| cents?| pence)?(?:,? or (?<percent>PERCENT))?,? from @from(?! to |-)"
              .replace("ANY", FigureLine.ANY)
              .replace("PERCENT", FigureLine.PERCENTAGE));

  /** "go up from £30 to £36, or 20 per cent", "a cut from 50 to 40, or a fifth". */
  private static final Pattern FROM_TO_OR =
      pattern(
          "\\bfrom @from (?:[a-z]+ )?to @to(?: (?!or )[a-z]+){0,2}(?:,? or|,? \\(|, a(?:n increase| rise| fall| drop| cut| jump) of) (?<percent>PERCENT)"
              .replace("PERCENT", FigureLine.PERCENTAGE));

  /** "17 minutes on average, up from 19 minutes". */
  private static final Pattern UP_FROM =
      pattern(
          "@to(?:,? (?!from |and |or |than )[a-z'.-]+){0,14}?, (?<verb>up|down)(?: sharply| slightly)? from @from(?! to |-)");

  /** In a table a smaller number is a better one. */
  static final Pattern RANKING =
      Pattern.compile(
          "\\b(?:rank\\w*|no\\.?|number #|position|place[ds]?|seed\\w*|table|chart|odds|division|between)\\b");

  /** With @from and @to for the two figures. */
  static Pattern pattern(String words) {
    return Pattern.compile(
        words
            .replace("@from", "(?<from>" + FigureLine.ANY + ")")
            .replace("@to", "(?<to>" + FigureLine.ANY + ")"));
  }

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    for (FigureLine line : copy.lines()) {
      if (line.figures().size() >= 2 && !RANKING.matcher(line.text()).find()) {
        for (Pattern pattern : List.of(FROM_TO, TO_FROM, LEVEL_FROM, LEVEL_BEFORE)) {
          line.each(pattern, change -> change(line, change), found);
        }
        line.each(FROM_TO_OR, change -> shareBehind(line, change), found);
        line.each(UP_FROM, change -> direction(line, change), found);
        line.each(TO, change -> share(line, change), found);
      }
    }
  }

  private static Optional<Finding> shareBehind(FigureLine line, Matcher matcher) {
    Figure from = line.figure(matcher.group("from"));
    Figure to = line.figure(matcher.group("to"));
    return areComparable(from, to) && !from.isPercent()
        ? percentage(line.figure(matcher.group("percent")), from, to)
        : Optional.empty();
  }

  private static Optional<Finding> change(FigureLine line, Matcher matcher) {
    Figure from = line.figure(matcher.group("from"));
    Figure to = line.figure(matcher.group("to"));
    if (!areComparable(from, to)) {
      return Optional.empty();
    }
    Optional<Finding> direction = direction(line, matcher);
    if (direction.isPresent()) {
      return direction;
    }
    if (from.isPercent()) {
      // a rate that rises is given in points or in per cent, and often not said which
      return Optional.empty();
    }
    for (String group : List.of("percent", "amount")) {
      Optional<Figure> stated = line.figure(matcher, group);
      if (stated.isPresent()) {
        Optional<Finding> finding =
            stated.get().isPercent()
                ? percentage(stated.get(), from, to)
                : amount(stated.get(), from, to);
        if (finding.isPresent()) {
          return finding;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Finding> direction(FigureLine line, Matcher matcher) {
    Figure from = line.figure(matcher.group("from"));
    Figure to = line.figure(matcher.group("to"));
    boolean opposite = isUp(matcher) ? from.low() > to.high() : from.high() < to.low();
    return areComparable(from, to) && opposite
        ? Optional.of(
            finding(
                from,
                to,
                "“%s” and the figures go opposite ways: which is right?"
                    .formatted(matcher.group("verb")),
                "direction"))
        : Optional.empty();
  }

  static Optional<Finding> percentage(Figure stated, Figure from, Figure to) {
    double least = 100 * Math.min(ratio(to.low(), from.high()), ratio(to.high(), from.low()));
    double most = 100 * Math.max(ratio(to.low(), from.high()), ratio(to.high(), from.low()));
    boolean down = to.value() < from.value();
    double low = down ? -most : least;
    double high = down ? -least : most;
    if (from.low() <= 0 || stated.agrees(low, high)) {
      return Optional.empty();
    }
    double right = 100 * Math.abs(ratio(to.value(), from.value()));
    return Optional.of(
        wrong(
            stated,
            percent(right, stated),
            "From the one figure to the other is %s.".formatted(percent(right, stated)),
            "percentage"));
  }

  private static double ratio(double to, double from) {
    return to / from - 1;
  }

  private static Optional<Finding> amount(Figure stated, Figure from, Figure to) {
    Figure amount = stated.in(from);
    if (!amount.unit().equals(from.unit()) || amount.rough()) {
      return Optional.empty();
    }
    double low = Math.max(0, Math.max(from.low() - to.high(), to.low() - from.high()));
    double high = Math.max(from.high() - to.low(), to.high() - from.low());
    if (amount.agrees(low, high)) {
      return Optional.empty();
    }
    return Optional.of(
        finding(
            stated,
            stated,
            "This is not the difference between the two figures beside it.",
            "difference"));
  }

  /** "risen by 600,000, or a third, to 2.4 million". */
  private static Optional<Finding> share(FigureLine line, Matcher matcher) {
    Optional<Figure> percent = line.figure(matcher, "percent");
    Optional<Figure> stated = line.figure(matcher, "amount");
    if (percent.isEmpty() || stated.isEmpty()) {
      return Optional.empty();
    }
    Figure to = line.figure(matcher.group("to"));
    Figure amount = stated.get().in(to);
    if (!areComparable(amount, to) || amount.isPercent()) {
      return Optional.empty();
    }
    int sign = isUp(matcher) ? 1 : -1;
    double low = 100 * amount.low() / (to.high() - sign * amount.low());
    double high = 100 * amount.high() / (to.low() - sign * amount.high());
    if (low <= 0 || high <= 0 || percent.get().agrees(low, high)) {
      return Optional.empty();
    }
    String right =
        percent(100 * amount.value() / (to.value() - sign * amount.value()), percent.get());
    return Optional.of(
        wrong(
            percent.get(),
            right,
            "The other two figures make it %s.".formatted(right),
            "percentage"));
  }

  private static boolean isUp(Matcher matcher) {
    return matcher.group("verb").matches(UP);
  }

  /** True for two amounts of one thing, each with its own scale. */
  static boolean areComparable(Figure from, Figure to) {
    double larger = Math.max(from.value(), to.value());
    double smaller = Math.min(from.value(), to.value());
    return from.unit().equals(to.unit()) && smaller > 0 && larger / smaller < 1000;
  }

  /** Written as the figure it may replace. */
  static String percent(double value, Figure stated) {
    boolean whole = stated.slack() >= 0.4 || value >= 100;
    String number = whole ? "" + Math.round(value) : "" + Math.round(value * 10) / 10.0;
    return number + " per cent";
  }

  private static Finding wrong(Figure stated, String right, String why, String kind) {
    return Finding.ofFigures(
        stated.span(), kind, "The figures do not agree. " + why, Optional.of(right));
  }

  private static Finding finding(Figure first, Figure last, String message, String kind) {
    return Finding.ofFigures(FigureLine.hull(first, last), kind, message, Optional.empty());
  }
}
