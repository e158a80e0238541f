package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.phrasing.CountedNouns.Count;
import app.copydesk.nlp.phrasing.Finding.Family;
import app.copydesk.nlp.phrasing.Finding.Tier;
import app.copydesk.nlp.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is left of things counted before, told in a sentence of its own: "has 310 branches, and 40
 * branches will close … would leave 260 branches".
 */
final class Remainders implements Check {
  /** "four of the town's eleven libraries". */
  private static final Pattern PART =
      Pattern.compile(
          "(?<part>#\\d+;) of (?:the|its|their|his|her|(?:the )?[a-z]+'s)(?: [a-z-]+){0,2}? (?<whole>#\\d+;) (?<noun>[a-z]{3,})\\b");

  /** "the eight libraries that stay open", "the remaining eight". */
  private static final Pattern LEFT =
      Pattern.compile(
          "\\b(?:the )(?:(?<left>#\\d+;)(?: [a-z]+)? (?:that|which|who) (?:will |would |are to )?(?:stay|stays|remain|remains|are left|be left|survive|keep)\\b|(?:remaining|other) (?<rest>#\\d+;)(?: (?<noun>[a-z]+))?)");

  /** "24,000 of the homes had their lights back, leaving 9,000". */
  private static final Pattern LEAVING =
      Pattern.compile(
          "(?<part>#\\d+;) of (?:the|its|their|those|these) (?<noun>[a-z]{3,})\\b[^.;#$%]{1,80}?\\bleaving (?<left>#\\d+;)(?! (?:years|months|days|hours))");

  /** "340 of the 900 families … Another 390 … and 210 …". */
  private static final Pattern ANOTHER =
      Pattern.compile(
          "^(?:a further |another )(?<b>#\\d+;)[^#$%;.]{0,60}? and (?<c>#\\d+;) (?!years|months|weeks|days|per )");

  private static final Pattern OF_ALL =
      Pattern.compile("(?<a>#\\d+;) of (?:the|its|their) (?<whole>#\\d+;) ");

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    ofWhole(copy).ifPresent(found);
    leaving(copy).ifPresent(found);
    for (int i = 1; i < copy.lines().size(); i++) {
      another(copy.lines().get(i - 1), copy.lines().get(i)).ifPresent(found);
    }
    Map<String, List<Count>> byHead = new HashMap<>();
    for (Count count : CountedNouns.of(copy)) {
      List<Count> before = byHead.computeIfAbsent(count.head(), h -> new ArrayList<>());
      if (isLeft(copy, count)) {
        wrong(before, count).ifPresent(found);
      }
      before.add(count);
    }
  }

  /** What is left of a whole, where the copy tells of one part and of one rest. */
  private static Optional<Finding> ofWhole(Copy copy) {
    double right = -1;
    int whole = 0;
    Word noun = Word.of("");
    for (FigureLine line : copy.lines()) {
      Matcher left = LEFT.matcher(line.text());
      if (right > 0 && left.find()) {
        Figure figure = line.figure(left.group(left.group("left") == null ? "rest" : "left"));
        if (left.group("noun") != null && !Word.of(left.group("noun")).isFormOf(noun)) {
          return Optional.empty();
        }
        boolean near = Math.abs(figure.value() - right) <= .35 * whole;
        return near && figure.value() != right && !copy.isQuoted(figure.span())
            ? Optional.of(asked(figure, right))
            : Optional.empty();
      }
      Matcher part = PART.matcher(line.text());
      if (part.find()) {
        Figure all = line.figure(part.group("whole"));
        Figure gone = line.figure(part.group("part"));
        boolean exact = !all.rough() && !gone.rough() && gone.value() < all.value();
        if (right > 0 || !exact) {
          return Optional.empty();
        }
        right = all.value() - gone.value();
        whole = (int) all.value();
        noun = Word.of(part.group("noun"));
      }
    }
    return Optional.empty();
  }

  /** Three parts in two sentences that are more than their whole. */
  private static Optional<Finding> another(FigureLine line, FigureLine next) {
    Matcher all = OF_ALL.matcher(line.text());
    Matcher another = ANOTHER.matcher(next.text());
    if (!all.find() || !another.find()) {
      return Optional.empty();
    }
    Figure whole = line.figure(all.group("whole"));
    double sum =
        line.figure(all.group("a")).value()
            + next.figure(another.group("b")).value()
            + next.figure(another.group("c")).value();
    return sum > whole.high() && sum <= 1.35 * whole.value()
        ? Optional.of(
            Sums.finding(
                next.figure(another.group("b")),
                "With the part before it this makes %s of %s."
                    .formatted(Sums.number(sum), Sums.number(whole.value()))))
        : Optional.empty();
  }

  /** Of things whose number stands before, once. */
  private static Optional<Finding> leaving(Copy copy) {
    for (FigureLine line : copy.lines()) {
      Matcher leaving = LEAVING.matcher(line.text());
      if (leaving.find()) {
        Figure part = line.figure(leaving.group("part"));
        Figure left = line.figure(leaving.group("left"));
        Word noun = Word.of(leaving.group("noun"));
        List<Count> wholes =
            CountedNouns.of(copy).stream()
                .filter(count -> count.figure().span().end() < part.span().start())
                .filter(count -> Word.of(count.head()).isFormOf(noun))
                .toList();
        if (wholes.size() == 1 && !part.rough() && !left.rough()) {
          Figure whole = wholes.get(0).figure();
          double right = whole.value() - part.value();
          boolean near = Math.abs(left.value() - right) <= .35 * whole.value();
          return near && !whole.rough() && !left.agrees(right, right)
              ? Optional.of(asked(left, right))
              : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private static Finding asked(Figure left, double right) {
    return new Finding(
        left.span(),
        "remainder",
        Family.DATES_NUMBERS,
        Tier.QUERY,
        "By the figures before it %s are left: which is right?".formatted(Sums.number(right)),
        Optional.empty(),
        "numbers.remainder");
  }

  private static boolean isLeft(Copy copy, Count count) {
    int at = copy.document().firstTokenFrom(count.figure().span().start());
    for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
      Token token = copy.tokens().get(i);
      if (token.lemma().equals("leave") || token.is("leaving")) {
        return token.sentence() == count.sentence() && !copy.isQuoted(token.span());
      }
    }
    return false;
  }

  /** Two numbers of the same things stand before, and the difference is another. */
  private static Optional<Finding> wrong(List<Count> before, Count left) {
    List<Count> alike = before.stream().filter(other -> other.head().equals(left.head())).toList();
    if (alike.size() != 2 || left.figure().rough()) {
      return Optional.empty();
    }
    Figure all = alike.get(0).figure();
    Figure gone = alike.get(1).figure();
    double right = all.value() - gone.value();
    boolean near = Math.abs(left.figure().value() - right) <= .35 * all.value();
    return right <= 0
            || all.rough()
            || gone.rough()
            || !near
            || left.figure().value() >= all.value()
            || left.figure().agrees(right, right)
        ? Optional.empty()
        : Optional.of(
            Sums.finding(
                left.figure(),
                "By the figures before it %s are left.".formatted(Sums.number(right))));
  }
}
