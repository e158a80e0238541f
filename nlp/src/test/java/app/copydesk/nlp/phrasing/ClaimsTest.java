package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Superlatives, plain words in marks, days without a date. */
class ClaimsTest {

  @Test
  void aSuperlativeWithoutASourceIsAskedAbout() {
    assertThat(
            Desk.found(
                "claims.superlative", "The town has the longest pier in the world and a fair."))
        .containsExactly("the longest pier in the world");
  }

  @Test
  void twoSuperlativesAnArticleAreEnough() {
    String text =
        "It is the oldest pier in history. It was the only ferry ever built here."
            + " It is the longest rope in the world.";
    assertThat(Desk.found("claims.superlative", text)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is the longest pier in the world, the college says.",
        "“It is the longest pier in the world,” she thought.",
        "It is one of the longest piers in the world.",
        "It is the longest pier in the county.",
      })
  void superlativesWithASourceAreLeftAlone(String text) {
    assertThat(Desk.rules(text)).doesNotContain("claims.superlative");
  }

  @Test
  void marksAroundAPlainWordAreAskedAbout() {
    assertThat(
            Desk.found(
                "quotes.plain-word-quoted",
                "He doubted that Hull or “others” would mend the pier."))
        .containsExactly("“others”");
    assertThat(
            Desk.found("quotes.plain-word-quoted", "The firm’s “consultation” took ten minutes."))
        .containsExactly("“consultation”");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The word “others” is struck out.",
        "The firm called the meeting a “consultation”.",
        "“Others,” he said, “would mend it.”",
        "She was “appalled” by the pier.",
        "He said “some” of them would.",
      })
  void wordsThatAreSpokenOfOrSaidAreLeftAlone(String text) {
    assertThat(Desk.rules(text)).doesNotContain("quotes.plain-word-quoted");
  }

  @Test
  void aDayWithoutAnyDateIsNotedOnce() {
    String text = "Earlier Thursday the pier was shut. Last week it was open.";
    assertThat(Desk.findings(text))
        .filteredOn(finding -> finding.rule().equals("dates.day-without-date"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.tier()).isEqualTo(Finding.Tier.NOTE);
              assertThat(finding.span().of(text)).isEqualTo("Earlier Thursday");
            });
  }

  @Test
  void aDayIsKnownWhereADateIsGiven() {
    assertThat(Desk.rules("On Thursday, 6 March 2025, the pier was shut."))
        .doesNotContain("dates.day-without-date");
    assertThat(
            new PhraseChecker()
                .check(
                    Desk.read("On Thursday the pier was shut."),
                    Optional.of(LocalDate.of(2025, 3, 6))))
        .extracting(Finding::rule)
        .doesNotContain("dates.day-without-date");
  }
}
