package app.copydesk.bot.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GivenNamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wiebke Harms",
        "Dr. Jürgen Lohe",
        "Wolf-Dieter Kranz",
        "Małgorzata Nowak",
        "Ольга Северова",
        "Ελένη Βρεττού",
        "Ayşe Demir",
        "John Hess"
      })
  void namesOfManyLanguagesAreKnown(String name) {
    assertThat(GivenNames.begin(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Der Hafen",
        "La Halle",
        "Von Dover",
        "Ville Haute",
        "Local Council",
        "Santiago Chile",
        ""
      })
  void wordsAndPlacesAreNot(String text) {
    assertThat(GivenNames.begin(text)).isFalse();
  }
}
