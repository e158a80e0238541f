package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThingsThatThinkTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The remarks were in line with years of criticism of the pier, but they have long viewed it as a threat.",
        "Prices are the highest in years, but they believe in the plan.",
        "The new rules came into force in May, and they fear a long winter.",
        "Ann Lee’s comments were short, but they have always regarded the pier as a risk.",
        "The floods were the worst in a century, yet they hope for a dry spring.",
        "Sales fell by a tenth in June, but they still expect a better year.",
        "The cuts are deep, and they refuse to say where the money goes.",
        "The bridges were built in haste, but they never considered the wind.",
        "The fares went up twice, but they insist on a third rise.",
        "The storms came late this year, so they doubt the forecast.",
        "The tariffs hit the port hard, and they want a longer pier.",
      })
  void aPronounThatThinksBehindThingsAloneIsAskedAbout(String text) {
    assertThat(Desk.rules(text)).contains("meaning.things-that-think");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The remarks were in line with years of criticism, but they have done no harm.",
        "Ministers said the prices were high, but they believe in the plan.",
        "The prices are high for farmers, but they believe in the plan.",
        "The owners are old, but they hope for a buyer.",
        "The club’s sales are up, but they want more.",
        "The floods hit the Larsens hard, but they hope for a dry spring.",
        "The rules came into force in May, but they will be changed.",
        "Fans came early. The fares went up twice, but they refuse to stay away.",
        "“The cuts are deep, but they want more,” she said.",
        "The remarks, they believe, were wrong.",
        "The taxes are low for many, but they expect a rise.",
      })
  void whereSomebodyMayBeMeantNothingIsAsked(String text) {
    assertThat(Desk.rules(text)).doesNotContain("meaning.things-that-think");
  }
}
