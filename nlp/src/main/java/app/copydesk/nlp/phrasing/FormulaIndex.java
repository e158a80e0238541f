package app.copydesk.nlp.phrasing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Formulas by the words they hold. Immutable once made, and safe to share between threads. */
final class FormulaIndex {
  /** A slot of a formula; one object each, so that it is known by identity. */
  private static final class Place {
    final Formula formula;
    final int slot;

    Place(Formula formula, int slot) {
      this.formula = formula;
      this.slot = slot;
    }
  }

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
          Place place = new Place(formula, slot);
          for (String form : formula.slots().get(slot).forms()) {
            places.computeIfAbsent(form, key -> new ArrayList<>()).add(place);
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
    Ground ground = new Ground(run);
    for (int at = 0; at < run.size(); at++) {
      if (!run.isFunction(at)) {
        Set<Place> found = new LinkedHashSet<>();
        for (String form : run.words().get(at).forms()) {
          found.addAll(places.getOrDefault(form, List.of()));
        }
        for (Place place : found) {
          fit(ground, run, at, place).ifPresent(fits::add);
        }
        if (guessesWhole) {
          guess(ground, run, at, fits);
        }
      }
    }
    return fits;
  }

  private void guess(Ground ground, Run run, int at, List<Fit> fits) {
    for (String meant : Substitutes.seen().meant(run.words().get(at))) {
      for (Place place : places.getOrDefault(meant, List.of())) {
        fit(ground, run, at, place).filter(fit -> fit.anchors() == 0).ifPresent(fits::add);
      }
    }
  }

  /**
   * The formula laid so that its slot lies at {@code at}; empty when an earlier slot is in place.
   */
  private static Optional<Fit> fit(Ground ground, Run run, int at, Place place) {
    Formula formula = place.formula;
    Fit.@Nullable Fill[] fills = new Fit.Fill[formula.slots().size()];
    int from = at;
    for (int slot = place.slot - 1; slot >= 0; slot--) {
      int end = ground.before(from, formula.gaps().get(slot + 1));
      Fit.@Nullable Fill fill = end <= 0 ? null : ground.fillBefore(end, formula.slots().get(slot));
      if (fill == null || fill.kinship() == Kinship.SAME) {
        return Optional.empty();
      }
      fills[slot] = fill;
      from = fill.at();
    }
    int to = at + 1;
    for (int slot = place.slot + 1; slot < fills.length; slot++) {
      int start = ground.behind(to, formula.gaps().get(slot));
      Fit.@Nullable Fill fill = start < 0 ? null : ground.fillAt(start, formula.slots().get(slot));
      if (fill == null) {
        return Optional.empty();
      }
      fills[slot] = fill;
      to = fill.at() + fill.length();
    }
    Word own = formula.slots().get(place.slot);
    Word word = run.words().get(at);
    Kinship kinship = Kinship.of(own, word);
    fills[place.slot] = new Fit.Fill(at, 1, word, kinship, kinship.cost(own, word));
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
}
