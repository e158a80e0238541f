package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyNamesTest {
  private static final String RULE = "names.body-changes";

  @Test
  void aBodyWhoseLastWordChangesIsAskedAbout() {
    assertThat(
            Desk.found(
                RULE,
                "The Marram Milk Federation met on Monday. The Marram Milk Foundation said no more."))
        .containsExactly("Foundation -> Federation");
    assertThat(
            Desk.found(
                RULE,
                "The Transport and Dock Workers’ Union voted. The Transport and Dock Workers’ League will strike."))
        .containsExactly("League -> Union");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Marram Farmers’ Union and the Marram Farmers’ Alliance met. The Marram Farmers’ Alliance left.",
        "The European Commission met on Monday. The European Council said no more.",
        "The Lantern Trust gave £2m. The Lantern Foundation, its American sister, gave $5m.",
        "The Lantern Trust gave £2m. The Lantern Foundation (LF) gave $5m.",
        "The Marram Trust met. The Marram Bank met. The Marram School met.",
        "The Marram Trust met on Monday. The Marram Trust said no more.",
      })
  void bodiesThatRightlyDifferAreLeftAlone(String text) {
    assertThat(Desk.rules(text)).doesNotContain(RULE);
  }
}
