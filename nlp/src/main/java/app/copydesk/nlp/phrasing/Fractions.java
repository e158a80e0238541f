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
 * A fraction in words that the two figures do not have: "$84 million … half of that, $48 million",
 * "40 million kilometres, half of the 60 million". Asked about, since the words may be loose.
 */
final class Fractions implements Check {
  private static final Pattern OF_THAT =
      Pattern.compile(
          "(?<fraction>%\\d+;) of (?:that|this|it|these|those|them|the (?:sum|total|amount|money))(?: sum| total| amount| money)?,? (?:or |some |\\()?(?<part>[#$]\\d+;)(?=[,.;:)]| [a-z])(?! (?:years?|months?|weeks?|days?|per)\\b)");
  private static final Pattern OF_THE =
      Pattern.compile(
          "(?<part>[#$]\\d+;)[^#$%;.:()]{0,40}?(?: \\([^)]{0,40}\\))?, (?:(?<fraction>%\\d+;) (?:of )?|(?<twice>twice|double) |(?<thrice>three times|treble|triple) )(?:the|its|their|last year's) (?<whole>[#$]\\d+;)");

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    List<FigureLine> lines = copy.lines();
    for (int i = 0; i < lines.size(); i++) {
      FigureLine line = lines.get(i);
      if (line.figures().size() < 2) {
        continue;
      }
      Matcher that = OF_THAT.matcher(line.text());
      if (that.find()) {
        Figure part = line.figure(that.group("part"));
        List<Figure> wholes = wholes(lines, i, part);
        Figure share = line.figure(that.group("fraction"));
        if (!wholes.isEmpty() && wholes.stream().noneMatch(w -> fits(part, w, share))) {
          finding(part, wholes.get(0), share.value() / 100, .4).ifPresent(found);
        }
      }
      Matcher the = OF_THE.matcher(line.text());
      if (the.find()) {
        Figure part = line.figure(the.group("part"));
        Figure whole = line.figure(the.group("whole"));
        Optional<Figure> share = line.figure(the, "fraction");
        double times =
            share.map(s -> s.value() / 100).orElse(the.group("twice") == null ? 3.0 : 2.0);
        boolean right = Math.abs(part.value() - times * whole.value()) <= .08 * part.value();
        if (!right && part.unit().equals(whole.unit()) && !part.rough() && !whole.rough()) {
          finding(part, whole, times, 2).ifPresent(found);
        }
      }
    }
  }

  /** The amounts of the same sort before the part in its sentence, else those of the last one. */
  private static List<Figure> wholes(List<FigureLine> lines, int at, Figure part) {
    List<Figure> wholes = new ArrayList<>();
    for (int i = at; i >= Math.max(0, at - 1) && wholes.isEmpty(); i--) {
      for (Figure figure : lines.get(i).figures()) {
        if (figure.span().end() < part.span().start() && figure.unit().equals(part.unit())) {
          wholes.add(figure);
        }
      }
    }
    return wholes;
  }

  private static boolean fits(Figure part, Figure whole, Figure share) {
    double made = whole.value() * share.value() / 100;
    double slack = whole.slack() + part.slack() + made * (share.rough() ? .15 : .06);
    return Math.abs(part.value() - made) <= slack;
  }

  /** Only where the part is near enough to be meant as the fraction: {@code reach} of it away. */
  private static Optional<Finding> finding(Figure part, Figure whole, double times, double reach) {
    double right = whole.value() * times;
    return Math.abs(part.value() - right) > reach * right
        ? Optional.empty()
        : Optional.of(
            new Finding(
                part.span(),
                "fraction",
                Family.DATES_NUMBERS,
                Tier.QUERY,
                "By the other figure this would be %s: which is right?"
                    .formatted(Sums.number(right)),
                Optional.empty(),
                "numbers.fraction"));
  }
}
