package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.phrasing.Finding.Family;
import app.copydesk.nlp.phrasing.Finding.Tier;
import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * An absolute claim that nobody is said to have made: "the oldest pier in the world", "the only
 * club ever". Sentences that name a source are left alone; two an article are enough.
 */
final class Superlatives implements Check {
  private static final int MOST = 2;
  private static final int FURTHEST = 7;

  private static final Set<String> ALONE = Set.of("only", "worst", "best", "most", "least");

  /** What makes the claim one about all there is. */
  private static final Set<String> ALL =
      Set.of("in the world", "in history", "of all time", "in living memory", "of all times");

  private static final Set<String> SOURCE =
      Set.of(
          ("say tell claim believe think describe call accord report rank vote name survey study record list estimate show find"
                  + " suggest argue write announce figure poll win award title champion")
              .split(" "));

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    int shown = 0;
    for (Sentence sentence : copy.document().sentences()) {
      Optional<Span> claim = claim(sentence.tokens());
      if (claim.isPresent() && shown < MOST && !copy.isQuoted(claim.get())) {
        found.accept(finding(claim.get()));
        shown++;
      }
    }
  }

  private static Optional<Span> claim(List<Token> tokens) {
    for (int i = 1; i + 2 < tokens.size(); i++) {
      if (!tokens.get(i - 1).is("the") || !isSuperlative(tokens.get(i))) {
        continue;
      }
      boolean hedged = i > 2 && tokens.get(i - 2).is("of") && tokens.get(i - 3).is("one");
      int end = hedged ? -1 : end(tokens, i);
      if (end > 0 && tokens.stream().noneMatch(token -> SOURCE.contains(token.lemma()))) {
        return Optional.of(new Span(tokens.get(i - 1).start(), tokens.get(end).end()));
      }
    }
    return Optional.empty();
  }

  private static boolean isSuperlative(Token token) {
    String word = token.lower();
    return ALONE.contains(word)
        || (token.tag() == Tag.ADJ && word.length() > 5 && word.endsWith("est"));
  }

  /** Where the claim ends, a few words on. */
  private static int end(List<Token> tokens, int from) {
    for (int i = from + 1; i < Math.min(tokens.size(), from + FURTHEST); i++) {
      if (tokens.get(i).tag() == Tag.PUNCT) {
        return -1;
      }
      if (tokens.get(i).is("ever") && i + 1 < tokens.size()) {
        return i;
      }
      for (String all : ALL) {
        if (starts(tokens, i, all)) {
          return i + all.split(" ", -1).length - 1;
        }
      }
    }
    return -1;
  }

  private static boolean starts(List<Token> tokens, int at, String phrase) {
    String[] words = phrase.split(" ", -1);
    for (int k = 0; k < words.length; k++) {
      if (at + k >= tokens.size() || !tokens.get(at + k).is(words[k])) {
        return false;
      }
    }
    return true;
  }

  private static Finding finding(Span span) {
    return new Finding(
        span,
        "superlative",
        Family.CLAIMS,
        Tier.QUERY,
        "An absolute claim without a source: who checked it?",
        Optional.empty(),
        "claims.superlative");
  }
}
