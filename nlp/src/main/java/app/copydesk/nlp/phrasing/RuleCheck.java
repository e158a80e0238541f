package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The rules of one file. */
final class RuleCheck implements Check {
  private final List<Rule> rules;

  RuleCheck(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    for (Sentence sentence : copy.document().sentences()) {
      for (int i = 0; i < sentence.tokens().size(); i++) {
        for (Rule rule : rules) {
          match(rule, sentence, i)
              .filter(span -> rule.speech() || !copy.isQuoted(span))
              .ifPresent(span -> found.accept(finding(rule, span, copy)));
        }
      }
    }
  }

  private static Optional<Span> match(Rule rule, Sentence sentence, int at) {
    for (TokenPattern pattern : rule.find()) {
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
        rule.suggest(),
        rule.id());
  }
}
