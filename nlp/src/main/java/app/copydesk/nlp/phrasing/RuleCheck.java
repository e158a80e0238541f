package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Rules that are data. What one rule finds does not overlap. */
final class RuleCheck implements Check {
  private final List<Rule> rules;

  RuleCheck(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    for (Sentence sentence : copy.document().sentences()) {
      for (Rule rule : rules) {
        check(rule, sentence, copy, found);
      }
    }
  }

  private static void check(Rule rule, Sentence sentence, Copy copy, Consumer<Finding> found) {
    int end = 0;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Optional<Span> span = match(rule, sentence, i);
      if (span.isPresent() && span.get().start() >= end) {
        end = span.get().end();
        if (rule.speech() || !copy.isQuoted(span.get())) {
          found.accept(finding(rule, span.get(), copy));
        }
      }
    }
  }

  private static Optional<Span> match(Rule rule, Sentence sentence, int at) {
    for (TokenPattern pattern : rule.patterns()) {
      Optional<Span> span = pattern.match(sentence.tokens(), at);
      if (span.isPresent()) {
        return span;
      }
    }
    return Optional.empty();
  }

  private static Finding finding(Rule rule, Span span, Copy copy) {
    return new Finding(
        span,
        rule.kind(),
        rule.family(),
        rule.tier(),
        rule.message().replace("{}", "“" + copy.document().text(span) + "”"),
        rule.suggestion(),
        rule.id());
  }
}
