package app.copydesk.nlp.phrasing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A run as formulas are laid over it: what stands behind a place, before it and in it is the same
 * for all of them, and found once. Not thread-safe.
 */
final class Ground {
  private static final int MOST_BETWEEN = 3;
  private static final int LONGEST_PHRASE = 3;

  /**
   * The way from a place to the next content word.
   *
   * @param to where that starts, or where one before the place ends, exclusive; -1 for none near
   * @param firm the words between that hold a phrase together, in order
   * @param isEmpty true when no word stands between
   */
  private record Way(int to, List<String> firm, boolean isEmpty) {
    static final Way NONE = new Way(-1, List.of(), true);

    boolean holds(Formula.Gap gap) {
      return to >= 0 && gap.firm().equals(firm) && (isEmpty || !gap.closed());
    }
  }

  private final Run run;
  private final @Nullable Way[] behind;
  private final @Nullable Way[] before;
  private final @Nullable Optional<Word>[] phrases;

  @SuppressWarnings({"unchecked", "rawtypes"}) // there are no generic arrays
  Ground(Run run) {
    this.run = run;
    this.behind = new Way[run.size() + 1];
    this.before = new Way[run.size() + 1];
    this.phrases = new Optional[(LONGEST_PHRASE + 1) * run.size()];
  }

  /** Where the next content word starts behind {@code at}, past the words of {@code gap}; or -1. */
  int behind(int at, Formula.Gap gap) {
    Way way = behind[at];
    if (way == null) {
      way = wayBehind(at);
      behind[at] = way;
    }
    return way.holds(gap) ? way.to() : -1;
  }

  private Way wayBehind(int at) {
    List<String> firm = new ArrayList<>();
    int i = at;
    while (i < run.size() && i - at <= MOST_BETWEEN && run.isFunction(i)) {
      addFirm(i, firm);
      i++;
    }
    return i < run.size() && !run.isFunction(i) && run.isWhole(at - 1, i + 1)
        ? new Way(i, firm, i == at)
        : Way.NONE;
  }

  /** Where the content word before {@code at} ends, exclusive, before the words of gap; or -1. */
  int before(int at, Formula.Gap gap) {
    Way way = before[at];
    if (way == null) {
      way = wayBefore(at);
      before[at] = way;
    }
    return way.holds(gap) ? way.to() : -1;
  }

  private Way wayBefore(int at) {
    List<String> firm = new ArrayList<>();
    int i = at;
    while (i > 0 && at - i <= MOST_BETWEEN && run.isFunction(i - 1)) {
      i--;
      addFirm(i, firm);
    }
    Collections.reverse(firm);
    return i > 0 && !run.isFunction(i - 1) && run.isWhole(i - 1, at + 1)
        ? new Way(i, firm, i == at)
        : Way.NONE;
  }

  private void addFirm(int at, List<String> firm) {
    String word = run.words().get(at).text();
    if (!FunctionWords.isLoose(word)) {
      firm.add(word);
    }
  }

  /** The best that starts at {@code at} in the place of {@code own}; null for none. */
  Fit.@Nullable Fill fillAt(int at, Word own) {
    Fit.@Nullable Fill best = null;
    for (int length = 1; length <= LONGEST_PHRASE && at + length <= run.size(); length++) {
      best = better(best, fill(at, length, own));
    }
    return best;
  }

  /** The best that ends at {@code end}, exclusive, in the place of {@code own}; null for none. */
  Fit.@Nullable Fill fillBefore(int end, Word own) {
    Fit.@Nullable Fill best = null;
    for (int length = 1; length <= LONGEST_PHRASE && length <= end; length++) {
      best = better(best, fill(end - length, length, own));
    }
    return best;
  }

  private static Fit.@Nullable Fill better(Fit.@Nullable Fill a, Fit.@Nullable Fill b) {
    return a == null || (b != null && b.cost() < a.cost()) ? b : a;
  }

  private Fit.@Nullable Fill fill(int at, int length, Word own) {
    Optional<Word> there = there(at, length);
    if (there.isEmpty()) {
      return null;
    }
    Word word = there.get();
    Kinship kinship = Kinship.of(own, word);
    return (kinship == Kinship.NONE && length > 1) || !run.mayFill(at, length, own, kinship)
        ? null
        : new Fit.Fill(at, length, word, kinship, kinship.cost(own, word));
  }

  /** The word at {@code at}, or the phrase of so many words that begins there, if it is one. */
  private Optional<Word> there(int at, int length) {
    int key = at * (LONGEST_PHRASE + 1) + length;
    Optional<Word> known = phrases[key];
    if (known == null) {
      known = length == 1 ? Optional.of(run.words().get(at)) : phrase(at, length);
      phrases[key] = known;
    }
    return known;
  }

  private Optional<Word> phrase(int at, int length) {
    if (!run.isWhole(at, at + length)) {
      return Optional.empty();
    }
    String words = run.text(at, at + length);
    boolean isPhrase =
        Substitutes.seen().isPhrase(words)
            || Substitutes.thesaurus().isPhrase(words)
            || (length == 2 && Lexicon.english().find(words) != Lexicon.UNKNOWN);
    return isPhrase ? Optional.of(Word.of(words)) : Optional.empty();
  }
}
