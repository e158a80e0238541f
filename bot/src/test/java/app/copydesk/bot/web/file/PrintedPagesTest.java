package app.copydesk.bot.web.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PrintedPagesTest {
  @Test
  void aParagraphRunsOnOverThePage() {
    assertThat(
            PrintedPages.paragraphs(
                List.of("\nThe council voted to close\n", "\nthe old bridge.\n\nNobody asked.")))
        .containsExactly("The council voted to close the old bridge.", "Nobody asked.");
  }

  @Test
  void whatStandsOnEveryPageAndTheNumberOfThePageAreLeftOut() {
    List<String> pages =
        List.of(
            "Daily News, page 1\n\nThe bridge is closed.\n\n1",
            "Daily News, page 2\n\nThe mayor is angry.\n\n2",
            "Daily News, page 3\n\nThe shops are shut.\n\n3");
    assertThat(PrintedPages.paragraphs(pages))
        .containsExactly("The bridge is closed.", "The mayor is angry.", "The shops are shut.");
  }

  @Test
  void aHyphenBeforeACapitalOrBetweenNumbersStays() {
    assertThat(PrintedPages.paragraphs(List.of("the Anglo-\nSaxon\nyears 2019-\n2020 are over")))
        .containsExactly("the Anglo-Saxon years 2019- 2020 are over");
  }

  @Test
  void aShortLineThatEndsASentenceEndsAParagraph() {
    String page =
        """
        The council voted on Monday to close the old bridge
        for a year of repairs. The mayor said that she knew
        nothing of it.
        Shops on both banks fear for their trade, which now
        lives on those who cross.
        """;
    assertThat(PrintedPages.paragraphs(List.of(page)))
        .hasSize(2)
        .last()
        .isEqualTo("Shops on both banks fear for their trade, which now lives on those who cross.");
  }

  @Test
  void noPagesHaveNoParagraphs() {
    assertThat(PrintedPages.paragraphs(List.of())).isEmpty();
    assertThat(PrintedPages.paragraphs(List.of("", "\n\n"))).isEmpty();
  }
}
