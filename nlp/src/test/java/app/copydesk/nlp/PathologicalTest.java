package app.copydesk.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts no one writes. Eight times the text may cost 24 times as much: three times a linear cost,
 * for a machine that is busy.
 */
final class PathologicalTest {
  private static final ArticleAnalyzer ANALYZER = ArticleAnalyzer.load();
  private static final int SMALL = 2_000;

  static Stream<Arguments> texts() {
    return Stream.of(
        text("straight marks", n -> "\"".repeat(n * 4)),
        text("opening marks", n -> "“".repeat(n * 4)),
        text("single marks", n -> "' ".repeat(n * 2)),
        text("commas", n -> ", ".repeat(n * 2)),
        text("digits", n -> "1".repeat(n * 4) + "\""),
        text("attributes", n -> "a=\"".repeat(n)),
        text("verbs of saying", n -> "said ".repeat(n)),
        text("paragraphs left open", n -> "“A\n".repeat(n)),
        text("turns", n -> "A: b\n".repeat(n)),
        text("turns of a host", n -> "HOST: It is so.\nGUEST: It is.\n".repeat(n / 6)),
        text("one pronoun", n -> "A baker sat. " + "He ran. He said it was so. ".repeat(n * 2)),
        text("an obituary", n -> "Ann Lee died. " + "She ran. She said it was so. ".repeat(n / 2)),
        text("a witness", n -> "A jury sat. " + "“I have eyes,” the witness said. ".repeat(n / 2)),
        text("one surname", n -> people(n, i -> letters(i) + " Smith said no. ")),
        text("many people", n -> people(n, i -> letters(i) + " " + letters(i) + "y said no. ")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void costGrowsWithTheTextAndNoFaster(String name, IntFunction<String> text) {
    time(text.apply(SMALL)); // the code and the words are warm
    double small = Math.max(20, time(text.apply(SMALL)));

    assertThat(time(text.apply(8 * SMALL))).isLessThan(24 * small);
  }

  @Test
  void nothingVisibleNeedsNoQuotes() {
    assertThat(ANALYZER.analyze(Article.of("\0\0\n \t\u200b")).quotes()).isEmpty();
    assertThat(ANALYZER.analyze(Article.of("")).stats().sentences()).isZero();
  }

  private static Arguments text(String name, IntFunction<String> text) {
    return Arguments.of(name, text);
  }

  private static String people(int count, IntFunction<String> sentence) {
    return IntStream.range(0, count / 2).mapToObj(sentence).collect(Collectors.joining());
  }

  private static String letters(int number) {
    StringBuilder name = new StringBuilder("A");
    for (int rest = number + 26; rest > 0; rest /= 26) {
      name.append((char) ('a' + rest % 26));
    }
    return name.toString();
  }

  /**
   * Milliseconds of processor time, which a busy machine does not stretch as it does the clock's.
   */
  private static double time(String text) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    ANALYZER.analyze(Article.of(text));
    return (threads.getCurrentThreadCpuTime() - start) / 1e6;
  }
}
