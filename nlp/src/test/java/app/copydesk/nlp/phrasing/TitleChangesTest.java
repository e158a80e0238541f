package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleChangesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Professor Ilse Vance spoke on Monday. Dr Vance left.",
        "Mrs Ann Hale won. Ms Hale was glad.",
        "Sergeant Tom Cole led the search. Inspector Cole said it went on."
      })
  void onePersonUnderTwoTitlesIsAskedAbout(String text) {
    assertThat(Desk.rules(text)).contains("names.title-changes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dr Ann Hale spoke. Dr Hale left.",
        "Prof Ann Hale spoke. Professor Hale left.",
        "Dr Ann Hale and Professor Bob Hale spoke.",
        "Mr Tom Cole was knighted in May. Sir Tom Cole left.",
        "Mrs Ann Hale won. “Thank you, Miss Hale,” he said."
      })
  void oneTitleOrTwoPeopleAreLeftAlone(String text) {
    assertThat(Desk.rules(text)).doesNotContain("names.title-changes");
  }
}
