package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.phrasing.Finding.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A whole told in the same breath as its parts: "14 of the 40 seats and men the other 25", "a crew
 * of nine, six men and four women", "30 entries, 12 from Hull, 10 from York and 9 from Leeds", "won
 * 12, drew 4 and lost 6 of their 24 games", "£12,500, £4,000 more than the £9,000".
 */
final class Totals implements Check {
  /** The other part is all there is of the whole. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "(?<a>#\\d+;) of (?:the |its |their |his |her |our )?(?:[a-z]+ )?(?<whole>#\\d+;) [^#$%.;:]{1,80}?\\b(?:the |an? )?"
              + "(?:other|remaining|rest,?) (?<b>#\\d+;)(?! (?:years|months|weeks|days|per ?cent))");

  /** "nine died, eight of them children, the other two their teachers". */
  private static final Pattern OF_THEM =
      Pattern.compile(
          "(?<whole>#\\d+;) [^#$%.;:]{1,40}?,? (?<a>#\\d+;) of (?:them|whom|those) [^#$%.;:]{1,40}?,? (?:and )?the (?:other|remaining) (?<b>#\\d+;)(?! (?:years|months|weeks|days))");

  /** "£420,000 a year, £220,000 in wages and £150,000 in rent": other parts may be left out. */
  private static final Pattern MONEY =
      Pattern.compile(
          "(?<whole>\\$\\d+;)(?: (?!in |on |for |from |to )[a-z'-]+){0,3}[,:] (?<a>\\$\\d+;) (?<by>in|on|for|from|to) [^#$%;:.,]{2,30}? and (?<b>\\$\\d+;) \\k<by> [^#$%;:.,]{2,40}[.]");

  private static final Pattern GROUP =
      Pattern.compile(
          "\\b(?:crew|team|group|party|panel|jury|board|class|squad|family|staff|cast|delegation|gang|choir|band|total) of (?<whole>#\\d+;)"
              + "(?:,|:| -{1,2}| \\() ?(?<a>#\\d+;) [a-z]+,? and (?<b>#\\d+;) [a-z]+(?=[,.;)]| -)");

  /** Parts told alike up to the end of the sentence; fewer may be part of the truth, more not. */
  private static final Pattern ALIKE =
      Pattern.compile(
          "(?<whole>#\\d+;) (?!(?:from|in|by|at|for|on) )[a-z' -]{2,30}, (?<a>#\\d+;)(?: of (?:them|whom))? (?<by>from|in|by|at|for|on) [^#$%;:.]{2,30}?(?:,|,? and) (?<b>#\\d+;) \\k<by> [^#$%;:.,]{2,30}?"
              + "(?:(?:,|,? and) (?<c>#\\d+;) \\k<by> [^#$%;:.,]{2,30}?)?[.;]");

  /** Parts of a whole told before them; they may overlap, so that only a question is asked. */
  private static final Pattern OF_WHOLE =
      Pattern.compile(
          "\\bof (?:the|its|their) (?<whole>#\\d+;) [a-z' -]{2,30}, (?<a>#\\d+;) [^#$%;:.]{2,40}?(?:,|,? and) (?<b>#\\d+;) [^#$%;:.]{2,40}?"
              + "(?:,|,? and) (?<c>#\\d+;) [^#$%;:.,]{2,40}[.;,]");

  private static final Pattern RECORD =
      Pattern.compile(
          "\\b(?:won|winning) (?<a>#\\d+;)[^#$%.;:]{0,20}? (?:drew|drawn|drawing|tied) (?<b>#\\d+;)[^#$%.;:]{0,20}? (?:lost|losing) (?<c>#\\d+;)"
              + "[^#$%.;:]{0,12}? (?:of|from|in) (?:the|their|its|his|her) (?:first |last |opening |previous )?(?<whole>#\\d+;)");

  private static final Pattern MORE_THAN =
      Pattern.compile(
          "(?<a>[#$]\\d+;)(?: [a-z]+){0,3}?,? (?:or |which is |that is |some )?(?<more>[#$]\\d+;) (?<way>more|less|fewer|higher|lower|above|below|cheaper)"
              + " than (?:the |its |last year's |her |his )?(?:[a-z'-]+ ){0,3}?(?<b>[#$]\\d+;)(?! years?| months?| days?| weeks?)");
  private static final Pattern MAJORITY =
      Pattern.compile(
          "(?<a>#\\d+;)(?: votes)? to (?<b>#\\d+;),? (?:with |giving (?:her|him|it|them) )?an? (?:majority|margin|lead) of (?<more>#\\d+;)");

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    for (FigureLine line : copy.lines()) {
      if (line.figures().size() >= 3) {
        whole(line, OTHERS, false).ifPresent(found);
        whole(line, OF_THEM, false).ifPresent(found);
        whole(line, MONEY, false).map(Totals::asked).ifPresent(found);
        whole(line, GROUP, false).ifPresent(found);
        whole(line, ALIKE, true).ifPresent(found);
        whole(line, RECORD, false).ifPresent(found);
        whole(line, OF_WHOLE, true).map(Totals::asked).ifPresent(found);
        difference(line, MORE_THAN).ifPresent(found);
        difference(line, MAJORITY).ifPresent(found);
      }
    }
  }

  private static Finding asked(Finding finding) {
    return new Finding(
        finding.span(),
        finding.kind(),
        finding.family(),
        Tier.QUERY,
        finding.message(),
        finding.suggestion(),
        finding.rule());
  }

  private static Optional<Finding> whole(FigureLine line, Pattern pattern, boolean mayBeFewer) {
    Matcher matcher = pattern.matcher(line.text());
    if (!matcher.find()) {
      return Optional.empty();
    }
    Figure whole = line.figure(matcher.group("whole"));
    List<Figure> parts = new ArrayList<>();
    for (String group : List.of("a", "b", "c")) {
      if (pattern.pattern().contains("(?<" + group + ">")) {
        line.figure(matcher, group).ifPresent(parts::add);
      }
    }
    double sum = parts.stream().mapToDouble(Figure::value).sum();
    boolean rough = whole.rough() || parts.stream().anyMatch(Figure::rough);
    boolean right = sum == whole.value() || (mayBeFewer && sum < whole.value());
    boolean near = Math.abs(sum - whole.value()) <= Math.max(2, 0.35 * whole.value());
    return rough || right || !near || parts.stream().anyMatch(p -> p.value() >= whole.value())
        ? Optional.empty()
        : Optional.of(
            Sums.finding(
                parts.get(parts.size() - 1),
                "The parts make %s, not %s."
                    .formatted(Sums.number(sum), Sums.number(whole.value()))));
  }

  private static Optional<Finding> difference(FigureLine line, Pattern pattern) {
    Matcher matcher = pattern.matcher(line.text());
    if (!matcher.find()) {
      return Optional.empty();
    }
    Figure a = line.figure(matcher.group("a"));
    Figure b = line.figure(matcher.group("b"));
    Figure more = line.figure(matcher.group("more")).in(a);
    boolean oneUnit = a.unit().equals(b.unit()) && a.unit().equals(more.unit());
    double right = Math.abs(a.value() - b.value());
    double slack = a.slack() + b.slack();
    boolean near = Math.abs(more.value() - right) <= 0.35 * Math.max(a.value(), b.value());
    return !oneUnit
            || a.rough()
            || b.rough()
            || more.rough()
            || !near
            || more.agrees(right - slack, right + slack)
        ? Optional.empty()
        : Optional.of(
            Sums.finding(more, "The two figures differ by %s.".formatted(Sums.number(right))));
  }
}
