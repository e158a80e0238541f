package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads what a copy counts: "eleven boats", "the 14 boats", "a final of seven games". */
final class CountedNouns {
  /** Words between a number and its noun at most. */
  private static final int FURTHEST = 3;

  private static final Set<String> DEFINITE =
      Set.of("the", "those", "these", "all", "its", "their", "his", "her");

  /** What they say of a number is that there are more. */
  private static final Set<String> PARTIAL =
      Set.of(
          ("other others another more further extra additional remaining first last next previous final top only least most"
                  + " new fewer new-style top-up some any every each per")
              .split(" "));

  /** A definite number before one of these may count others of the sort. */
  private static final Set<String> NARROWING =
      Set.of("that", "which", "who", "whose", "whom", "where", "when", "with", "without");

  /**
   * A number of things.
   *
   * @param figure the number
   * @param head the noun, in its dictionary form
   * @param sentence the index of the sentence
   * @param definite true where it speaks of things known: "the 14 boats"
   * @param partial true where there are, or may be, more of them
   */
  record Count(Figure figure, String head, int sentence, boolean definite, boolean partial) {}

  private CountedNouns() {}

  static List<Count> of(Copy copy) {
    List<Count> counts = new ArrayList<>();
    for (FigureLine line : copy.lines()) {
      for (Figure figure : line.figures()) {
        if (figure.isPlain()) {
          read(copy, line, figure, counts);
        }
      }
    }
    return counts;
  }

  private static void read(Copy copy, FigureLine line, Figure figure, List<Count> counts) {
    List<Token> tokens = copy.tokens();
    int first = copy.document().firstTokenFrom(figure.span().start());
    int next = copy.document().firstTokenFrom(figure.span().end());
    int head = -1;
    boolean partial = figure.rough();
    if (isPartOf(tokens, next)) {
      partial = true;
      next += 2;
    }
    for (int i = next; i < tokens.size() && i - next <= FURTHEST && inPhrase(tokens.get(i)); i++) {
      if (tokens.get(i).sentence() != line.sentence() || tokens.get(i).isCapitalised()) {
        break;
      }
      partial |= PARTIAL.contains(tokens.get(i).lower());
      head = tokens.get(i).tag() == Tag.NOUN ? i : head;
      if (head == i && isPlural(tokens.get(i))) {
        break;
      }
    }
    if (head < 0) {
      return;
    }
    Token before = tokens.get(Math.max(0, first - 1));
    boolean inside = first > 0 && before.sentence() == line.sentence();
    partial |= inside && PARTIAL.contains(before.lower());
    boolean definite = inside && DEFINITE.contains(before.lower()) && !isNarrowed(tokens, head);
    if (first > 1
        && inside
        && tokens.get(first - 2).is("of")
        && DEFINITE.contains(before.lower())) {
      // "one of the 14 boats" is as definite; "nine of its 14 boats" too
      definite = !isNarrowed(tokens, head);
    }
    counts.add(new Count(figure, tokens.get(head).lemma(), line.sentence(), definite, partial));
  }

  /** "40 of its boats". */
  private static boolean isPartOf(List<Token> tokens, int next) {
    return next + 2 < tokens.size()
        && tokens.get(next).is("of")
        && DEFINITE.contains(tokens.get(next + 1).lower());
  }

  /** Behind a plural nothing more belongs to what is counted: "eleven boats land". */
  private static boolean isPlural(Token token) {
    return token.lower().endsWith("s") && !token.lemma().equals(token.lower());
  }

  private static boolean inPhrase(Token token) {
    return switch (token.tag()) {
      case ADJ, NOUN -> true;
      default -> false;
    };
  }

  /** More is said of the things, which may tell them from others. */
  private static boolean isNarrowed(List<Token> tokens, int head) {
    if (head + 1 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(head + 1);
    return next.tag() == Tag.ADP
        || next.tag() == Tag.ADJ
        || next.tag() == Tag.PROPN
        || next.tag() == Tag.ADV
        || NARROWING.contains(next.lower())
        || next.text().equals("-");
  }
}
