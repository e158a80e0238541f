package app.copydesk.nlp.phrasing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A multiple that its two figures do not have: "doubled from 40 to 60", "halved to 12 from 30". */
final class Multiples implements Check {
  private static final Map<String, Integer> TIMES =
      Map.of("doubled", 2, "trebled", 3, "tripled", 3, "quadrupled", 4);

  private static final Pattern FROM_TO =
      Changes.pattern(
          "\\b(?<verb>(?:more than )?(?:doubled|trebled|tripled|quadrupled)|halved),? "
              + Changes.FILL
              + "{0,3}?from @from "
              + Changes.FILL
              + "{0,6}?to @to(?! or |-)");
  private static final Pattern TO_FROM =
      Changes.pattern(
          "\\b(?<verb>(?:more than )?(?:doubled|trebled|tripled|quadrupled)|halved),? "
              + Changes.FILL
              + "{0,3}?to @to,? "
              + Changes.FILL
              + "{0,4}?from @from(?! to |-)");

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    for (FigureLine line : copy.lines()) {
      if (line.figures().size() >= 2 && !Changes.RANKING.matcher(line.text()).find()) {
        for (Pattern pattern : List.of(FROM_TO, TO_FROM)) {
          line.each(pattern, change -> multiple(line, change), found);
        }
      }
    }
  }

  private static Optional<Finding> multiple(FigureLine line, Matcher matcher) {
    Figure to = line.figure(matcher.group("to"));
    // "from 40 to 60 cents": what is counted may stand behind the second figure alone
    Figure first = line.figure(matcher.group("from"));
    boolean bare = matcher.group().contains(matcher.group("from") + " to ");
    Figure from = bare ? first.countedAs(to) : first;
    if (!Changes.areComparable(from, to)) {
      return Optional.empty();
    }
    String verb = matcher.group("verb");
    boolean halved = verb.equals("halved");
    String plain = verb.replace("more than ", "");
    double times = halved ? 2 : TIMES.getOrDefault(plain, 2);
    Figure small = halved ? to : from;
    Figure large = halved ? from : to;
    double least = large.low() / small.high();
    double most = large.high() / Math.max(1e-9, small.low());
    boolean right =
        plain.equals(verb) ? least <= times * 1.15 && most >= times * 0.85 : most >= times;
    return right
        ? Optional.empty()
        : Optional.of(
            Finding.ofFigures(
                FigureLine.hull(from, to),
                "multiple",
                "“%s” does not fit the figures: which is right?"
                    .formatted(verb.toLowerCase(Locale.ROOT)),
                Optional.empty()));
  }
}
