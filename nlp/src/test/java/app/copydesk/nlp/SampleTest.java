package app.copydesk.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import app.copydesk.nlp.speakers.Speaker;
import app.copydesk.nlp.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The sample article, whose nine pieces in marks are all said by somebody with a name and a role.
 */
final class SampleTest {
  private static final Analysis ANALYSIS = ArticleAnalyzer.load().analyze(Article.of(sample()));

  @Test
  void ninePiecesInMarksAreFoundWhole() {
    List<String> pieces =
        ANALYSIS.quotes().stream()
            .flatMap(quote -> quote.quote().segments().stream())
            .map(ANALYSIS::text)
            .toList();

    assertThat(pieces).hasSize(9);
    assertThat(pieces).contains("even now, that’s not enough.", "others", "They are trading,");
    assertThat(pieces)
        .anySatisfy(
            piece ->
                assertThat(piece)
                    .startsWith("Do you know the biggest problem")
                    .contains("“We have problems, France.”")
                    .endsWith("I’m not sure."));
  }

  @Test
  void everyPieceHasASpeakerWithNameAndRole() {
    assertThat(ANALYSIS.quotes())
        .filteredOn(quote -> !quote.quote().segments().isEmpty())
        .extracting(quote -> quote.speaker().map(SampleTest::shown).orElse("nobody"))
        .containsOnly("Donald Trump, U.S. President", "Mark Rutte, NATO Secretary General");
  }

  @Test
  void nobodyIsMadeToSayWhatTheEmbassyDidNotSay() {
    int line = ANALYSIS.article().text().indexOf("The French Embassy");

    assertThat(ANALYSIS.quotes())
        .extracting(quote -> quote.quote().span())
        .noneMatch(span -> new Span(line, ANALYSIS.article().text().length()).overlaps(span));
  }

  private static String shown(Speaker speaker) {
    return speaker.name() + ", " + speaker.role().orElse("no role");
  }

  private static String sample() {
    try (InputStream in = SampleTest.class.getResourceAsStream("/nato.txt")) {
      return new String(
          java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
