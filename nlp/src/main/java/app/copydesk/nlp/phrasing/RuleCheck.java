package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Token;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Rules that are data. What one rule finds does not overlap. A rule is only tried on sentences that
 * hold a word it cannot do without.
 */
final class RuleCheck implements Check {
  private final List<Rule> rules;

  /** The rules, by their place in the list, that a word or a dictionary form calls for. */
  private final Map<String, BitSet> byAnchor = new HashMap<>();

  /** The rules that are tried everywhere. */
  private final BitSet always = new BitSet();

  RuleCheck(List<Rule> rules) {
    this.rules = List.copyOf(rules);
    for (int i = 0; i < this.rules.size(); i++) {
      for (TokenPattern pattern : this.rules.get(i).patterns()) {
        Set<String> anchors = pattern.anchors();
        if (anchors.isEmpty()) {
          always.set(i);
        }
        for (String anchor : anchors) {
          byAnchor.computeIfAbsent(anchor, a -> new BitSet()).set(i);
        }
      }
    }
  }

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    if (rules.isEmpty()) {
      return;
    }
    for (Sentence sentence : copy.document().sentences()) {
      BitSet called = called(sentence);
      for (int i = called.nextSetBit(0); i >= 0; i = called.nextSetBit(i + 1)) {
        check(rules.get(i), sentence, copy, found);
      }
    }
  }

  private BitSet called(Sentence sentence) {
    BitSet called = (BitSet) always.clone();
    for (Token token : sentence.tokens()) {
      BitSet word = byAnchor.get(token.lower());
      if (word != null) {
        called.or(word);
      }
      BitSet lemma = byAnchor.get(token.lemma());
      if (lemma != null) {
        called.or(lemma);
      }
    }
    return called;
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
