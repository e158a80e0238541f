package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemaindersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council will close four of the town's eleven libraries. The eight libraries that stay open will get new chairs.",
        "The storm left 31,000 homes in the dark. By evening 24,000 of the homes had light, leaving 9,000 without."
      })
  void whatIsLeftOfAWholeIsReckoned(String text) {
    assertThat(Desk.rules(text)).contains("numbers.remainder");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council will close four of the town's eleven libraries. The seven libraries that stay open will get new chairs.",
        "The storm left 31,000 homes in the dark. By evening 24,000 of the homes had light, leaving 7,000 without.",
        "Four of the eleven boats sank. The other two crews were saved."
      })
  void whatIsRightlyLeftIsNot(String text) {
    assertThat(Desk.rules(text)).doesNotContain("numbers.remainder");
  }
}
