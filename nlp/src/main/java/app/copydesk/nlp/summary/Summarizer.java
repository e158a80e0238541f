package app.copydesk.nlp.summary;

import app.copydesk.nlp.speakers.AttributedQuote;
import app.copydesk.nlp.speakers.Speaker;
import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses the sentences of a summary: the best of those that can stand alone, one after the other,
 * each judged beside the ones already chosen. Immutable and safe to share between threads.
 *
 * <p>The choice is the greedy one of J. Carbonell and J. Goldstein, The use of MMR, 1998, with two
 * changes: what says the same is left out altogether, and a speaker not heard yet counts.
 */
public final class Summarizer {
  /** Sentences that share more than this of their words say the same thing. */
  private static final double SAME = .5;

  /** Marked down by the share of words shared with the chosen sentence that is most like it. */
  private static final double REPETITION = -.5;

  /** What it is worth to bring in a speaker; tuned with the weights of {@link Ranking}. */
  private static final double NEW_SPEAKER = .1;

  /** What it is worth to let somebody speak who has not spoken yet. */
  private static final double NEW_QUOTE = .04;

  /**
   * The summaries of {@code document} at every length.
   *
   * @param genre what kind of article it is, if no plain story
   * @param speakers those who speak in it: a summary that lets them speak is the better one
   * @param quotes what they say
   */
  public Summary summarize(
      String title,
      Document document,
      Optional<Genre> genre,
      List<Speaker> speakers,
      List<AttributedQuote> quotes) {
    List<Rated> rated =
        Ranking.of(title, document, speakers, quotes).rate(Candidates.of(document, genre, quotes));
    List<Rated> chosen = choose(rated);
    List<List<Span>> byLength = new ArrayList<>();
    for (int k = 1; k <= Summary.MAX_SENTENCES; k++) {
      byLength.add(
          chosen.stream()
              .limit(k)
              .sorted(Comparator.comparingInt(Rated::index))
              .map(Rated::span)
              .toList());
    }
    return new Summary(byLength);
  }

  /** The sentences of the longest summary, in the order in which they were chosen. */
  private static List<Rated> choose(List<Rated> rated) {
    List<Rated> chosen = new ArrayList<>();
    Set<Integer> places = new HashSet<>();
    Set<String> heard = new HashSet<>();
    Set<String> quoted = new HashSet<>();
    while (chosen.size() < Summary.MAX_SENTENCES) {
      Rated best = null;
      double bestWorth = 0;
      for (Rated next : rated) {
        double repeated =
            chosen.stream().mapToDouble(other -> overlap(next, other)).max().orElse(0);
        double worth =
            next.worth()
                + REPETITION * repeated
                + (heard.containsAll(next.speakers()) ? 0 : NEW_SPEAKER)
                + (quoted.containsAll(next.quoted()) ? 0 : NEW_QUOTE);
        if ((best == null || worth > bestWorth)
            && !places.contains(next.index())
            && stands(next, places)
            && repeated <= SAME) {
          best = next;
          bestWorth = worth;
        }
      }
      if (best == null) {
        break;
      }
      chosen.add(best);
      places.add(best.index());
      heard.addAll(best.speakers());
      quoted.addAll(best.quoted());
    }
    return chosen;
  }

  /** A sentence that leans on the one before comes only with it. */
  private static boolean stands(Rated next, Set<Integer> places) {
    return !next.candidate().leans() || places.contains(next.index() - 1);
  }

  private static double overlap(Rated a, Rated b) {
    int shared = 0;
    for (String word : a.words()) {
      shared += b.words().contains(word) ? 1 : 0;
    }
    return shared / Math.max(1.0, a.words().size() + b.words().size() - shared);
  }
}
