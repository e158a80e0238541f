package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.DocumentReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The newsroom's own rules, each proved by its own examples, and its set phrases. Immutable. */
public final class HouseRules {
  /** No rules. */
  public static final HouseRules NONE =
      new HouseRules(List.of(), List.of(), RuleFiles.NONE.version());

  private final List<Rule> rules;
  private final List<GuardedPhrase> formulas;
  private final String version;

  private HouseRules(List<Rule> rules, List<GuardedPhrase> formulas, String version) {
    this.rules = List.copyOf(rules);
    this.formulas = List.copyOf(formulas);
    this.version = version;
  }

  /**
   * Reads the rules in {@code files} and tries each on its examples.
   *
   * @throws RuleException with every mistake in all of them
   */
  public static HouseRules prove(RuleFiles files, DocumentReader reader) {
    List<Mistake> mistakes = new ArrayList<>(files.mistakes());
    List<Rule> rules = new ArrayList<>();
    List<GuardedPhrase> formulas = new ArrayList<>();
    Map<String, Object> places = new HashMap<>();
    PhraseChecker.rules().forEach(rule -> places.put(rule.id(), "a rule of Copydesk’s own"));
    for (RuleFiles.Content content : files.contents()) {
      RuleFile file =
          RuleFile.read(content.name(), content.yaml(), Formula.Origin.HOUSE, mistakes::add);
      formulas.addAll(file.formulas());
      for (Rule rule : file.rules()) {
        Optional<Object> taken = Optional.ofNullable(places.putIfAbsent(rule.id(), rule.place()));
        taken.ifPresent(
            by ->
                mistakes.add(
                    new Mistake(rule.place(), "the id " + rule.id() + " is taken by " + by)));
        mistakes.addAll(disproof(rule, reader));
        rules.add(rule);
      }
    }
    mistakes.addAll(FormulaProof.of(formulas, reader));
    if (!mistakes.isEmpty()) {
      throw new RuleException(mistakes);
    }
    return new HouseRules(rules, formulas, files.version());
  }

  /** The examples that do not bear {@code rule} out. */
  private static List<Mistake> disproof(Rule rule, DocumentReader reader) {
    List<Mistake> mistakes = new ArrayList<>();
    for (Rule.Example example : rule.fires()) {
      if (!finds(rule, example, reader)) {
        mistakes.add(mistake(rule, example, "finds nothing here, and should"));
      }
    }
    for (Rule.Example example : rule.passes()) {
      if (finds(rule, example, reader)) {
        mistakes.add(mistake(rule, example, "finds something here, and should not"));
      }
    }
    return mistakes;
  }

  private static boolean finds(Rule rule, Rule.Example example, DocumentReader reader) {
    Document document = reader.read(example.text());
    Copy copy = Copy.of(document, Optional.empty());
    List<Finding> found = new ArrayList<>();
    new RuleCheck(List.of(rule)).check(copy, found::add);
    return !found.isEmpty();
  }

  private static Mistake mistake(Rule rule, Rule.Example example, String words) {
    return example.mistake("rule " + rule.id() + " " + words);
  }

  /** How many there are, formulas too. */
  public int size() {
    return rules.size() + formulas.size();
  }

  /** The same for the same rules: what was found by others has another. */
  public String version() {
    return version;
  }

  List<Rule> rules() {
    return rules;
  }

  List<GuardedPhrase> formulas() {
    return formulas;
  }
}
