package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChronologyTest {
  private static final String RULE = "numbers.chronology";

  @Test
  void whatComesBeforeTheBeginningIsFound() {
    assertThat(Desk.found(RULE, "The ferry was launched in 1923 and sank at her moorings in 1919."))
        .containsExactly("1919");
    assertThat(Desk.found(RULE, "She joined the club in 2016 and won the cup in 2014."))
        .containsExactly("2014");
  }

  @Test
  void daysThatAreCountedWrongAreFound() {
    assertThat(
            Desk.found(RULE, "The pier burnt on 12 May and three days later, on 19 May, reopened."))
        .containsExactly("19 May");
    assertThat(
            Desk.found(RULE, "It reopened on 9 May, two weeks after the pier had burnt on 16 May."))
        .containsExactly("16 May");
  }

  @Test
  void datesInTheWrongOrderAreAskedAbout() {
    assertThat(Desk.found(RULE, "He was charged on 9 May after his arrest on 12 May."))
        .containsExactly("12 May");
  }

  @Test
  void whatIsToldAsPastBeforeItsDayIsAskedAbout() {
    String text = "The pier was closed on 12 May 2026 by the harbour board.";

    assertThat(Desk.found(RULE, text, "2025-06-01")).containsExactly("12 May 2026");
    assertThat(Desk.found(RULE, text, "2026-06-01")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry was launched in 1919 and sank in 1923.",
        "The church was built in 1923 on the site of an inn that burnt in 1919.",
        "It was sold on 3 March, five months after it was put on sale on 30 September.",
        "The pier burnt on 12 May and a week later, on 19 May, reopened.",
        "He was charged on 12 May after his arrest on 9 May.",
        "He was charged on 12 January after his arrest on 9 December.",
        "The pier will be closed on 12 May 2026 by the harbour board.",
        "The board agreed that the pier be closed on 12 May 2026.",
      })
  void datesInOrderAreLeftAlone(String text) {
    assertThat(Desk.found(RULE, text, "2025-06-01")).isEmpty();
  }
}
