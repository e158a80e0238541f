package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.phrasing.Finding.Family;
import app.copydesk.nlp.phrasing.Finding.Tier;
import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A body whose name changes by its last word ("the Highland Milk Federation" and then "the Highland
 * Milk Foundation"). Asked about only where the other name stands once, is not introduced, and the
 * two never meet in a sentence: bodies that rightly differ are told apart by the copy.
 */
final class BodyNames implements Check {
  /** What may be taken for each other. */
  private static final Set<String> BODIES =
      Set.of(
          ("Union Federation Association Alliance League Confederation Coalition Society Foundation Trust Fund Institute"
                  + " Institution Council Committee Commission Agency Authority Organisation Organization Guild Board Bureau"
                  + " Network Partnership Forum Group Charity Centre Center Academy College University School Orchestra"
                  + " Company Corporation Bank")
              .split(" "));

  private static final Set<String> LINKS = Set.of("of", "and", "for", "&", "'s", "'");

  /** Where such bodies come in pairs: the European Commission, the European Council. */
  private static final Set<String> WIDE =
      Set.of(
          ("European World National International British American Federal State Royal Central Local Regional United City"
                  + " County General Asian African Security Executive English Scottish Welsh Irish French German Swiss Indian"
                  + " Australian Canadian Russian Chinese Japanese Global Public High Supreme")
              .split(" "));

  private static final int LONGEST = 8;

  /** A body where it is named. */
  private record Body(String stem, String last, int sentence, Span word, boolean introduced) {}

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    Map<String, List<Body>> byStem = new LinkedHashMap<>();
    for (Sentence sentence : copy.document().sentences()) {
      for (Body body : bodies(copy, sentence)) {
        byStem.computeIfAbsent(body.stem(), s -> new ArrayList<>()).add(body);
      }
    }
    byStem.values().forEach(bodies -> changed(bodies).ifPresent(found));
  }

  private static List<Body> bodies(Copy copy, Sentence sentence) {
    List<Body> bodies = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int i = 1; i < tokens.size(); i++) {
      if (BODIES.contains(tokens.get(i).text())
          && (i + 1 == tokens.size() || !isPart(copy, tokens, i + 1))) {
        int from = i;
        while (from > 0 && i - from < LONGEST && isBefore(tokens, from)) {
          from--;
        }
        while (from < i
            && (!tokens.get(from).isCapitalised()
                || tokens.get(from).is("the")
                || !tokens.get(from).isWord())) {
          from++;
        }
        if (from < i && isOwn(tokens, from, i)) {
          String stem =
              copy.document()
                  .normalised()
                  .substring(tokens.get(from).start(), tokens.get(i).start());
          bodies.add(
              new Body(
                  stem,
                  tokens.get(i).text(),
                  sentence.index(),
                  tokens.get(i).span(),
                  isIntroduced(tokens, i)));
        }
      }
    }
    return bodies;
  }

  private static boolean isPart(Copy copy, List<Token> tokens, int i) {
    return copy.adjoins(tokens.get(i - 1), tokens.get(i))
        && (tokens.get(i).isCapitalised() || tokens.get(i).text().matches("of|for"));
  }

  private static boolean isBefore(List<Token> tokens, int from) {
    Token before = tokens.get(from - 1);
    boolean near = tokens.get(from).start() - before.end() <= 1;
    return near && ((before.isCapitalised() && before.isWord()) || LINKS.contains(before.text()));
  }

  /** The words before the last are the body's own: more than one, or one that no other has. */
  private static boolean isOwn(List<Token> tokens, int from, int last) {
    long names = 0;
    for (int i = from; i < last; i++) {
      names += tokens.get(i).isCapitalised() && !WIDE.contains(tokens.get(i).text()) ? 1 : 0;
    }
    boolean wide = WIDE.contains(tokens.get(from).text());
    return wide ? names >= 2 : names >= 1;
  }

  /** Told who it is, or with its letters: "the Lantern Foundation, its American sister,". */
  private static boolean isIntroduced(List<Token> tokens, int last) {
    if (last + 2 >= tokens.size()) {
      return false;
    }
    String next = tokens.get(last + 1).text();
    return next.equals("(")
        || (next.equals(",")
            && tokens.get(last + 2).text().matches("its|the|an?|which|whose|another|founded|set"));
  }

  private static Optional<Finding> changed(List<Body> bodies) {
    Body first = bodies.get(0);
    List<Body> others = bodies.stream().filter(b -> !b.last().equals(first.last())).toList();
    if (others.size() != 1) {
      return Optional.empty();
    }
    Body other = others.get(0);
    boolean meet =
        bodies.stream().anyMatch(b -> !b.equals(other) && b.sentence() == other.sentence());
    return meet || other.introduced()
        ? Optional.empty()
        : Optional.of(
            new Finding(
                other.word(),
                "body-changes",
                Family.NAMES,
                Tier.QUERY,
                "Further up this is “%s%s”: is it the same body?"
                    .formatted(first.stem(), first.last()),
                Optional.of(first.last()),
                "names.body-changes"));
  }
}
