package app.copydesk.bot.slack.view;

import static org.assertj.core.api.Assertions.assertThat;

import app.copydesk.bot.desk.Answer;
import app.copydesk.bot.jobs.MessageRef;
import app.copydesk.bot.reply.AnalysisFixture;
import app.copydesk.bot.reply.Origin;
import app.copydesk.bot.reply.Reply;
import app.copydesk.nlp.Analysis;
import app.copydesk.nlp.phrasing.Finding.Tier;
import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.element.ButtonElement;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ReplyViewTest {
  private static final MessageRef SOURCE = new MessageRef("T1", "C1", "1795493816.784606");

  @Test
  void theReplyReadsFromTitleToPhrasing() {
    Analysis analysis =
        AnalysisFixture.of(
                "Bridges are old.\n“We mend them,” said Ann Clark, the mayor. It it rains.")
            .title("Old bridges")
            .summarySentence("Bridges are old.")
            .speaker("Ann Clark", "the mayor", 1)
            .quote("We mend them,", "Ann Clark", 0.9)
            .finding("It it", Tier.DEFECT, "A word twice.", "It")
            .analysis();

    assertThat(draw(analysis, 1).text())
        .isEqualTo(
            """
            Old bridges
            14 words · 1 min read
            Who: Ann Clark
            Summary
            Bridges are old.\u00A0\u00A0¶ 1
            Key quotes
            “We mend them,”
            — Ann Clark, the mayor · ¶ 2
            Named speakers
            Ann Clark, the mayor · 1 quote
            Suspicious phrasing
            Ann Clark, the mayor. It it rains. — A word twice. Did you mean It?\u00A0\u00A0¶ 2"""
                .replace("¶ ", "¶\u00A0"));
  }

  @Test
  void cleanCopyRaisesNoAlarm() {
    assertThat(draw(AnalysisFixture.of("Fine words.").analysis(), 3).text())
        .endsWith("No quotes. Nothing in the phrasing stands out.")
        .doesNotContain("Suspicious");
  }

  @Test
  void aParaphraseIsSaidSoBeforeAnythingElseIsRead() {
    assertThat(draw(AnalysisFixture.of("Words.").machineParaphrased().analysis(), 3).text())
        .startsWith(
            """
            Pasted text
            1 word · 1 min read
            Reads machine-paraphrased: look for the original.
            """
                .stripTrailing())
        .doesNotContain("speak for");
  }

  @Test
  void whoAsksForTheSummaryAloneIsWarnedOfAParaphraseToo() {
    Analysis analysis = AnalysisFixture.of("Words.").machineParaphrased("Words").analysis();
    Answer summary =
        new Answer.Whole(
            Reply.of(analysis, Origin.PASTED, 1), new Answer.Handle(SOURCE, 0, 1), true);

    assertThat(AnswerView.of(summary).text())
        .endsWith("Reads machine-paraphrased: look for the original.");
  }

  @Test
  void wordsThatMeanNothingHereAreToBeLeftOut() {
    AnalysisFixture fixture = AnalysisFixture.of("It is very unique.");
    fixture.finding("very", Tier.QUERY, "Why?", "");

    assertThat(draw(fixture.analysis(), 3).text()).contains("Why? Leave it out?");
  }

  @Test
  void aFaintSignIsNotShown() {
    Analysis analysis = AnalysisFixture.of("said again").machineParaphrased(0.4, "said").analysis();

    assertThat(draw(analysis, 3).text()).contains("paraphrased").doesNotContain("“said”");
  }

  @Test
  void theWordsThatSpeakForAParaphraseAreNamedAndEscaped() {
    Analysis analysis = AnalysisFixture.of("<b>x bosom.").machineParaphrased("<b>x").analysis();

    assertThat(draw(analysis, 3).text())
        .contains("Words that speak for a paraphrase: “&lt;b&gt;x”.");
  }

  @Test
  void aQuoteOfNobodySaysSo() {
    Analysis analysis =
        AnalysisFixture.of("“Words of one.”").quote("Words of one.", null, 0).analysis();

    assertThat(draw(analysis, 3).text()).contains("— speaker not named");
  }

  @Test
  void moreThanFiveConcernsAreCounted() {
    AnalysisFixture fixture = AnalysisFixture.of("w1 w2 w3 w4 w5 w6 w7");
    for (int i = 1; i <= 7; i++) {
      fixture.finding("w" + i, Tier.QUERY, "Why?");
    }

    assertThat(draw(fixture.analysis(), 3).text()).endsWith("and 2 more\nNo quotes.");
  }

  @Test
  void longerAndShorterAreThereOnlyWhereTheyLead() {
    AnalysisFixture seven = AnalysisFixture.of("a b c d e f g");
    for (String letter : List.of("a", "b", "c", "d", "e", "f", "g")) {
      seven.summarySentence(letter);
    }

    assertThat(labels(draw(seven.analysis(), 3))).containsExactly("Phrasing", "Shorter", "Longer");
    assertThat(labels(draw(seven.analysis(), 7))).containsExactly("Phrasing", "Shorter");
    assertThat(labels(draw(seven.analysis(), 1))).containsExactly("Phrasing", "Longer");
  }

  @Test
  void aSummaryThatHasNoMoreSentencesCannotGrow() {
    Analysis two = AnalysisFixture.of("a b").summarySentence("a").summarySentence("b").analysis();

    assertThat(labels(draw(two, 3))).containsExactly("Phrasing", "Shorter");
    assertThat(labels(draw(two, 2))).containsExactly("Phrasing", "Shorter");
  }

  @Test
  void shorterIsShorterThanWhatIsShownHoweverMuchWasAsked() {
    Analysis two = AnalysisFixture.of("a b").summarySentence("a").summarySentence("b").analysis();

    assertThat(ButtonValue.of(buttons(draw(two, 7)).get(1).getValue()))
        .contains(new ButtonValue("1795493816.784606", 0, 1, false));
  }

  @Test
  void aButtonKnowsWhatItIsAbout() {
    Analysis two = AnalysisFixture.of("a b").summarySentence("a").summarySentence("b").analysis();

    assertThat(ButtonValue.of(buttons(draw(two, 2)).get(1).getValue()))
        .contains(new ButtonValue("1795493816.784606", 0, 1, false));
  }

  private static Post draw(Analysis analysis, int sentences) {
    return AnswerView.of(
        new Answer.Whole(
            Reply.of(analysis, Origin.PASTED, sentences),
            new Answer.Handle(SOURCE, 0, sentences),
            false));
  }

  private static List<ButtonElement> buttons(Post post) {
    return post.blocks().stream()
        .filter(ActionsBlock.class::isInstance)
        .flatMap(block -> ((ActionsBlock) block).getElements().stream())
        .map(ButtonElement.class::cast)
        .toList();
  }

  private static List<String> labels(Post post) {
    return buttons(post).stream().map(button -> button.getText().getText()).toList();
  }
}
