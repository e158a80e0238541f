package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstClaimsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She is the first woman to hold the post. The last woman mayor left office in 1985.",
        "It elected a Liberal for the first time since 1922. The last Liberal to win there, in 1935, was a brewer.",
        "The gusts were the strongest since 2005. It was the strongest gust since 2011."
      })
  void aClaimTheCopyContradictsIsAskedAbout(String text) {
    assertThat(Desk.rules(text)).contains("claims.contradicted");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It elected a Liberal for the first time since 1935. The last Liberal to win there, in 1935, was a brewer.",
        "She is the first woman to hold the post. The last mayor left office in 1985.",
        "The gusts were the strongest since 2005, and the rain was the worst since 2011."
      })
  void claimsThatGoTogetherAreLeftAlone(String text) {
    assertThat(Desk.rules(text)).doesNotContain("claims.contradicted");
  }
}
