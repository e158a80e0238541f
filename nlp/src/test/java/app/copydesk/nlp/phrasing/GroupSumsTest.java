package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupSumsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The island has 4,212 people. There are 1,960 men and 2,152 women.",
        "The trial had 1,204 patients. Of those who took part, 602 were given the drug and 612 a dummy pill."
      })
  void twoHalvesThatMakeAnotherNumberAreAskedAbout(String text) {
    assertThat(Desk.rules(text)).contains("numbers.group-sum");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The island has 4,112 people. There are 1,960 men and 2,152 women.",
        "The trial had 1,204 patients. Of those who took part, 602 were given the drug and 602 a dummy pill.",
        "The island has about 4,200 people. There are 1,960 men and 2,152 women.",
        "The club has 90 members. Its team has 11 men and 11 women."
      })
  void twoHalvesThatMakeTheNumberAreLeftAlone(String text) {
    assertThat(Desk.rules(text)).doesNotContain("numbers.group-sum");
  }
}
