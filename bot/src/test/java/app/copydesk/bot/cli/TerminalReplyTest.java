package app.copydesk.bot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.copydesk.bot.reply.AnalysisFixture;
import app.copydesk.bot.reply.Concern;
import app.copydesk.bot.reply.FactsLine;
import app.copydesk.bot.reply.Headline;
import app.copydesk.bot.reply.Origin;
import app.copydesk.bot.reply.QuoteLine;
import app.copydesk.bot.reply.Reply;
import app.copydesk.bot.reply.SpeakerLine;
import app.copydesk.nlp.phrasing.Finding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TerminalReplyTest {
  private static final Reply REPLY =
      new Reply(
          new Headline(
              "Bridge to close", Optional.of("https://news.example/b"), List.of("512 words")),
          new FactsLine(
              Optional.of("This is a list: the summary may not reach every item."),
              List.of("Who: Ada Byron", "When: Monday")),
          List.of(new Reply.SummaryLine("The council voted to close the bridge.", 1)),
          true,
          List.of(
              new QuoteLine(
                  "“It is not safe.”",
                  Optional.of(new QuoteLine.By("Ada Byron", Optional.of("mayor"), false)),
                  2,
                  false),
              new QuoteLine("“Nobody asked us.”", Optional.empty(), 3, false)),
          5,
          List.of(new SpeakerLine("Ada Byron", Optional.of("mayor"), 4)),
          2,
          List.of(
              new Concern(
                  "in ",
                  "the the",
                  " river",
                  "A word stands twice.",
                  Optional.of("the"),
                  List.of(1, 4),
                  Finding.Tier.DEFECT,
                  "")),
          1,
          false,
          List.of());

  @Test
  void everythingTheReplyHasIsDrawnWithItsParagraphs() {
    assertThat(TerminalReply.draw(REPLY, new Terminal(44, false)))
        .containsExactly(
            "Bridge to close",
            "https://news.example/b",
            "512 words",
            "Who: Ada Byron · When: Monday",
            "This is a list: the summary may not reach",
            "every item.",
            "",
            "Summary",
            "  • The council voted to close the",
            "    bridge. ¶1",
            "",
            "Key quotes · 2 of 5",
            "  “It is not safe.”",
            "    — Ada Byron, mayor ¶2",
            "",
            "  “Nobody asked us.”",
            "    — speaker not named ¶3",
            "",
            "Speakers",
            "  • Ada Byron, mayor · 4 quotes",
            "  and 2 more speakers",
            "",
            "Worth a second look",
            "  ! in [the the] river ¶1, 4",
            "    A word stands twice.",
            "    Did you mean: the",
            "  and 1 more finding");
  }

  @Test
  void aParaphraseIsSaidSoBeforeTheSummary() {
    Reply reply =
        Reply.of(
            AnalysisFixture.of("Old words.")
                .summarySentence("Old words.")
                .machineParaphrased("Old words")
                .analysis(),
            Origin.PASTED,
            1);

    assertThat(TerminalReply.draw(reply, new Terminal(60, false)))
        .containsExactly(
            "Pasted text",
            "2 words · 1 min read",
            "Reads machine-paraphrased: look for the original.",
            "",
            "Summary",
            "  • Old words. ¶1",
            "",
            "Worth a second look",
            "  No single phrase stands out.",
            "",
            "  Words that speak for a paraphrase: Old");
  }

  @Test
  void noLineIsWiderThanTheTerminal() {
    for (int columns = 30; columns <= 100; columns += 7) {
      int width = columns;
      assertThat(TerminalReply.draw(REPLY, new Terminal(columns, false)))
          .allSatisfy(line -> assertThat(Wrapping.width(line)).isLessThanOrEqualTo(width));
    }
  }

  @Test
  void colourIsForPeopleWhoDidNotRefuseIt() {
    assertThat(Terminal.of(Map.of(), true).styled()).isTrue();
    assertThat(Terminal.of(Map.of("NO_COLOR", ""), true).styled()).isTrue();
    assertThat(Terminal.of(Map.of("NO_COLOR", "1"), true).styled()).isFalse();
    assertThat(Terminal.of(Map.of("TERM", "dumb"), true).styled()).isFalse();
    assertThat(Terminal.of(Map.of(), false).styled()).isFalse();
  }

  @Test
  void theWidthIsTheTerminalsWithinReason() {
    assertThat(Terminal.of(Map.of("COLUMNS", "66"), false).columns()).isEqualTo(66);
    assertThat(Terminal.of(Map.of("COLUMNS", "400"), false).columns()).isEqualTo(100);
    assertThat(Terminal.of(Map.of("COLUMNS", "3"), false).columns()).isEqualTo(30);
    assertThat(Terminal.of(Map.of("COLUMNS", "wide"), false).columns()).isEqualTo(80);
  }
}
