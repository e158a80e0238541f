package app.copydesk.nlp.summary;

import static org.assertj.core.api.Assertions.assertThat;

import app.copydesk.nlp.Stories;
import app.copydesk.nlp.text.DocumentReader;
import app.copydesk.nlp.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SummarizerTest {
  private static final DocumentReader READER = DocumentReader.load();

  private static List<String> summary(int count, String text) {
    return new Summarizer()
            .summarize("", READER.read(text), Optional.empty(), List.of(), List.of())
            .sentences(count)
            .stream()
            .map(s -> s.of(text))
            .toList();
  }

  static List<Stories.Story> stories() {
    return Stories.all();
  }

  @ParameterizedTest
  @MethodSource("stories")
  void everySummaryOfAStoryIsInOrderBalancedAndStandsAlone(Stories.Story story) {
    Summary summary =
        new Summarizer()
            .summarize("", READER.read(story.text()), Optional.empty(), List.of(), List.of());
    for (int k = 1; k <= Summary.MAX_SENTENCES; k++) {
      List<Span> sentences = summary.sentences(k);
      assertThat(sentences).hasSizeBetween(1, k);
      int end = 0;
      for (Span span : sentences) {
        assertThat(span.start()).isGreaterThanOrEqualTo(end);
        end = span.end();
        String sentence = span.of(story.text());
        assertThat(BalancedMarks.in(sentence)).as(sentence).isTrue();
        assertThat(sentence).doesNotContain("\n").doesNotMatch("(?s).*\\S\\s+$");
      }
      assertThat(sentences.get(0).of(story.text()))
          .doesNotMatch("(He|She|They|But|However|Also|This|That|The move)\\b.*");
    }
  }

  @Test
  void aSentenceThatLeansOnTheOneBeforeComesOnlyWithIt() {
    String text =
        "Read more: our harbour page.\n\nHe said the pier would close on Friday.\n\n"
            + "The harbour board voted to close the old pier on Friday after a storm broke two beams."
            + " It will cost a million pounds to mend, the board said on Saturday.";
    assertThat(summary(3, text))
        .containsExactly(
            "The harbour board voted to close the old pier on Friday after a storm broke two beams.",
            "It will cost a million pounds to mend, the board said on Saturday.");
    assertThat(summary(1, text))
        .containsExactly(
            "The harbour board voted to close the old pier on Friday after a storm broke two beams.");
  }

  @Test
  void theDatelineIsLeftOut() {
    assertThat(summary(1, "LONDON (Reuters) - Two ferries collided in fog on Monday, police said."))
        .containsExactly("Two ferries collided in fog on Monday, police said.");
    assertThat(summary(1, "(CNN)Two ferries collided in fog on Monday, police said."))
        .containsExactly("Two ferries collided in fog on Monday, police said.");
    assertThat(
            summary(
                1, "BATON ROUGE, La. — A cracked beam will keep the bridge closed until April."))
        .containsExactly("A cracked beam will keep the bridge closed until April.");
  }

  @Test
  void headingsBylinesAndNewsletterLinesAreLeftOut() {
    assertThat(
            summary(
                7,
                """
                Harbour in Uproar

                By Ann Tait

                Two ferries collided in fog on Monday, police said.

                Sign up to our morning newsletter.

                Image caption The ferries after the crash.

                Forty passengers were taken to hospital with cuts and bruises.
                """))
        .containsExactly(
            "Two ferries collided in fog on Monday, police said.",
            "Forty passengers were taken to hospital with cuts and bruises.");
  }

  @Test
  void halfAQuotationIsLeftOut() {
    assertThat(
            summary(
                3,
                "Two ferries collided in fog on Monday, police said.\n\n“We heard a crash. Then it went dark,” said a passenger.\n\n"
                    + "Forty passengers were taken to hospital with cuts and bruises."))
        .containsExactly(
            "Two ferries collided in fog on Monday, police said.",
            "Forty passengers were taken to hospital with cuts and bruises.");
  }

  @Test
  void aTextWithNothingToSayHasNoSummary() {
    assertThat(summary(3, "")).isEmpty();
    assertThat(summary(3, "”””")).isEmpty();
  }

  @Test
  void aQuotationIsNeverShownWithoutWhoSaysIt() {
    String text =
        """
        The old pier at Marle was closed on Monday after two of its pillars gave way in the night.

        “We have watched this pier rot for thirty years and the pier has won at last.”

        The harbour master, Mara Lind, said that the pier would not be opened before summer.
        """;

    assertThat(summary(3, text)).noneMatch(sentence -> sentence.startsWith("“"));
  }

  @Test
  void aCorrectionThatStandsAloneIsStillTold() {
    String text =
        "In a story on May 4 about the pier, the Gazette reported erroneously that it cost £201."
            + " The pier cost £210.";

    assertThat(summary(1, text)).hasSize(1);
  }

  @Test
  void whatWasSaidIsNotSaidTwice() {
    String text =
        """
        The harbour board of Marle closed the old pier on Monday after two of its pillars broke.

        The old pier of Marle was closed by the board of the harbour after its two pillars broke.

        Mending it will take a year and cost a million pounds that nobody has.
        """;

    assertThat(summary(2, text))
        .containsExactly(
            "The harbour board of Marle closed the old pier on Monday after two of its pillars broke.",
            "Mending it will take a year and cost a million pounds that nobody has.");
  }
}
