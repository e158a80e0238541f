package app.copydesk.nlp.phrasing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A word that another may have been put in the place of.
 *
 * @param source who says so
 * @param cost how unlikely the substitute is there, in bits
 */
record Original(Word word, Source source, double cost) {
  private static final Map<String, List<Original>> REMEMBERED = new ConcurrentHashMap<>();

  /** Enough for the vocabulary of years of news. */
  private static final int MAX_REMEMBERED = 50_000;

  /** How a substitute came to be known, and what that is worth: bits for a bit of surprise. */
  enum Source {
    /** It stands in published lists of what machines wrote. */
    PUBLISHED(.6, .9),
    /** It was chosen by hand. */
    OWN(.45, .7);

    private final double beside;
    private final double alone;

    Source(double beside, double alone) {
      this.beside = beside;
      this.alone = alone;
    }

    /** For surprise at the word beside another. */
    double beside() {
      return beside;
    }

    /** For surprise at the word as such. */
    double alone() {
      return alone;
    }
  }

  /**
   * What {@code found} may stand for: one word each, of those that ordinary English keeps apart.
   */
  static List<Original> of(Word found) {
    List<Original> known = REMEMBERED.get(found.text());
    if (known == null) {
      known = read(found);
      if (REMEMBERED.size() < MAX_REMEMBERED) {
        REMEMBERED.put(found.text(), known);
      }
    }
    return known;
  }

  private static List<Original> read(Word found) {
    return Substitutes.seen().meant(found).stream()
        .filter(text -> text.indexOf(' ') < 0 && text.length() > 2)
        .map(Word::of)
        .filter(word -> !word.isFormOf(found) && !Substitutes.seen().isEveryday(word, found))
        .map(word -> new Original(word, source(word, found), Kinship.SEEN.cost(word, found)))
        .toList();
  }

  private static Source source(Word word, Word found) {
    return Substitutes.published().count(word, found) > 0 ? Source.PUBLISHED : Source.OWN;
  }
}
