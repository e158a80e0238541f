package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstNameChangesTest {

  @Test
  void theHolderOfOnePostUnderTwoFirstNamesIsFound() {
    assertThat(
            Desk.found(
                "names.first-name-changes",
                "Finance Minister Pavel Brandsma met the banks.\n\nFinance Minister Jonas Brandsma said no more."))
        .containsExactly("Jonas Brandsma -> Pavel Brandsma");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Finance Minister Robert Brandsma spoke. Finance Minister Bob Brandsma left.",
        "Finance Minister Pavel Brandsma spoke. Finance Minister P. Brandsma left.",
        "Finance Minister Pavel Brandsma spoke. Health Minister Jonas Brandsma left.",
        "Mayor Pavel Brandsma spoke. His brother, former mayor Jonas Brandsma, left.",
        "Headteacher Pavel Brandsma of Pierhead School spoke. Headteacher Jonas Brandsma of Marram School left.",
        "Pavel Brandsma, director of Pierhead, spoke. Jonas Brandsma, director of Marram, left.",
      })
  void shortFormsAndOtherPeopleAreLeftAlone(String text) {
    assertThat(Desk.rules(text)).doesNotContain("names.first-name-changes");
  }
}
