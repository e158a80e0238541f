package app.copydesk.nlp;

import static app.copydesk.nlp.Reading.reported;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who reports what without marks, and what is no report. */
final class ReportedSpeechTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ines Falk said that the pier would close. | Ines Falk: that the pier would close",
        "Ines Falk said the pier would close. | Ines Falk: the pier would close",
        "The pier would close, Ines Falk said. | Ines Falk: The pier would close",
        "The pier would close, said Ines Falk. | Ines Falk: The pier would close",
        "The pier will close, according to Ines Falk. | Ines Falk: The pier will close",
        "According to Ines Falk, the pier will close. | Ines Falk: the pier will close",
        "Ines Falk told reporters that the pier was safe. | Ines Falk: that the pier was safe",
        "Ines Falk denied taking the money. | Ines Falk: taking the money",
        "Ines Falk promised to reopen the pier. | Ines Falk: to reopen the pier",
        "Ines Falk signalled that the pier would reopen. | Ines Falk: that the pier would reopen",
        "Ines Falk concurred that the pier was unsafe. | Ines Falk: that the pier was unsafe",
        "Ines Falk urged the council to reopen the pier. | Ines Falk: to reopen the pier",
        "Ines Falk asked whether the pier was safe. | Ines Falk: whether the pier was safe",
        "Ines Falk accused the council of hiding the report. | Ines Falk: the council of hiding the report",
        "Ines Falk called the plan a mistake. | Ines Falk: the plan a mistake",
        "The pier, Ines Falk said, would close in May. | Ines Falk: The pier, Ines Falk said, would close in May",
        "Under the plan, Ines Falk said, the pier would close. | Ines Falk: Under the plan, Ines Falk said, the pier would close",
        "A driver accused of killing a cyclist near Ely told police that he had slept. | A driver: that he had slept",
        "A driver accused of setting fire to a rival's shop told a jury that he had slept. | A driver: that he had slept",
        "A student who fell from a cliff near Ely had told a friend that he had slept. | A student: that he had slept",
        "Ines Falk, who has a “sell” rating on the stock, said the pier was safe. | Ines Falk: the pier was safe",
        "The Society for the Protection of Birds said the pier was safe. | Society for the Protection of Birds: the pier was safe",
        "Consumer advocate Ines Falk, the next witness, urged the council to wait. | Ines Falk: to wait",
        "Ines Falk asked where the children would go. | Ines Falk: where the children would go",
        "A night watchman said the pier was safe. | A night watchman: the pier was safe",
        "Counsel for the port, A. Ines Falk, argued that the pier was safe. | A. Ines Falk: that the pier was safe",
        "Clocks, Ines Falk said, are hard to hide. | Ines Falk: Clocks, Ines Falk said, are hard to hide",
        "Humberside NHS Trust said the pier was safe. | Humberside NHS Trust: the pier was safe",
        "The envoy, Ines Falk, asked the miners to wait. | Ines Falk: to wait",
        "The report said the pier was unsafe. | The report: the pier was unsafe",
        "Police said the road was shut. | Police: the road was shut",
        "Ines Falk said she'd walk. | Ines Falk: she'd walk",
        "Ines Falk said it couldn't be the pier. | Ines Falk: it couldn't be the pier",
        "Falk's partner on the junior circuit, Ines Orme, said the pier was safe. | Ines Orme: the pier was safe"
      })
  void aWordOfSayingReportsItsClause(String text, String expected) {
    assertThat(reported(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ines Falk thought the pier was safe.",
        "Ines Falk hoped the pier would reopen.",
        "Ines Falk wants to reopen the pier.",
        "Ines Falk attacked the plan.",
        "Ines Falk thanked the crew.",
        "Sales fell 4 percent compared to last year, and thanks to the rain the stands were empty.",
        "Ines Falk called the doctor.",
        "Ines Falk works for a company called Brightwater."
      })
  void thoughtsWishesAndDeedsAreNoReports(String text) {
    assertThat(reported(text)).isEmpty();
  }

  @Test
  void whatIsOnlyPraisedOrDefendedSaysNothingThoughMoreFollowsBehindAComma() {
    assertThat(reported("Mara Lind praised the crew, leaving for a meeting in Oslo.")).isEmpty();
    assertThat(reported("Mara Lind praised the crew for its patience."))
        .containsExactly("Mara Lind: the crew for its patience");
  }

  @Test
  void theNextReportEndsTheOneBefore() {
    assertThat(reported("Ines Falk said the pier was safe, but Jon Hale said the road was not."))
        .containsExactly("Ines Falk: the pier was safe", "Jon Hale: the road was not");
  }
}
