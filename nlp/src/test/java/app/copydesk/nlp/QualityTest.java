package app.copydesk.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import app.copydesk.nlp.Stories.Said;
import app.copydesk.nlp.Stories.Story;
import app.copydesk.nlp.speakers.AttributedQuote;
import app.copydesk.nlp.speakers.Speaker;
import app.copydesk.nlp.text.Span;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Floors on the invented stories: so many of a hundred have to be right. A piece of a quote is
 * right when its edges are, a mention when it shares a word of substance, a full name when its
 * first and last words are there, a role when half of its words are.
 */
final class QualityTest {
  private static final String EDGES = " \n“”\"‘’'`,.;:…";
  private static final Map<String, int[]> COUNTS = new HashMap<>();
  private static int given;

  @BeforeAll
  static void readAll() {
    Stories.all().forEach(QualityTest::read);
  }

  @Test
  void piecesOfQuotesHaveTheRightEdges() {
    int[] pieces = counts("piece");
    assertThat(200.0 * pieces[0] / (pieces[1] + given)).isGreaterThan(99);
  }

  @Test
  void theMentionOfTheSpeakerIsFound() {
    assertThat(share("mention")).isGreaterThan(92);
  }

  @Test
  void theFullNameIsFound() {
    assertThat(share("name")).isGreaterThan(88);
  }

  @Test
  void theRoleIsFound() {
    assertThat(share("role")).isGreaterThan(74);
  }

  private static double share(String what) {
    int[] counts = counts(what);
    return 100.0 * counts[0] / counts[1];
  }

  /** Right, and of how many. */
  private static int[] counts(String what) {
    return COUNTS.computeIfAbsent(what, key -> new int[2]);
  }

  private static void count(String what, boolean right) {
    int[] counts = counts(what);
    counts[0] += right ? 1 : 0;
    counts[1]++;
  }

  private static void read(Story story) {
    String text = story.text();
    Analysis analysis = Reading.of(text);
    Map<Span, AttributedQuote> pieces = new HashMap<>();
    for (AttributedQuote quote : analysis.quotes()) {
      quote.quote().segments().forEach(span -> pieces.put(stripped(text, span), quote));
    }
    given += pieces.size();
    Set<String> roles = new HashSet<>();
    for (Said said : story.said()) {
      for (Span span : said.segments()) {
        AttributedQuote quote = pieces.get(stripped(text, span));
        count("piece", quote != null);
        if (quote != null) {
          said.speaker().ifPresent(wanted -> count("mention", overlaps(text, quote, wanted)));
          said.name().filter(QualityTest::isFull).ifPresent(n -> count("name", bears(quote, n)));
        }
      }
      if (said.name().isPresent() && said.role().isPresent() && roles.add(said.name().get())) {
        count("role", hasRole(analysis, said.name().get(), said.role().get()));
      }
    }
  }

  private static boolean isFull(String name) {
    return name.contains(" ") && Character.isUpperCase(name.charAt(0));
  }

  private static boolean overlaps(String text, AttributedQuote quote, Span wanted) {
    return quote
        .mention()
        .filter(span -> span.overlaps(wanted))
        .map(
            span ->
                new Span(
                    Math.max(span.start(), wanted.start()), Math.min(span.end(), wanted.end())))
        .map(span -> words(span.of(text)))
        .filter(words -> !Set.of("the", "a", "of", "and").containsAll(words))
        .isPresent();
  }

  private static boolean bears(AttributedQuote quote, String name) {
    String[] wanted = name.toLowerCase(Locale.ROOT).split(" ", -1);
    Set<String> shown = quote.speaker().map(Speaker::name).map(QualityTest::words).orElse(Set.of());
    return shown.contains(wanted[0]) && shown.contains(wanted[wanted.length - 1]);
  }

  private static boolean hasRole(Analysis analysis, String name, String role) {
    String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    Set<String> had = new HashSet<>();
    for (Speaker speaker : analysis.speakers()) {
      if (words(speaker.name()).contains(last)) {
        had.addAll(words(speaker.role().orElse("")));
      }
    }
    Set<String> wanted = words(role);
    return 2 * wanted.stream().filter(had::contains).count() >= wanted.size();
  }

  private static Set<String> words(String text) {
    return Set.copyOf(
        new HashSet<>(
            Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'’.-]+", -1))));
  }

  private static Span stripped(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && EDGES.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && EDGES.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(start, end);
  }
}
