package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import app.copydesk.nlp.text.WordFile;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Set phrases in everyday disguises, which were written before any was tried. */
class RewordedPhrasesTest {

  private static List<String> proposed(String text) {
    return Desk.findings(text).stream()
        .filter(
            finding -> List.of(FormulaCheck.RULE, FormulaCheck.NEAR_RULE).contains(finding.rule()))
        .map(finding -> finding.suggestion().orElseThrow().toLowerCase(Locale.ROOT))
        .toList();
  }

  private static List<String> lines(String name) {
    return WordFile.lines(RewordedPhrasesTest.class, name).stream()
        .map(WordFile.Line::text)
        .toList();
  }

  /** True when the phrase before the colon is proposed, or a longer one that holds it. */
  private static boolean isProposed(String line) {
    int colon = line.indexOf(':');
    return proposed(line.substring(colon + 1).strip()).stream()
        .anyMatch(phrase -> phrase.contains(line.substring(0, colon)));
  }

  /** 36 at first; the floor is what was reached once errors had been read, less two. */
  @Test
  void mostAreProposed() {
    assertThat(lines("reworded-phrases.txt"))
        .hasSize(60)
        .filteredOn(RewordedPhrasesTest::isProposed)
        .hasSizeGreaterThanOrEqualTo(48);
  }

  /** "A dark hole in the road" is asked about. */
  @Test
  void theSameWordsInOrdinarySentencesAreLeftAlone() {
    assertThat(lines("phrase-look-alikes.txt"))
        .hasSize(60)
        .filteredOn(text -> !proposed(text).isEmpty())
        .hasSizeLessThanOrEqualTo(1);
  }
}
