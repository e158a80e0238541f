package app.copydesk.nlp;

import static app.copydesk.nlp.Reading.marked;
import static app.copydesk.nlp.Reading.name;
import static org.assertj.core.api.Assertions.assertThat;

import app.copydesk.nlp.quotes.Quote;
import app.copydesk.nlp.speakers.AttributedQuote;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Quotes and their speakers, one phenomenon a test, as "speaker: words inside the marks". */
final class WhoSaidWhatTest {
  @Test
  void aSplitQuoteIsOneQuote() {
    assertThat(marked("“The dam will hold,” Ines Falk said, “if the rain stops.”"))
        .containsExactly("Ines Falk: The dam will hold, | if the rain stops.");
  }

  @Test
  void aQuoteGoesOnOverParagraphsThatOpenAgain() {
    assertThat(
            marked(
                "“We counted twice,” said Ines Falk. “Nobody slept.\n\n“Then we counted again.”"))
        .containsExactly("Ines Falk: We counted twice, | Nobody slept. | Then we counted again.");
  }

  @Test
  void aNameThatBeginsLikeAParticleIsWhole() {
    assertThat(mention("The star of the show, Van Tellier, left. “We lost,” Van Tellier said."))
        .isEqualTo("Van Tellier");
    assertThat(mention("“We lost,” said Luis Ibarra y Soto.")).isEqualTo("Luis Ibarra y Soto");
  }

  private static String mention(String text) {
    List<AttributedQuote> quotes = Reading.of(text).quotes();
    return quotes.get(quotes.size() - 1).mention().orElseThrow().of(text);
  }

  @Test
  void aQuoteWithinAQuoteStaysInside() {
    assertThat(marked("“He told me, ‘Go home,’ and I went,” Ines Falk said."))
        .containsExactly("Ines Falk: He told me, ‘Go home,’ and I went,");
  }

  @Test
  void doubleMarksInsideDoubleMarksDoNotEndTheQuote() {
    assertThat(marked("“He said, “Go home,” and I went,” Ines Falk said."))
        .containsExactly("Ines Falk: He said, “Go home,” and I went,");
  }

  @Test
  void britishMarksAreToldFromApostrophes() {
    assertThat(marked("‘It’s the farmers’ road, and it’s shut,’ said Ines Falk."))
        .containsExactly("Ines Falk: It’s the farmers’ road, and it’s shut,");
  }

  @Test
  void guillemetsAreMarks() {
    assertThat(marked("« The ferry is late », said Ines Falk, a sailor."))
        .containsExactly("Ines Falk: The ferry is late");
  }

  @Test
  void inchesAreNoMarks() {
    assertThat(marked("\"The gap was 9\" wide,\" Ines Falk said."))
        .containsExactly("Ines Falk: The gap was 9\" wide,");
  }

  @Test
  void titlesAndScareQuotesAreNotSpeech() {
    assertThat(
            marked("The so-called “ghost train” passed. Her film, “The Long Tide”, won a prize."))
        .isEmpty();
  }

  @Test
  void aPartialQuoteIsMixedWithItsClause() {
    AttributedQuote quote = one("Ines Falk said the road was “a danger to everyone” in winter.");

    assertThat(quote.quote().type()).isEqualTo(Quote.Type.MIXED);
  }

  @Test
  void reportedSpeechIsFoundWithItsSource() {
    AttributedQuote quote = one("Ines Falk, who runs the port, said that the pier would close.");

    assertThat(quote.quote().type()).isEqualTo(Quote.Type.INDIRECT);
    assertThat(name(quote)).isEqualTo("Ines Falk");
  }

  @Test
  void aPronounMeansThePersonOfItsGenderLastSpokenOf() {
    assertThat(marked("Mary Falk met John Hale on Monday. “It went well,” she said."))
        .containsExactly("Mary Falk: It went well,");
  }

  @Test
  void aTitleTellsWhichOfTwoOfOneSurname() {
    assertThat(marked("Mary Hale came with her son, John Hale. “It is cold,” Mr. Hale said."))
        .containsExactly("John Hale: It is cold,");
  }

  @Test
  void aDescriptionMeansTheOneWhoBearsIt() {
    assertThat(
            marked("Ines Falk, the harbour pilot, was asked about it. “I slept,” the pilot said."))
        .containsExactly("Ines Falk: I slept,");
  }

  @Test
  void aNameInAppositionIsPreferredToTheRole() {
    assertThat(marked("The bank’s chief economist, Ines Falk, said: “Prices will fall.”"))
        .containsExactly("Ines Falk: Prices will fall.");
  }

  @Test
  void aSlipOfANameIsTheOneItSlippedFrom() {
    assertThat(marked("Secretary Ines Rutte spoke first. “We are ready,” Rut said."))
        .containsExactly("Ines Rutte: We are ready,");
  }

  @Test
  void questionsAndAnswersAreATranscript() {
    assertThat(
            marked(
                "Ines Falk, the novelist, met us in Galway.\n\nQ: Did you sleep?\n\nA: Not once."))
        .contains("Ines Falk: Not once.");
  }

  @Test
  void aCoordinatedVerbKeepsTheReportersSubject() {
    assertThat(
            marked(
                "Ines Falk said that pilots are her friends but doubted “the others” would come."))
        .containsExactly("Ines Falk: the others");
  }

  private static AttributedQuote one(String text) {
    List<AttributedQuote> quotes = Reading.of(text).quotes();
    assertThat(quotes).hasSize(1);
    return quotes.get(0);
  }

  @Test
  void aTextOfNothingButLabelsInCapitalsIsATranscript() {
    assertThat(marked("MS FALK: Where were you?\n\nTHE WITNESS: At home, asleep."))
        .containsExactly("FALK: Where were you?", "THE WITNESS: At home, asleep.");
    assertThat(marked("WHERE: The town hall\n\nWHEN: Friday at six.\n\nBring a chair.")).isEmpty();
  }

  @Test
  void aLabelMayBeShortenedToTheLastName() {
    assertThat(
            marked(
                "The Courier: Do you miss it?\nInes Falk: Every night.\n"
                    + "The Courier: Will you go back?\nFalk: Not on these knees."))
        .hasSize(4)
        .contains("Ines Falk: Not on these knees.");
  }

  @Test
  void anInterviewerMakesAnInterview() {
    assertThat(marked("Interviewer: You swore never to come home.\nInes Falk: I was twenty."))
        .contains("Ines Falk: I was twenty.");
    assertThat(marked("Photographer: Jon Hale.\nWords: Ines Falk.")).isEmpty();
  }
}
