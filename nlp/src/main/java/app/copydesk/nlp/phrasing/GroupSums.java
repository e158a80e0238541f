package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.phrasing.Finding.Family;
import app.copydesk.nlp.phrasing.Finding.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two halves of a body of people that do not make the number given for all of them elsewhere: "has
 * 4,212 people … 1,960 men and 2,152 women", "1,204 patients … of those, 602 were given the drug
 * and 612 a dummy". Asked about: another number may be meant.
 */
final class GroupSums implements Check {
  private static final String SEXES = "men|women|boys|girls|males|females";

  private static final Pattern BY_SEX =
      Pattern.compile(
          "(?<a>#\\d+;) (?:are |were )?(?:S) and (?<b>#\\d+;) (?:are |were )?(?:S)\\b"
              .replace("S", SEXES));
  private static final Pattern OF_THOSE =
      Pattern.compile(
          "\\bof (?:those|these|them)(?: [a-z]+){0,5},? (?<a>#\\d+;) (?!per |or |to )[^#$%;.:]{1,40}? and (?<b>#\\d+;) (?!per |years|months|weeks|days)[^#$%;.:]{1,60}[.,]");
  private static final Pattern ALL =
      Pattern.compile(
          "(?<all>#\\d+;) (?:[a-z-]+ )?(?:people|inhabitants|residents|pupils|students|members|employees|workers|staff|patients|passengers|prisoners|children|adults|runners|islanders|villagers|voters|volunteers|soldiers|graduates|women|men)\\b");

  /** Farther off the number is not that of the two together. */
  private static final double NEAR = .12;

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    List<FigureLine> lines = copy.lines();
    List<Figure> alls = alls(lines);
    for (int i = 0; i < lines.size(); i++) {
      for (Pattern pattern : List.of(BY_SEX, OF_THOSE)) {
        Matcher matcher = pattern.matcher(lines.get(i).text());
        if (matcher.find()) {
          Figure a = lines.get(i).figure(matcher.group("a"));
          Figure b = lines.get(i).figure(matcher.group("b"));
          sum(copy, alls, a, b).ifPresent(found);
        }
      }
    }
  }

  private static List<Figure> alls(List<FigureLine> lines) {
    List<Figure> alls = new ArrayList<>();
    for (FigureLine line : lines) {
      Matcher matcher = ALL.matcher(line.text());
      while (matcher.find()) {
        alls.add(line.figure(matcher.group("all")));
      }
    }
    return alls;
  }

  private static Optional<Finding> sum(Copy copy, List<Figure> alls, Figure a, Figure b) {
    double sum = a.value() + b.value();
    List<Figure> near =
        alls.stream()
            .filter(all -> !all.equals(a) && !all.equals(b))
            .filter(all -> Math.abs(all.value() - sum) <= NEAR * sum)
            .toList();
    boolean given =
        copy.lines().stream()
            .flatMap(line -> line.figures().stream())
            .anyMatch(figure -> figure.value() == sum);
    boolean rough = a.rough() || b.rough() || near.stream().anyMatch(Figure::rough);
    return given || rough || near.size() != 1 || sum < 10 || copy.isQuoted(a.span())
        ? Optional.empty()
        : Optional.of(
            new Finding(
                FigureLine.hull(a, b),
                "group-sum",
                Family.DATES_NUMBERS,
                Tier.QUERY,
                "Together these are %s, and the article has “%s”: which is right?"
                    .formatted(Sums.number(sum), copy.document().text(near.get(0).span())),
                Optional.empty(),
                "numbers.group-sum"));
  }
}
