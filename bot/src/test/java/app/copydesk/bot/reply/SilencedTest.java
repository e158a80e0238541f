package app.copydesk.bot.reply;

import static org.assertj.core.api.Assertions.assertThat;

import app.copydesk.nlp.Analysis;
import app.copydesk.nlp.phrasing.Finding;
import app.copydesk.nlp.phrasing.Verdict;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class SilencedTest {
  private static final Analysis ANALYSIS =
      AnalysisFixture.of("The lone currency fell. The harbour was closed.")
          .finding("lone currency", Finding.Tier.DEFECT, "Look.", null)
          .machineParaphrased()
          .analysis();

  @Test
  void whatNobodySilencedIsLeftAsItIs() {
    assertThat(Silenced.leaveOut(ANALYSIS, mark -> false)).isSameAs(ANALYSIS);
  }

  @Test
  void aSilencedFindingIsNoEvidenceForTheVerdict() {
    Set<String> marks = new HashSet<>();
    Silenced.leaveOut(ANALYSIS, marks::add);

    Analysis left = Silenced.leaveOut(ANALYSIS, marks::contains);

    assertThat(left.findings()).isEmpty();
    assertThat(ANALYSIS.verdict()).map(Verdict::label).contains(Verdict.Label.MACHINE_PARAPHRASED);
    assertThat(left.verdict().map(Verdict::label))
        .isNotEqualTo(ANALYSIS.verdict().map(Verdict::label));
  }
}
