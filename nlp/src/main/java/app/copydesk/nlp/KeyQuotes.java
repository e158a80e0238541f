package app.copydesk.nlp;

import app.copydesk.nlp.quotes.Quote;
import app.copydesk.nlp.speakers.AttributedQuote;
import app.copydesk.nlp.speakers.Speaker;
import app.copydesk.nlp.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The quotes an editor would pull out: those with substance, spread over the speakers. A quote
 * scores by its length (a full thought, neither a scrap nor a speech), by the words it shares with
 * the title and the summary, by standing in marks whole, and by a speaker who has a name. Each
 * quote already taken from a speaker lowers that speaker's others, so that the second voice of an
 * article comes before the first one's third best line. A pure function of the analysis.
 */
public final class KeyQuotes {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*");

  /** Words of fewer letters than this are too common to tell what a quote is about. */
  private static final int MIN_TOPIC_LETTERS = 5;

  /** Fewer words than this are a scrap: shown only when there is nothing better. */
  private static final int MIN_WORDS = 5;

  private static final int FULL_THOUGHT_WORDS = 14;
  private static final int SPEECH_WORDS = 90;

  /**
   * What each earlier pick from the same speaker multiplies the rest of that speaker's scores by.
   */
  private static final double SAME_SPEAKER = 0.45;

  private KeyQuotes() {}

  /** At most {@code limit} quotes of {@code analysis}, in the order of the text. */
  public static List<AttributedQuote> choose(Analysis analysis, int limit) {
    Set<String> topic = topic(analysis);
    List<Candidate> candidates = new ArrayList<>();
    for (AttributedQuote quote : analysis.quotes()) {
      if (quote.quote().type() != Quote.Type.INDIRECT) {
        candidates.add(new Candidate(quote, score(analysis, quote, topic)));
      }
    }
    List<AttributedQuote> chosen = new ArrayList<>();
    Map<Optional<String>, Integer> taken = new HashMap<>();
    while (chosen.size() < limit && !candidates.isEmpty()) {
      Candidate best =
          candidates.stream()
              .max(Comparator.comparingDouble(candidate -> candidate.worth(taken)))
              .orElseThrow();
      candidates.remove(best);
      chosen.add(best.quote());
      taken.merge(best.speakerId(), 1, Integer::sum);
    }
    chosen.sort(Comparator.comparing(quote -> quote.quote().span()));
    return List.copyOf(chosen);
  }

  private record Candidate(AttributedQuote quote, double score) {
    Optional<String> speakerId() {
      return quote.speaker().map(Speaker::id);
    }

    double worth(Map<Optional<String>, Integer> taken) {
      return score * Math.pow(SAME_SPEAKER, taken.getOrDefault(speakerId(), 0));
    }
  }

  private static double score(Analysis analysis, AttributedQuote attributed, Set<String> topic) {
    int words = 0;
    Set<String> shared = new HashSet<>();
    for (Span segment : attributed.quote().segments()) {
      Matcher word = WORD.matcher(analysis.text(segment));
      while (word.find()) {
        words++;
        String lower = word.group().toLowerCase(Locale.ROOT);
        if (topic.contains(lower)) {
          shared.add(lower);
        }
      }
    }
    double length =
        words < MIN_WORDS
            ? 0.2
            : words < FULL_THOUGHT_WORDS
                ? 0.6 + 0.4 * words / FULL_THOUGHT_WORDS
                : words <= SPEECH_WORDS ? 1.0 : 0.8;
    double whole = attributed.quote().type() == Quote.Type.DIRECT ? 1.0 : 0.6;
    double about = 1.0 + 0.12 * Math.min(shared.size(), 5);
    return length * whole * about * speakerWeight(attributed);
  }

  private static double speakerWeight(AttributedQuote attributed) {
    return attributed
        .speaker()
        .map(speaker -> speaker.kind() == Speaker.Kind.PERSON ? 1.0 : 0.85)
        .map(weight -> weight * (0.7 + 0.3 * attributed.confidence()))
        .orElse(0.55);
  }

  private static Set<String> topic(Analysis analysis) {
    Set<String> topic = new HashSet<>();
    addWords(analysis.article().title(), topic);
    for (Span sentence : analysis.summary().sentences(5)) {
      addWords(analysis.text(sentence), topic);
    }
    return topic;
  }

  private static void addWords(String text, Set<String> topic) {
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      if (word.group().length() >= MIN_TOPIC_LETTERS) {
        topic.add(word.group().toLowerCase(Locale.ROOT));
      }
    }
  }
}
