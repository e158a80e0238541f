package app.copydesk.nlp.summary;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Chooses the sentences of a summary: the lead, as far as each of its sentences can stand where it
 * would stand. Immutable and safe to share between threads.
 */
public final class Summarizer {
  /** Sentences that share more than this of their words say the same thing. */
  private static final double SAME = .5;

  /** The summaries of {@code document} at every length. */
  public Summary summarize(String title, Document document) {
    List<Candidate> candidates = Candidates.of(document);
    List<List<Span>> byLength = new ArrayList<>();
    for (int k = 1; k <= Summary.MAX_SENTENCES; k++) {
      byLength.add(choose(candidates, k).stream().map(Candidate::span).toList());
    }
    return new Summary(byLength);
  }

  private static List<Candidate> choose(List<Candidate> candidates, int count) {
    List<Candidate> chosen = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (chosen.size() == count) {
        break;
      }
      if (stands(candidate, chosen) && !repeats(candidate, chosen)) {
        chosen.add(candidate);
      }
    }
    return chosen;
  }

  private static boolean stands(Candidate candidate, List<Candidate> chosen) {
    if (candidate.opensArticle() || !(candidate.needsBefore() || candidate.needsSource())) {
      return true;
    }
    return !chosen.isEmpty() && chosen.get(chosen.size() - 1).index() == candidate.index() - 1;
  }

  private static boolean repeats(Candidate candidate, List<Candidate> chosen) {
    Set<String> words = words(candidate);
    return chosen.stream().anyMatch(other -> overlap(words, words(other)) > SAME);
  }

  private static Set<String> words(Candidate candidate) {
    Set<String> words = new HashSet<>();
    for (Token token : candidate.sentence().tokens()) {
      if (token.isWord() && token.text().length() > 3) {
        words.add(token.lemma());
      }
    }
    return words;
  }

  private static double overlap(Set<String> a, Set<String> b) {
    int shared = 0;
    for (String word : a) {
      shared += b.contains(word) ? 1 : 0;
    }
    return shared / Math.max(1.0, a.size() + b.size() - shared);
  }
}
