package app.copydesk.nlp.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BalancedMarksTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The pier is “safe”, she said.",
        "“He told me ‘go home’ and I went,” she said.",
        "The dockers' union called the '90s pier 'a wreck'.",
        "The pier (built in 1911) is shut [for now].",
        "«La jetée» is what he calls it."
      })
  void whatOpensAndClosesIsBalanced(String text) {
    assertThat(BalancedMarks.in(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“The pier is safe, she said.",
        "The pier is safe,” she said.",
        "”The pier is safe,“ she said.",
        "\"The pier\" is \"safe, she said.",
        "‘The pier is safe, she said.",
        "The pier (built in 1911 is shut.",
        "The pier is shut] for now.",
        "«La jetée is what he calls it."
      })
  void whatOnlyOpensOrOnlyClosesIsNot(String text) {
    assertThat(BalancedMarks.in(text)).isFalse();
  }
}
