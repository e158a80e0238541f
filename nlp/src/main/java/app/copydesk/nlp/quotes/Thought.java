package app.copydesk.nlp.quotes;

import app.copydesk.nlp.text.Tag;
import java.util.Optional;
import java.util.Set;

/**
 * Clauses that tell what somebody thinks. A thought is not reported as speech, but words in marks
 * inside one are the thinker's: he thinks the plan is “dead”.
 */
final class Thought {
  /** Verbs of thinking that take a clause. */
  static final Set<String> VERBS =
      Set.of("think", "believe", "hope", "feel", "know", "fear", "expect");

  private static final int LONGEST_CLAUSE = 14;

  private Thought() {}

  /** True when the quotation at {@code at} stands in the clause of a thought. */
  static boolean holds(Narration n, int at) {
    return before(n, at) >= 0;
  }

  /**
   * The word that opens the thought around the quotation at {@code at}, a verb or the "clear" of
   * "made it clear that"; -1 when there is none.
   */
  static int before(Narration n, int at) {
    boolean clause = false;
    for (int i = at - 1; i >= Math.max(0, at - LONGEST_CLAUSE) && !n.at(i).isMark(); i--) {
      Unit unit = n.at(i);
      boolean thinks = unit.tag() == Tag.VERB && VERBS.contains(unit.lemma());
      boolean clear = unit.is("clear") && n.at(i + 1).is("that");
      if (clause && (thinks || clear)) {
        return i;
      }
      clause |= unit.tag() == Tag.VERB || unit.tag() == Tag.AUX;
    }
    return -1;
  }

  /** The clause of the thought around the quotation at {@code at}; empty when there is none. */
  static Optional<Range> clause(Narration n, int at) {
    int thought = before(n, at);
    return thought < 0 ? Optional.empty() : Optional.of(new Range(thought + 1, endOf(n, at)));
  }

  /** Where the words around the quotation at {@code at} end: at a mark, or with the sentence. */
  static int endOf(Narration n, int at) {
    int to = at + 1;
    while (n.has(to) && !n.at(to).isMark()) {
      to++;
    }
    return to;
  }
}
