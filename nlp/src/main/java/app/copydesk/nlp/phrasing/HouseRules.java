package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.DocumentReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The newsroom's own rules, each proved by its own examples. Immutable. */
public final class HouseRules {
  private static final int MAX_SHOWN_LENGTH = 100;

  /** No rules. */
  public static final HouseRules NONE = new HouseRules(List.of(), RuleFiles.NONE.version());

  private final List<Rule> rules;
  private final String version;

  private HouseRules(List<Rule> rules, String version) {
    this.rules = List.copyOf(rules);
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
    Map<String, Object> places = new HashMap<>();
    PhraseChecker.rules().forEach(rule -> places.put(rule.id(), "a rule of Copydesk’s own"));
    for (RuleFiles.Content content : files.contents()) {
      for (Rule rule : RuleFile.read(content.name(), content.yaml(), mistakes::add)) {
        Optional<Object> taken = Optional.ofNullable(places.putIfAbsent(rule.id(), rule.place()));
        taken.ifPresent(
            by ->
                mistakes.add(
                    new Mistake(rule.place(), "the id " + rule.id() + " is taken by " + by)));
        mistakes.addAll(disproof(rule, reader));
        rules.add(rule);
      }
    }
    if (!mistakes.isEmpty()) {
      throw new RuleException(mistakes);
    }
    return new HouseRules(rules, files.version());
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
    String text = example.text().replaceAll("\\s+", " ");
    String shown =
        text.length() > MAX_SHOWN_LENGTH ? text.substring(0, MAX_SHOWN_LENGTH) + "…" : text;
    return new Mistake(example.place(), "rule " + rule.id() + " " + words + ": " + shown);
  }

  /** How many there are. */
  public int size() {
    return rules.size();
  }

  /** The same for the same rules: what was found by others has another. */
  public String version() {
    return version;
  }

  List<Rule> rules() {
    return rules;
  }
}
