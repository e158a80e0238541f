package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import app.copydesk.nlp.Stories;
import app.copydesk.nlp.text.Document;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseCheckerTest {

  static List<Stories.Story> cleanStories() {
    return Stories.all().stream().filter(Stories.Story::isClean).toList();
  }

  @ParameterizedTest
  @MethodSource("cleanStories")
  void aCleanStoryHasNoDefect(Stories.Story story) {
    assertThat(Desk.findings(story.text()))
        .filteredOn(finding -> finding.tier() == Finding.Tier.DEFECT)
        .isEmpty();
  }

  @Test
  void findingsAreSortedLieInTheTextAndAreGivenOnce() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    String[] pieces = {
      "“",
      "”",
      "\"",
      "the ",
      "the ",
      "If ",
      "Rutte ",
      "Rut ",
      "Mark ",
      "said ",
      ". ",
      ", ",
      "\n",
      "’",
      "‘",
      "7'1\"",
      "🙂 ",
      "\u0000",
      "Thursday, May 4 ",
      "2025 ",
      "he ",
      "clear about ",
      " ",
      "(",
      "50 per cent "
    };
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i >= 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      List<Finding> findings = Desk.findings(text.toString());
      assertThat(findings)
          .as("seed %d: %s", seed, text)
          .isSortedAccordingTo((a, b) -> a.span().compareTo(b.span()));
      Set<Object> seen = new HashSet<>();
      for (Finding finding : findings) {
        assertThat(finding.span().end()).as("seed %d", seed).isLessThanOrEqualTo(text.length());
        assertThat(finding.span().isEmpty()).as("seed %d", seed).isFalse();
        assertThat(seen.add(List.of(finding.rule(), finding.span()))).as("seed %d", seed).isTrue();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“", "”", "\"", "‘", "\" ", "“ ", "the ", "The ", "A. ", "Rutte ", "Xa ", "(", "a,",
        "If if ", "10 ", "\n"
      })
  void twentyThousandOfAnythingTakesLinearTime(String piece) {
    Document document = Desk.read(piece.repeat(20_000));
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    new PhraseChecker().check(document, Optional.empty());
    assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start))
        .isLessThan(Duration.ofSeconds(5));
  }
}
