package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.phrasing.CountedNouns.Count;
import app.copydesk.nlp.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What is left of things counted before, told in a sentence of its own: "has 310 branches, and 40
 * branches will close … would leave 260 branches".
 */
final class Remainders implements Check {
  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    Map<String, List<Count>> byHead = new HashMap<>();
    for (Count count : CountedNouns.of(copy)) {
      List<Count> before = byHead.computeIfAbsent(count.head(), h -> new ArrayList<>());
      if (isLeft(copy, count)) {
        wrong(before, count).ifPresent(found);
      }
      before.add(count);
    }
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
