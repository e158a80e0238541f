package app.copydesk.nlp.phrasing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Formulas by the words they hold. Immutable once made, and safe to share between threads. */
final class FormulaIndex {
  private static final int MOST_BETWEEN = 3;
  private static final int LONGEST_PHRASE = 3;

  /** A slot of a formula. */
  private record Place(Formula formula, int slot) {}

  private final Map<String, List<Place>> places = new HashMap<>();
  private final boolean guessesWhole;

  /**
   * @param guessesWhole true to find formulas of which no word is in place, when all are among what
   *     machines were seen to write
   */
  FormulaIndex(List<Formula> formulas, boolean guessesWhole) {
    this.guessesWhole = guessesWhole;
    for (Formula formula : new LinkedHashSet<>(formulas)) {
      if (formula.isGuarded()) {
        for (int slot = 0; slot < formula.slots().size(); slot++) {
          for (String form : formula.slots().get(slot).forms()) {
            places.computeIfAbsent(form, key -> new ArrayList<>()).add(new Place(formula, slot));
          }
        }
      }
    }
  }

  /** An index of {@code phrases}; see the constructor. */
  static FormulaIndex of(List<GuardedPhrase> phrases, boolean guessesWhole) {
    List<Formula> formulas = new ArrayList<>();
    for (GuardedPhrase phrase : phrases) {
      formulas.add(phrase.formula());
      if (guessesWhole) {
        phrase.formula().turned().ifPresent(formulas::add);
      }
      formulas.addAll(phrase.allowed());
    }
    return new FormulaIndex(formulas, guessesWhole);
  }

  /** The formulas that fit {@code run} somewhere, exact ones too. */
  List<Fit> fits(Run run) {
    List<Fit> fits = new ArrayList<>();
    for (int at = 0; at < run.size(); at++) {
      if (!run.isFunction(at)) {
        Set<Place> found = new LinkedHashSet<>();
        for (String form : run.words().get(at).forms()) {
          found.addAll(places.getOrDefault(form, List.of()));
        }
        for (Place place : found) {
          fit(run, at, place).ifPresent(fits::add);
        }
        if (guessesWhole) {
          guess(run, at, fits);
        }
      }
    }
    return fits;
  }

  private void guess(Run run, int at, List<Fit> fits) {
    for (String meant : Substitutes.seen().meant(run.words().get(at))) {
      for (Place place : places.getOrDefault(meant, List.of())) {
        fit(run, at, place).filter(fit -> fit.anchors() == 0).ifPresent(fits::add);
      }
    }
  }

  /**
   * The formula laid so that its slot lies at {@code at}; empty when an earlier slot is in place.
   */
  private static Optional<Fit> fit(Run run, int at, Place place) {
    Formula formula = place.formula();
    Fit.@Nullable Fill[] fills = new Fit.Fill[formula.slots().size()];
    Word own = formula.slots().get(place.slot());
    Word word = run.words().get(at);
    Kinship kinship = Kinship.of(own, word);
    fills[place.slot()] = new Fit.Fill(at, 1, word, kinship, kinship.cost(own, word));
    int from = at;
    for (int slot = place.slot() - 1; slot >= 0; slot--) {
      int end = before(run, from, formula.gaps().get(slot + 1));
      Fit.@Nullable Fill fill = end <= 0 ? null : fillBefore(run, end, formula.slots().get(slot));
      if (fill == null || fill.kinship() == Kinship.SAME) {
        return Optional.empty();
      }
      fills[slot] = fill;
      from = fill.at();
    }
    int to = at + 1;
    for (int slot = place.slot() + 1; slot < fills.length; slot++) {
      int start = behind(run, to, formula.gaps().get(slot));
      Fit.@Nullable Fill fill = start < 0 ? null : fillAt(run, start, formula.slots().get(slot));
      if (fill == null) {
        return Optional.empty();
      }
      fills[slot] = fill;
      to = fill.at() + fill.length();
    }
    if (strangers(fills) > 1) {
      return Optional.empty();
    }
    boolean acronym = run.acronyms().get(to - 1).equals(formula.acronym());
    return Optional.of(new Fit(formula, from, to, List.of(fills), acronym));
  }

  private static long strangers(Fit.@Nullable Fill[] fills) {
    return Arrays.stream(fills)
        .filter(fill -> fill != null && fill.kinship() == Kinship.NONE)
        .count();
  }

  /** Where the next content word starts behind {@code at}, past the words of {@code gap}; or -1. */
  private static int behind(Run run, int at, Formula.Gap gap) {
    List<String> firm = new ArrayList<>();
    int i = at;
    while (i < run.size() && i - at <= MOST_BETWEEN && run.isFunction(i)) {
      addFirm(run, i, firm);
      i++;
    }
    return i < run.size()
            && !run.isFunction(i)
            && run.isWhole(at - 1, i + 1)
            && gap.firm().equals(firm)
            && (i == at || !gap.closed())
        ? i
        : -1;
  }

  /** Where the content word before {@code at} ends, exclusive, before the words of gap; or -1. */
  private static int before(Run run, int at, Formula.Gap gap) {
    List<String> firm = new ArrayList<>();
    int i = at;
    while (i > 0 && at - i <= MOST_BETWEEN && run.isFunction(i - 1)) {
      i--;
      addFirm(run, i, firm);
    }
    Collections.reverse(firm);
    return i > 0
            && !run.isFunction(i - 1)
            && run.isWhole(i - 1, at + 1)
            && gap.firm().equals(firm)
            && (i == at || !gap.closed())
        ? i
        : -1;
  }

  private static void addFirm(Run run, int at, List<String> firm) {
    String word = run.words().get(at).text();
    if (!FunctionWords.isLoose(word)) {
      firm.add(word);
    }
  }

  private static Fit.@Nullable Fill fillAt(Run run, int at, Word own) {
    Fit.@Nullable Fill best = null;
    for (int length = 1; length <= LONGEST_PHRASE && at + length <= run.size(); length++) {
      best = better(best, fill(run, at, length, own));
    }
    return best;
  }

  private static Fit.@Nullable Fill fillBefore(Run run, int end, Word own) {
    Fit.@Nullable Fill best = null;
    for (int length = 1; length <= LONGEST_PHRASE && length <= end; length++) {
      best = better(best, fill(run, end - length, length, own));
    }
    return best;
  }

  private static Fit.@Nullable Fill better(Fit.@Nullable Fill a, Fit.@Nullable Fill b) {
    return a == null || (b != null && b.cost() < a.cost()) ? b : a;
  }

  private static Fit.@Nullable Fill fill(Run run, int at, int length, Word own) {
    if (length > 1
        && (!run.isWhole(at, at + length) || !isPhrase(run.text(at, at + length), length))) {
      return null;
    }
    Word word = length == 1 ? run.words().get(at) : Word.of(run.text(at, at + length));
    Kinship kinship = Kinship.of(own, word);
    return (kinship == Kinship.NONE && length > 1) || !run.mayFill(at, length, own, kinship)
        ? null
        : new Fit.Fill(at, length, word, kinship, kinship.cost(own, word));
  }

  private static boolean isPhrase(String words, int length) {
    return Substitutes.seen().isPhrase(words)
        || Substitutes.thesaurus().isPhrase(words)
        || (length == 2 && Lexicon.english().find(words) != Lexicon.UNKNOWN);
  }
}
