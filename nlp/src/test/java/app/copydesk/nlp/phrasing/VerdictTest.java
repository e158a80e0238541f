package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import app.copydesk.nlp.Stories;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VerdictTest {
  /** Invented, as an editor would print it. */
  private static final String CLEAN =
      """
      The harbour town of Westerly will close two of its primary schools in the autumn, the council said on Tuesday.
      Officials said the number of children had fallen by a third in ten years, and that both buildings needed new roofs.
      "We have put this off for too long," said Ann Holt, who leads the education committee.
      Parents at a public hearing last week asked for another year. A local authority spokesman declined to comment on the plans.
      The closures will save 400,000 euros a year, according to official figures, and higher education is not affected.
      Teachers will be offered posts elsewhere, and the town will run a bus for pupils who live more than two miles away.
      """;

  /** The same copy, reworded as a machine would. */
  private static final String SPUN =
      CLEAN
          .replace("primary schools", "essential schools")
          .replace("public hearing", "open listening")
          .replace("declined to comment", "declined to remark")
          .replace("higher education", "advanced education")
          .replace("local authority", "neighborhood authority")
          .replace("a third", "an third");

  static List<Stories.Story> cleanStories() {
    return Stories.all().stream().filter(Stories.Story::isClean).toList();
  }

  private static Verdict verdict(String text) {
    int words = text.split("\\s+", -1).length;
    return PhraseChecker.verdict(Desk.findings(text), words).orElseThrow();
  }

  @Test
  void rewordedCopyReadsMachineParaphrased() {
    Verdict verdict = verdict(SPUN);

    assertThat(verdict.label()).isEqualTo(Verdict.Label.MACHINE_PARAPHRASED);
    assertThat(verdict.score()).isBetween(.5, 1.0);
  }

  @Test
  void theSameCopyAsAnEditorPrintsItReadsClean() {
    Verdict verdict = verdict(CLEAN);

    assertThat(verdict.label()).isEqualTo(Verdict.Label.CLEAN);
    assertThat(verdict.score()).isBetween(0.0, .2);
  }

  @ParameterizedTest
  @MethodSource("cleanStories")
  void aCleanStoryReadsClean(Stories.Story story) {
    assertThat(verdict(story.text()).label()).isEqualTo(Verdict.Label.CLEAN);
  }

  @Test
  void slipsOfTheKeyboardAreNoSign() {
    String typed =
        CLEAN.replace("the town will", "the the town will").replace("and the", "and The");

    assertThat(verdict(typed).score()).isEqualTo(verdict(CLEAN).score());
  }

  @Test
  void theSameSlipsInMoreWordsWeighLess() {
    List<Finding> findings = Desk.findings(SPUN);

    double dense = VerdictJudge.judge(findings, 400).orElseThrow().score();
    double thin = VerdictJudge.judge(findings, 4000).orElseThrow().score();

    assertThat(thin).isLessThan(dense);
  }

  @Test
  void aPhraseThatStandsTwiceCountsOnce() {
    String text = "The local economy and the fossil powers. ";

    assertThat(VerdictJudge.judge(Desk.findings(text.repeat(2)), 400))
        .isEqualTo(VerdictJudge.judge(Desk.findings(text), 400));
  }

  @Test
  void ofAFewWordsNothingIsSaid() {
    assertThat(VerdictJudge.judge(List.of(), 40)).isEqualTo(Optional.empty());
  }
}
