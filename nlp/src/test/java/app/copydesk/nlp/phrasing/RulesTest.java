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
    assertThat(rule.passes()).isNotEmpty();
    for (Rule.Example example : rule.fires()) {
      assertThat(Desk.rules(example.text())).as("%s", example.place()).contains(rule.id());
    }
    for (Rule.Example lookAlike : rule.passes()) {
      assertThat(Desk.rules(lookAlike.text()))
          .as("%s", lookAlike.place())
          .doesNotContain(rule.id());
    }
  }

  @Test
  void noTwoRulesHaveOneId() {
    assertThat(rules()).extracting(Rule::id).doesNotHaveDuplicates();
  }
}
