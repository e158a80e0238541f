package app.copydesk.nlp.phrasing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What a word has to do with another in whose place it may stand, the closest first. */
enum Kinship {
  /** The word itself or a form of it. */
  SAME(0),
  /** Seen in its place in what paraphrasing machines wrote. */
  SEEN(2),
  /** A thesaurus puts it in its place. */
  THESAURUS(5),
  /** They share a sense. */
  SYNONYM(7),
  /** One is made of the other, or of a synonym of it. */
  DERIVED(6),
  /** One is wider, narrower or close. */
  LINKED(8),
  /** Both are linked to a third. */
  COUSIN(13),
  /** A synonym of what was seen in its place. */
  NEAR_SEEN(12),
  NONE(14);

  /** The bits of a word never counted in running text: the logarithm of the texts' length. */
  static final double RAREST = 18;

  private static final Lexicon LEXICON = Lexicon.english();
  private static final Map<List<String>, Kinship> REMEMBERED = new ConcurrentHashMap<>();

  /** Enough for what the formulas ask of a day of news. */
  private static final int MAX_REMEMBERED = 200_000;

  private final double cost;

  Kinship(double cost) {
    this.cost = cost;
  }

  /** What {@code found} has to do with {@code word}. */
  static Kinship of(Word word, Word found) {
    if (word.text().equals(found.text())) {
      return SAME;
    }
    List<String> pair = List.of(word.text(), found.text());
    Kinship known = REMEMBERED.get(pair);
    if (known == null) {
      known = judge(word, found);
      if (REMEMBERED.size() < MAX_REMEMBERED) {
        REMEMBERED.put(pair, known);
      }
    }
    return known;
  }

  private static Kinship judge(Word word, Word found) {
    if (word.isFormOf(found)) {
      return SAME;
    }
    if (Substitutes.seen().count(word, found) > 0) {
      return SEEN;
    }
    if (Substitutes.thesaurus().count(word, found) > 0) {
      return THESAURUS;
    }
    Kinship closest = byDictionary(word, found);
    return closest == NONE && isNearSeen(word, found) ? NEAR_SEEN : closest;
  }

  /** The same, of two words that differ, by the lexicon alone. */
  static Kinship byDictionary(Word word, Word found) {
    Kinship closest = NONE;
    for (int a : word.entries()) {
      for (int b : found.entries()) {
        Kinship kinship = judge(a, b);
        closest = kinship.cost < closest.cost ? kinship : closest;
      }
    }
    return closest;
  }

  private static Kinship judge(int a, int b) {
    if (meet(LEXICON.senses(a), LEXICON.senses(b))) {
      return SYNONYM;
    }
    if (isDerived(a, b) || isDerived(b, a)) {
      return DERIVED;
    }
    Kinship closest = NONE;
    for (int sense : LEXICON.senses(a)) {
      int[] links = LEXICON.links(sense);
      if (meet(links, LEXICON.senses(b))) {
        return LINKED;
      }
      for (int other : LEXICON.senses(b)) {
        if (meet(links, LEXICON.links(other))) {
          closest = COUSIN;
        }
      }
    }
    return closest;
  }

  private static boolean isDerived(int a, int b) {
    for (int derived : LEXICON.derived(a)) {
      if (derived == b || meet(LEXICON.senses(derived), LEXICON.senses(b))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNearSeen(Word word, Word found) {
    for (String seen : Substitutes.seen().of(word)) {
      for (int entry : Word.of(seen).entries()) {
        for (int other : found.entries()) {
          if (meet(LEXICON.senses(entry), LEXICON.senses(other))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** True when the two sorted rows share a number. */
  private static boolean meet(int[] a, int[] b) {
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      if (a[i] == b[j]) {
        return true;
      }
      if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return false;
  }

  /** How unlikely {@code found} is in the place of {@code word}, in bits. */
  double cost(Word word, Word found) {
    if (this != SEEN) {
      return cost;
    }
    Substitutes seen = Substitutes.seen();
    double share = (seen.count(word, found) + .5) / (seen.total(word) + 2);
    return Math.min(SYNONYM.cost, 1 - Math.log(share) / Math.log(2));
  }
}
