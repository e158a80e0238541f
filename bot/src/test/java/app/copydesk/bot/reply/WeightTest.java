package app.copydesk.bot.reply;

import static org.assertj.core.api.Assertions.assertThat;

import app.copydesk.nlp.phrasing.Finding;
import app.copydesk.nlp.phrasing.Finding.Family;
import app.copydesk.nlp.phrasing.Finding.Tier;
import app.copydesk.nlp.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class WeightTest {
  @Test
  void aWrongNameComesBeforeGrammarAndEveryDefectBeforeAnyQuestion() {
    List<Finding> sorted =
        Stream.of(
                finding(0, Family.GRAMMAR, Tier.DEFECT),
                finding(10, Family.NAMES, Tier.QUERY),
                finding(20, Family.NAMES, Tier.DEFECT),
                finding(30, Family.WORDING, Tier.DEFECT))
            .sorted(Weight.WORST_FIRST)
            .toList();

    assertThat(sorted).extracting(found -> found.span().start()).containsExactly(20, 30, 0, 10);
  }

  @Test
  void ofOneWeightTheFirstInTheTextComesFirst() {
    assertThat(
            Stream.of(finding(9, Family.NAMES, Tier.DEFECT), finding(3, Family.NAMES, Tier.DEFECT))
                .sorted(Weight.WORST_FIRST)
                .map(found -> found.span().start()))
        .containsExactly(3, 9);
  }

  @Test
  void everyFamilyHasItsPlace() {
    Finding names = finding(0, Family.NAMES, Tier.DEFECT);

    assertThat(Family.values())
        .allMatch(
            family -> Weight.WORST_FIRST.compare(names, finding(0, family, Tier.DEFECT)) <= 0);
  }

  private static Finding finding(int at, Family family, Tier tier) {
    return new Finding(
        new Span(at, at + 3), "kind", family, tier, "Look.", Optional.empty(), "rule");
  }
}
