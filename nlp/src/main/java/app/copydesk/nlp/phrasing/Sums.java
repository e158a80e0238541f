package app.copydesk.nlp.phrasing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts that do not add up to their whole: "up by 600,000: 350,000 for the foundations, 150,000 for
 * the steel and the remaining 200,000 for a survey"; "27 for, 24 against, one abstention: all 53".
 */
final class Sums implements Check {
  private static final int MOST_PARTS = 6;

  private static final Pattern REST =
      Pattern.compile(
          "\\b(?:the )?(?:remaining|(?:remainder|rest)\\b(?! of the)[^#$%.;]{0,20}|balance of|final|last) (?<rest>"
              + FigureLine.ANY
              + ")(?! (?:years|months|weeks|days|minutes))");
  private static final Pattern TOGETHER =
      Pattern.compile(
          "(?:\\b(?:in all|altogether|in total|together|combined|making(?: a total of)?|totall?ing|amount(?:s|ed|ing) to|com(?:es|ing) to|came to|for a total of|a total of|a combined|(?:bringing|taking) (?:the|its|their) (?:[a-z]+ ){0,3}?(?:total|toll|number|tally|figure|count)(?: of [a-z]+)? to)"
              + "[ ,]+(?:of )?(?:[a-z'-]+ ){0,3}?(?<sum>"
              + FigureLine.ANY
              + ")|(?<sum2>"
              + FigureLine.ANY
              + ")(?: [a-z'-]+){0,2},? (?:in all|altogether|in total|combined))");

  /** Of the figures of the sentence before: "A 612, B 598, C 190. That is 1,400 votes." */
  private static final Pattern THAT_IS =
      Pattern.compile(
          "^(?:that|this|together,? they|in all,? that|altogether,? that) (?:is|was|makes?|made|comes to|came to|adds up to|added up to|totals|totalled) (?:a total of )?(?<sum>#\\d+;|\\$\\d+;)(?! (?:per|more|fewer|less|times|years?|months?|days?|of the|out of|above|below|up|down|higher|lower))");

  private static final Pattern VOTES =
      Pattern.compile(
          "(?<yes>#\\d+;) (?:votes? |members? |councillors? )?(?:(?:voted )?for|in favou?r)\\b(?: [a-z]+){0,3},? (?:and |to |with )?"
              + "(?<no>#\\d+;) (?:votes? )?(?:voted )?against(?:(?:,| and|, and|, with| with) (?<none>#\\d+;) (?:abst|did not vote))?");
  private static final Pattern BY_VOTES =
      Pattern.compile(
          "\\bby (?<yes>#\\d+;)(?: votes?)? to (?<no>#\\d+;)(?:(?:,| and|, and|, with| with) (?<none>#\\d+;) (?:abst|did not vote))?");
  private static final Pattern ALL =
      Pattern.compile(
          "\\ball (?:of )?(?:the |its )?(?<all>#\\d+;) (?:[a-z]+ )?(?:members|councillors|mps|seats|votes|senators|delegates|lawmakers|deputies|trustees|directors|judges)");
  private static final Pattern WHO_VOTED =
      Pattern.compile(
          "\\b(?:of|all) (?:of )?(?:the |its |his |her )(?<all>#\\d+;) (?:[a-z]+ )?(?:members|councillors|mps|senators|delegates|lawmakers|deputies|trustees|directors|judges) (?:who|that) voted\\b");

  private static final Pattern PEOPLE =
      Pattern.compile(
          "(?<all>#\\d+;) (?:[a-z]+ ){1,3}?(?:[a-z]+ ){0,4}?(?:-|--|:|,|\\(|,? of whom|,? made up of|consisted of|,? comprising) ?(?<men>#\\d+;) (?<one>men|boys|adults|males|women|girls|children|females|pupils|teachers)(?:,| and|, and) (?<women>#\\d+;) (?:women|girls|children|females|men|boys|adults|males|teachers|parents)"
              + "(?:,? and (?<children>#\\d+;) (?:children|babies|infants|girls|boys|teenagers))?(?! ?(?:,|and) #)");

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    List<FigureLine> lines = copy.lines();
    for (int i = 0; i < lines.size(); i++) {
      FigureLine line = lines.get(i);
      if (line.figures().isEmpty()) {
        continue;
      }
      Matcher rest = REST.matcher(line.text());
      if (rest.find()) {
        remaining(copy, i, line.figure(rest.group("rest"))).ifPresent(found);
      }
      Matcher together = TOGETHER.matcher(line.text());
      if (together.find()) {
        String sum = together.group("sum") == null ? together.group("sum2") : together.group("sum");
        total(line, line.figure(sum)).ifPresent(found);
      }
      Matcher that = THAT_IS.matcher(line.text());
      if (i > 0 && that.find()) {
        before(lines.get(i - 1), line.figure(that.group("sum"))).ifPresent(found);
      }
      for (Pattern pattern : List.of(VOTES, BY_VOTES)) {
        Matcher votes = pattern.matcher(line.text());
        if (votes.find()) {
          votes(copy, i, votes).ifPresent(found);
        }
      }
      Matcher people = PEOPLE.matcher(line.text());
      if (people.find()) {
        people(line, people).ifPresent(found);
      }
    }
  }

  /** What is left must be the whole less the other parts; the whole stands in the text before. */
  private static Optional<Finding> remaining(Copy copy, int at, Figure rest) {
    FigureLine line = copy.lines().get(at);
    List<Figure> parts = new ArrayList<>();
    List<Figure> wholes = new ArrayList<>();
    for (Figure figure : line.figures()) {
      if (figure.unit().equals(rest.unit()) && figure.span().start() <= rest.span().start()) {
        parts.add(figure);
      }
    }
    if (parts.size() < 3 || parts.size() > MOST_PARTS || parts.stream().anyMatch(Figure::rough)) {
      // the whole may stand first in the same sentence; with fewer there is nothing to add up
      return parts.size() == 2 && rest.isPercent() && !parts.get(0).rough()
          ? hundred(rest, parts)
          : Optional.empty();
    }
    // sums of money are few in an article, other numbers are not
    for (int i = rest.isPlain() ? Math.max(0, at - 3) : 0; i < at; i++) {
      copy.lines().get(i).figures().stream()
          .filter(figure -> figure.unit().equals(rest.unit()))
          .forEach(wholes::add);
    }
    if (rest.isPercent()) {
      return hundred(rest, parts);
    }
    double sum = parts.stream().mapToDouble(Figure::value).sum();
    double slack = parts.stream().mapToDouble(Figure::slack).sum();
    Figure first = parts.get(0);
    boolean opensWithWhole =
        parts.size() >= 4 && first.agrees(sum - first.value() - slack, sum - first.value() + slack);
    if (opensWithWhole
        || wholes.isEmpty()
        || wholes.stream().anyMatch(whole -> whole.agrees(sum - slack, sum + slack))) {
      return Optional.empty();
    }
    double others = sum - rest.value();
    List<Figure> possible =
        wholes.stream().filter(whole -> whole.value() > others && whole.value() < 2 * sum).toList();
    if (rest.isPlain() ? possible.size() != 1 : possible.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        finding(
            rest,
            "With the parts before it this does not add up to any whole given: the parts make %s."
                .formatted(number(sum))));
  }

  private static Optional<Finding> hundred(Figure rest, List<Figure> parts) {
    double sum = parts.stream().mapToDouble(Figure::value).sum();
    double slack = parts.stream().mapToDouble(Figure::slack).sum();
    return Math.abs(sum - 100) <= slack + 1 || sum < 60
        ? Optional.empty()
        : Optional.of(
            finding(
                rest,
                "With the shares before it this makes %s per cent, not 100."
                    .formatted(number(sum))));
  }

  /** "three cars and four vans, eight vehicles in all". */
  private static Optional<Finding> total(FigureLine line, Figure sum) {
    List<Figure> parts = new ArrayList<>();
    for (Figure figure : line.figures()) {
      if (figure.span().end() < sum.span().start() && figure.unit().equals(sum.unit())) {
        parts.add(figure);
      }
    }
    return sum(parts, 2, sum, true);
  }

  /** All figures of the sentence before are parts, three or more. */
  private static Optional<Finding> before(FigureLine line, Figure sum) {
    List<Figure> parts =
        line.figures().stream()
            .filter(figure -> figure.unit().equals(sum.unit()))
            .filter(figure -> figure.value() * 100 >= sum.value())
            .toList();
    return sum(parts, 3, sum, false);
  }

  /**
   * What {@code parts} make, where it is near {@code sum} and is not it.
   *
   * @param fewest with fewer parts nothing is added up
   * @param sumMayRound whether the sum agrees as far as it is itself rounded
   */
  private static Optional<Finding> sum(
      List<Figure> parts, int fewest, Figure sum, boolean sumMayRound) {
    if (parts.size() < fewest
        || parts.size() > MOST_PARTS
        || sum.rough()
        || parts.stream().anyMatch(part -> part.rough() || part.value() >= sum.value())) {
      return Optional.empty();
    }
    double made = parts.stream().mapToDouble(Figure::value).sum();
    double slack = parts.stream().mapToDouble(Figure::slack).sum();
    boolean near = Math.abs(made - sum.value()) <= 0.35 * sum.value();
    boolean agrees =
        made == sum.value()
            || ((sumMayRound || slack > 0) && sum.agrees(made - slack, made + slack));
    return !near || agrees
        ? Optional.empty()
        : Optional.of(finding(sum, "The figures before it make %s.".formatted(number(made))));
  }

  private static Optional<Finding> votes(Copy copy, int at, Matcher votes) {
    FigureLine line = copy.lines().get(at);
    double cast =
        line.figure(votes.group("yes")).value()
            + line.figure(votes.group("no")).value()
            + line.figure(votes, "none").map(Figure::value).orElse(0.0);
    for (int i = at; i <= Math.min(at + 1, copy.lines().size() - 1); i++) {
      Matcher all = ALL.matcher(copy.lines().get(i).text());
      if (all.find()) {
        Figure members = copy.lines().get(i).figure(all.group("all"));
        return cast(members, cast);
      }
    }
    for (FigureLine other : copy.lines()) {
      Matcher voted = WHO_VOTED.matcher(other.text());
      if (voted.find()) {
        return cast(other.figure(voted.group("all")), cast);
      }
    }
    return Optional.empty();
  }

  private static Optional<Finding> cast(Figure members, double cast) {
    return members.value() == cast
        ? Optional.empty()
        : Optional.of(finding(members, "The votes given make %s.".formatted(number(cast))));
  }

  private static Optional<Finding> people(FigureLine line, Matcher people) {
    Figure all = line.figure(people.group("all"));
    double made =
        line.figure(people.group("men")).value()
            + line.figure(people.group("women")).value()
            + line.figure(people, "children").map(Figure::value).orElse(0.0);
    boolean including = line.text().contains("includ");
    return all.rough() || made == all.value() || (including && made < all.value())
        ? Optional.empty()
        : Optional.of(finding(all, "The people counted behind it are %s.".formatted(number(made))));
  }

  static String number(double value) {
    if (value >= 1e6) {
      return trimmed(value / 1e6) + " million";
    }
    return value == Math.rint(value) ? "%,d".formatted((long) value) : trimmed(value);
  }

  private static String trimmed(double value) {
    double rounded = Math.round(value * 100) / 100.0;
    return rounded == Math.rint(rounded) ? "" + (long) rounded : "" + rounded;
  }

  static Finding finding(Figure figure, String why) {
    return Finding.ofFigures(
        figure.span(), "sum", "The figures do not add up. " + why, Optional.empty());
  }
}
