package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.phrasing.Finding.Family;
import app.copydesk.nlp.phrasing.Finding.Tier;
import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Set phrases in which words were put in the place of others; the phrase is always proposed. Words
 * that often stand together ("double homicide") are asked about at most.
 */
final class FormulaCheck implements Check {
  static final String RULE = "wording.set-phrase";

  /**
   * For words that are common, that often stand together, or that only the dictionary relates to
   * those of the phrase.
   */
  static final String NEAR_RULE = "wording.near-phrase";

  private static final Comparator<Fit> BEST_FIRST =
      Comparator.comparingDouble(Fit::worth).reversed();

  private static final FormulaIndex BUILT_IN = FormulaIndex.of(FormulaFile.builtIn(), false);

  private final List<FormulaIndex> indexes;

  private FormulaCheck(List<FormulaIndex> indexes) {
    this.indexes = List.copyOf(indexes);
  }

  /** The built-in formulas. */
  static FormulaCheck builtIn() {
    return new FormulaCheck(List.of(BUILT_IN));
  }

  /** The built-in formulas and those of the house. */
  static FormulaCheck withHouse(List<GuardedPhrase> house) {
    return new FormulaCheck(List.of(BUILT_IN, FormulaIndex.of(house, true)));
  }

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    for (Sentence sentence : copy.document().sentences()) {
      Run run = Run.of(sentence);
      List<Fit> fits = indexes.stream().flatMap(index -> index.fits(run).stream()).toList();
      for (Fit fit : best(fits, run)) {
        FitJudge.tier(fit).ifPresent(tier -> found.accept(finding(fit, run, tier, copy)));
      }
    }
  }

  /** Those that are worth a word, none over another and none that meets an exact one. */
  private static List<Fit> best(List<Fit> fits, Run run) {
    List<Fit> exact = fits.stream().filter(Fit::isExact).toList();
    List<Fit> best = new ArrayList<>();
    fits.stream()
        .filter(fit -> !fit.isExact() && FitJudge.tier(fit).isPresent())
        .filter(fit -> exact.stream().noneMatch(fit::changesWordOf))
        .filter(fit -> exact.stream().noneMatch(fit::addsStrangerTo))
        .filter(fit -> !run.holdsTie(fit))
        .sorted(BEST_FIRST)
        .forEach(
            fit -> {
              if (best.stream().noneMatch(fit::overlaps)) {
                best.add(fit);
              }
            });
    return best;
  }

  private static Finding finding(Fit fit, Run run, Tier tier, Copy copy) {
    Span span =
        new Span(run.tokens().get(fit.from()).start(), run.tokens().get(fit.to() - 1).end());
    String phrase = fit.formula().phrase();
    boolean house = fit.formula().origin() == Formula.Origin.HOUSE;
    boolean ordinary = run.isOrdinary(fit);
    String rule = house || (FitJudge.isMarked(fit) && !ordinary) ? RULE : NEAR_RULE;
    return new Finding(
        span,
        rule.substring(rule.indexOf('.') + 1),
        Family.WORDING,
        ordinary ? Tier.QUERY : tier,
        "“%s” reads like a reworded set phrase.".formatted(copy.document().text(span)),
        Optional.of(
            run.tokens().get(fit.from()).isCapitalised()
                ? phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1)
                : phrase),
        rule);
  }
}
