package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulesTest {

  static List<Rule> rules() {
    return PhraseChecker.rules();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aRuleFiresOnItsOwnExamplesAndOnNoLookAlike(Rule rule) {
    assertThat(rule.fires()).isNotEmpty();
    assertThat(rule.silent()).isNotEmpty();
    for (String example : rule.fires()) {
      assertThat(Desk.rules(example)).as("%s: %s", rule.id(), example).contains(rule.id());
    }
    for (String lookAlike : rule.silent()) {
      assertThat(Desk.rules(lookAlike))
          .as("%s: %s", rule.id(), lookAlike)
          .doesNotContain(rule.id());
    }
  }

  @Test
  void noTwoRulesHaveOneId() {
    assertThat(rules()).extracting(Rule::id).doesNotHaveDuplicates();
  }
}
