package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonGendersTest {
  private static final String RULE = "names.gender-changes";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The keeper, Mrs Olga Brandsma, spoke first. Mr Brandsma left.                              | Mr
          The firm's spokesman, Piet Brandsma, spoke first. Ms Brandsma left.                        | Ms
          Brandsma won the race. She was first by far. Olga Brandsma said the hill surprised himself. | himself
          """)
  void aManInOnePlaceAndAWomanInAnotherIsAskedAbout(String text, String found) {
    assertThat(Desk.found(RULE, text)).containsExactly(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mrs Olga Brandsma spoke. Mrs Brandsma left.",
        "Mrs Olga Brandsma spoke. Mr Piet Brandsma left.",
        "Mrs Olga Brandsma and her husband spoke. Mr Brandsma left.",
        "Olga Brandsma spoke first. She was brief. Brandsma said the player hurt his knee.",
        "Olga Brandsma spoke first. She was brief. Brandsma met Piet Tamm and his team.",
        "Olga Brandsma, who is the chairman, spoke first. Ms Brandsma left.",
        "Olga Brandsma spoke. She was brief. Brandsma said: “He took his hat.”",
      })
  void couplesAndOtherPeopleAreLeftAlone(String text) {
    assertThat(Desk.rules(text)).doesNotContain(RULE);
  }
}
