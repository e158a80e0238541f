package app.copydesk.nlp.phrasing;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A whole with its parts in one sentence that do not make it: "12 boats: seven trawlers and six
 * ferries", "had 45 staff and cut 12, leaving 35", "300 seats at $20 each, or $5,000".
 */
final class Breakdowns implements Check {
  private static final int MOST_PARTS = 6;

  private static final Pattern WHOLE =
      Pattern.compile(
          "(?<whole>"
              + FigureLine.ANY
              + ")(?<noun>(?: [a-z'-]+){0,5}?)"
              + "(?<exact>:| -{1,2}(?= )|,? made up of|,? comprising|,? consisting of|,? split between|,? split into)? ?"
              + "(?<most>,? of which|,? of whom|,? including)? (?<parts>(?:[^#$%:;.()]{0,60}?"
              + FigureLine.ANY
              + "){2,6}[^#$%.;:()]{0,60})[.;)]");
  private static final Pattern LEAVING =
      Pattern.compile(
          "(?<a>"
              + FigureLine.ANY
              + ")[^#$%;.:]{1,80}?(?<b>"
              + FigureLine.ANY
              + ")[^#$%;.:]{0,60}?\\bleaving (?:[a-z]+ (?:with )?){0,2}?(?<left>"
              + FigureLine.ANY
              + ")");
  private static final Pattern EACH =
      Pattern.compile(
          "(?<count>#\\d+;)[^#$%;.:]{1,50}?\\b(?:at|for|of|costing|worth|priced at) (?<price>\\$\\d+;) (?:each|apiece|a (?:head|seat|ticket|piece|copy|share|time))"
              + "[^#$%;.:]{0,40}?(?<total>\\$\\d+;)");

  /** "60m marks, 100,000 for each of the 900 families". */
  private static final Pattern FOR_EACH =
      Pattern.compile(
          "(?<total>[#$]\\d+;)(?: [a-z]+)?, (?:or )?(?<price>[#$]\\d+;)(?: [a-z]+)? (?:for|to) each of (?:the|its|their) (?<count>#\\d+;)");

  private static final Pattern PART_OF =
      Pattern.compile("(?<part>#\\d+;) (?:out )?of (?:the |its |their |his |her |our )?$");
  private static final Pattern FIGURE = Pattern.compile(FigureLine.ANY);

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    for (FigureLine line : copy.lines()) {
      if (line.figures().size() < 3) {
        continue;
      }
      Matcher whole = WHOLE.matcher(line.text());
      if (whole.find() && (whole.group("exact") != null || whole.group("most") != null)) {
        parts(line, whole).ifPresent(found);
      }
      Matcher leaving = LEAVING.matcher(line.text());
      if (leaving.find()) {
        left(line, leaving).ifPresent(found);
      }
      for (Pattern pattern : List.of(EACH, FOR_EACH)) {
        Matcher each = pattern.matcher(line.text());
        if (each.find()) {
          product(line, each).ifPresent(found);
        }
      }
    }
  }

  private static Optional<Finding> parts(FigureLine line, Matcher matcher) {
    Figure whole = line.figure(matcher.group("whole"));
    List<Figure> parts =
        FIGURE
            .matcher(matcher.group("parts"))
            .results()
            .map(part -> line.figure(part.group()))
            .toList();
    if (whole.rough()
        || whole.isPercent()
        || parts.size() > MOST_PARTS
        || matcher
            .group("parts")
            .matches(".*\\b(?:aged?|old|per|each|from (?=[#$%])|between|than|after|years?)\\b.*")
        || parts.stream()
            .anyMatch(
                part ->
                    part.rough()
                        || !part.unit().equals(whole.unit())
                        || part.value() >= whole.value()
                        || part.value() == 0)) {
      return Optional.empty();
    }
    double sum = parts.stream().mapToDouble(Figure::value).sum() + told(line, matcher);
    double slack = parts.stream().mapToDouble(Figure::slack).sum();
    boolean exact = matcher.group("exact") != null && matcher.group("most") == null;
    boolean near = Math.abs(sum - whole.value()) <= 0.35 * whole.value();
    boolean wrong =
        exact ? near && !whole.agrees(sum - slack, sum + slack) : sum - slack > whole.high();
    return wrong
        ? Optional.of(
            Sums.finding(whole, "The parts behind it make %s.".formatted(Sums.number(sum))))
        : Optional.empty();
  }

  /** In "lost three of her 14 games: eight wins, three draws" one part stands before the whole. */
  private static double told(FigureLine line, Matcher matcher) {
    Matcher part = PART_OF.matcher(line.text().substring(0, matcher.start("whole")));
    return part.find() ? line.figure(part.group("part")).value() : 0;
  }

  private static Optional<Finding> left(FigureLine line, Matcher matcher) {
    Figure a = line.figure(matcher.group("a"));
    Figure b = line.figure(matcher.group("b"));
    Figure left = line.figure(matcher.group("left"));
    boolean oneUnit = a.unit().equals(b.unit()) && b.unit().equals(left.unit());
    if (!oneUnit || a.rough() || b.rough() || left.rough() || left.value() <= 1) {
      return Optional.empty();
    }
    double right = Math.abs(a.value() - b.value());
    boolean near = Math.abs(left.value() - right) <= 0.35 * Math.max(a.value(), b.value());
    double slack = a.slack() + b.slack();
    return !near || left.agrees(right - slack, right + slack)
        ? Optional.empty()
        : Optional.of(
            Sums.finding(
                left, "By the figures before it %s are left.".formatted(Sums.number(right))));
  }

  private static Optional<Finding> product(FigureLine line, Matcher matcher) {
    Figure count = line.figure(matcher.group("count"));
    Figure price = line.figure(matcher.group("price"));
    Figure total = line.figure(matcher.group("total"));
    double right = count.value() * price.value();
    if (count.rough()
        || price.rough()
        || !price.unit().equals(total.unit())
        || total.value() <= price.value()
        || total.agrees(count.low() * price.low(), count.high() * price.high())) {
      return Optional.empty();
    }
    return Optional.of(
        Sums.finding(total, "So many at that price are %s.".formatted(Sums.number(right))));
  }
}
