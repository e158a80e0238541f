package app.copydesk.nlp.phrasing;

import java.util.List;

/**
 * A formula laid over a run of words.
 *
 * @param from the first word
 * @param to behind the last
 * @param fills what stands in each slot
 * @param acronym true when the formula's acronym stands behind it
 */
record Fit(Formula formula, int from, int to, List<Fill> fills, boolean acronym) {

  /**
   * What stands in a slot.
   *
   * @param at its first word in the run
   * @param word one word or several
   */
  record Fill(int at, int length, Word word, Kinship kinship, double cost) {}

  /** A word in place tells no more than so many bits, however rare it is. */
  private static final double MOST = 15;

  Fit {
    fills = List.copyOf(fills);
  }

  /** How many slots hold their own word. */
  int anchors() {
    return count(Kinship.SAME);
  }

  int count(Kinship kinship) {
    return (int) fills.stream().filter(fill -> fill.kinship() == kinship).count();
  }

  boolean isExact() {
    return anchors() == fills.size();
  }

  /** The magnitude of the commonest word that is not in place. */
  int mostCommonSubstitute() {
    return fills.stream()
        .filter(fill -> fill.kinship() != Kinship.SAME)
        .mapToInt(fill -> fill.word().magnitude())
        .max()
        .orElse(0);
  }

  /** True when all that is not in place was seen there. */
  boolean isSeen() {
    return anchors() + count(Kinship.SEEN) == fills.size();
  }

  /** True when all that is not in place was seen there or stands in a thesaurus. */
  boolean isKnown() {
    return anchors() + count(Kinship.SEEN) + count(Kinship.THESAURUS) == fills.size();
  }

  /** How well it fits: every slot adds to it, unless what stands there is far from its word. */
  double worth() {
    return fills.stream().mapToDouble(fill -> 11.5 - fill.cost()).sum();
  }

  /**
   * How unlikely it is that these words stand here by chance, in bits: what is rare in running text
   * tells more than what is common, and a close substitute more than a far one.
   */
  double evidence() {
    double bits = acronym ? Kinship.RAREST : 0;
    for (Fill fill : fills) {
      double rarity = Kinship.RAREST - fill.word().magnitude();
      bits += fill.kinship() == Kinship.SAME ? Math.min(MOST, rarity) : rarity - fill.cost();
    }
    return bits;
  }

  /** True when a word of it that is not in place belongs to the phrase {@code whole}. */
  boolean changesWordOf(Fit whole) {
    return fills.stream()
        .anyMatch(
            fill ->
                fill.kinship() != Kinship.SAME
                    && fill.at() >= whole.from()
                    && fill.at() < whole.to());
  }

  /** True when its words in place are the phrase {@code whole}, and a stranger stands beside it. */
  boolean addsStrangerTo(Fit whole) {
    return count(Kinship.NONE) > 0
        && fills.stream()
            .allMatch(
                fill ->
                    fill.kinship() != Kinship.SAME
                        || (fill.at() >= whole.from() && fill.at() < whole.to()));
  }

  boolean overlaps(Fit other) {
    return from < other.to && other.from < to;
  }
}
