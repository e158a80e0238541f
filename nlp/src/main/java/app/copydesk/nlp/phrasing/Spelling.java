package app.copydesk.nlp.phrasing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** How near two spellings of a name are. */
final class Spelling {
  /**
   * Endings that make another word of a name: plurals, the people of a place, adjectives ("Russia",
   * "Russian").
   */
  private static final Set<String> DERIVING =
      Set.of(
          ("s es n an ian ns ans ians i is ish ese er ers ic ics ist ists ism ite ites man men y ies a as o os e ed ing ly ity al"
                  + " land ia ton stan ern ial")
              .split(" "));

  private Spelling() {}

  /** True when one may be a slip for the other: a letter or two lost, added, changed or swapped. */
  static boolean isNear(String a, String b) {
    String shorter = plain(a.length() <= b.length() ? a : b);
    String longer = plain(a.length() <= b.length() ? b : a);
    if (shorter.equals(longer) || shorter.charAt(0) != longer.charAt(0) || shorter.length() < 3) {
      return false;
    }
    if (longer.startsWith(shorter)) {
      return longer.length() - shorter.length() <= 3;
    }
    int allowed = shorter.length() >= 7 ? 2 : 1;
    return shorter.length() >= 4
        && longer.length() - shorter.length() <= allowed
        && distance(shorter, longer) <= allowed;
  }

  /** True when one is the other's plural or the name of a son, or looks like it. */
  static boolean isPlural(String a, String b) {
    String shorter = plain(a.length() <= b.length() ? a : b);
    String longer = plain(a.length() <= b.length() ? b : a);
    return !isDoubled(shorter, longer)
        && Set.of("s", "n", "son", "sen").stream().anyMatch(end -> longer.equals(shorter + end));
  }

  /** True when both are made from one name: "Russia" and "Russian", "Afghans" and "Afghani". */
  static boolean isDerived(String a, String b) {
    String shorter = plain(a.length() <= b.length() ? a : b);
    String longer = plain(a.length() <= b.length() ? b : a);
    return longer.startsWith(shorter)
        ? DERIVING.contains(longer.substring(shorter.length())) && !isDoubled(shorter, longer)
        : isInflected(shorter, longer);
  }

  /** The last letter once and twice, "Hartman" and "Hartmann": no ending does that to a name. */
  private static boolean isDoubled(String shorter, String longer) {
    return longer.equals(shorter + shorter.charAt(shorter.length() - 1));
  }

  /**
   * True when they differ in one swap, loss, gain or change, and one does not end early, unless by
   * its last letter that stands twice.
   */
  static boolean isOneSlip(String a, String b) {
    String first = plain(a);
    String second = plain(b);
    boolean doubled =
        first.length() < second.length() ? isDoubled(first, second) : isDoubled(second, first);
    boolean whole = !first.startsWith(second) && !second.startsWith(first);
    return (whole || doubled) && distance(first, second) <= 1;
  }

  /** Without accents, in lower case. */
  static String plain(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT);
  }

  /** "Afghans" beside "Afghani": the same stem under two endings. */
  private static boolean isInflected(String shorter, String longer) {
    int common = 0;
    while (common < shorter.length() && shorter.charAt(common) == longer.charAt(common)) {
      common++;
    }
    return common >= 4
        && DERIVING.contains(shorter.substring(common))
        && DERIVING.contains(longer.substring(common));
  }

  /**
   * Edits between two words, a swap of neighbours counted as one: the restricted distance of F. J.
   * Damerau, A technique for computer detection and correction of spelling errors, 1964.
   */
  static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        row[j] = Math.min(last[j - 1] + (same ? 0 : 1), Math.min(last[j], row[j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = row;
      row = spare;
    }
    return last[b.length()];
  }
}
