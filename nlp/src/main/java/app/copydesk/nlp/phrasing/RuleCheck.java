package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Rules that are data. What one rule finds does not overlap. A pattern is only tried on sentences
 * that hold a word it cannot do without.
 */
final class RuleCheck implements Check {
  /** One of the patterns of the rule that has the place {@code rule} in the list. */
  private record Way(int rule, TokenPattern pattern) {}

  private final List<Rule> rules;

  /** The patterns of all rules, those of a rule side by side. */
  private final List<Way> ways = new ArrayList<>();

  /** The patterns, by their place in the list, that a word or a dictionary form calls for. */
  private final Map<String, BitSet> byAnchor = new HashMap<>();

  /** The patterns that are tried everywhere. */
  private final BitSet always = new BitSet();

  RuleCheck(List<Rule> rules) {
    this.rules = List.copyOf(rules);
    for (int rule = 0; rule < this.rules.size(); rule++) {
      for (TokenPattern pattern : this.rules.get(rule).patterns()) {
        Set<String> anchors = pattern.anchors();
        if (anchors.isEmpty()) {
          always.set(ways.size());
        }
        for (String anchor : anchors) {
          byAnchor.computeIfAbsent(anchor, a -> new BitSet()).set(ways.size());
        }
        ways.add(new Way(rule, pattern));
      }
    }
  }

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    if (ways.isEmpty()) {
      return;
    }
    for (Sentence sentence : copy.document().sentences()) {
      BitSet called = called(sentence);
      int next = called.nextSetBit(0);
      while (next >= 0) {
        int rule = ways.get(next).rule();
        List<TokenPattern> patterns = new ArrayList<>();
        while (next >= 0 && ways.get(next).rule() == rule) {
          patterns.add(ways.get(next).pattern());
          next = called.nextSetBit(next + 1);
        }
        check(rules.get(rule), patterns, sentence, copy, found);
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

  private static void check(
      Rule rule,
      List<TokenPattern> patterns,
      Sentence sentence,
      Copy copy,
      Consumer<Finding> found) {
    int end = 0;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Optional<Span> span = match(patterns, sentence, i);
      if (span.isPresent() && span.get().start() >= end) {
        end = span.get().end();
        if (rule.speech() || !copy.isQuoted(span.get())) {
          found.accept(finding(rule, span.get(), copy));
        }
      }
    }
  }

  private static Optional<Span> match(List<TokenPattern> patterns, Sentence sentence, int at) {
    for (TokenPattern pattern : patterns) {
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
