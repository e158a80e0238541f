package app.copydesk.nlp.phrasing;

import java.util.List;

/**
 * A set phrase of a rule file, and the sentences that prove it.
 *
 * @param allowed other phrases that are right too
 * @param fires sentences in which it must be proposed
 * @param passes look-alikes in which it must not
 */
record GuardedPhrase(
    Formula formula,
    List<Formula> allowed,
    List<Rule.Example> fires,
    List<Rule.Example> passes,
    Mistake.Place place) {

  GuardedPhrase {
    allowed = List.copyOf(allowed);
    fires = List.copyOf(fires);
    passes = List.copyOf(passes);
  }
}
