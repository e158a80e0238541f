package app.copydesk.nlp;

import static app.copydesk.nlp.Reading.marked;
import static org.assertj.core.api.Assertions.assertThat;

import app.copydesk.nlp.quotes.Quote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of quotation mark, well used and badly used. */
final class MarksTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“The dam will hold,” Ines Falk said.",
        "\"The dam will hold,\" Ines Falk said.",
        "‘The dam will hold,’ Ines Falk said.",
        "'The dam will hold,' Ines Falk said.",
        "„The dam will hold,“ Ines Falk said.",
        "«The dam will hold,» Ines Falk said.",
        "``The dam will hold,'' Ines Falk said.",
        "''The dam will hold,'' Ines Falk said.",
        "“The dam will hold,“ Ines Falk said.",
        "”The dam will hold,” Ines Falk said."
      })
  void anyPairOfMarksHoldsSpeech(String text) {
    assertThat(marked(text)).containsExactly("Ines Falk: The dam will hold,");
  }

  @Test
  void pairsOfApostrophesAreToldFromQuotationMarks() {
    assertThat(Reading.of("''The dam will hold,'' Ines Falk said.").quotes())
        .singleElement()
        .matches(quote -> quote.quote().typewritten());
  }

  @Test
  void aBlankInsideAMarkIsNotPartOfTheQuote() {
    assertThat(marked("“ The dam will hold, ” Ines Falk said."))
        .containsExactly("Ines Falk: The dam will hold,");
  }

  @Test
  void aMarkThatNeverClosesEndsWithItsParagraph() {
    assertThat(
            marked(
                "“The dam will hold, Ines Falk said.\n\nRain fell. “It is deep,” Jon Hale said."))
        .contains("Jon Hale: It is deep,");
  }

  @Test
  void aClosingMarkAloneOpensNothing() {
    assertThat(marked("The dam will hold.” The water rose overnight and nobody slept.")).isEmpty();
  }

  @Test
  void feetAndInchesAreNoMarks() {
    assertThat(marked("The beam is 5' 10\" long and 12\" wide. \"It fits,\" Ines Falk said."))
        .containsExactly("Ines Falk: It fits,");
  }

  @Test
  void yearsAndPossessivesAreNoMarks() {
    assertThat(marked("The class of ’98 met at the pilots’ hall. ‘We’re old,’ Ines Falk said."))
        .containsExactly("Ines Falk: We’re old,");
  }

  @Test
  void threeDeepStaysOneQuote() {
    assertThat(marked("“He said, ‘She told me, “Go,” and I went,’ and left,” Ines Falk said."))
        .containsExactly("Ines Falk: He said, ‘She told me, “Go,” and I went,’ and left,");
  }

  @Test
  void aParagraphThatOpensAgainGoesOnAndOneThatDoesNotEndsIt() {
    assertThat(
            marked(
                """
                “We counted twice, said Ines Falk.

                The hall was full by then and the doors were shut.

                “It was loud,” Jon Hale said."""))
        .contains("Jon Hale: It was loud,");
  }

  @Test
  void aQuoteOverParagraphsIsOneQuote() {
    assertThat(
            Reading.of("“We counted twice,” Ines Falk said. “Nobody slept.\n\n“Then it was over.”")
                .quotes())
        .singleElement()
        .matches(quote -> quote.quote().type() == Quote.Type.DIRECT)
        .matches(quote -> quote.quote().segments().size() == 3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“The dam will hold, said Ines Falk, a miner. “It has to.”",
        "“The dam will hold, Ines Falk said. “It has to.”",
        "\"The dam will hold, she added. \"It has to.\"",
        "“The dam will hold,” said Ines Falk. “It has to.”"
      })
  void speechWithoutAClosingMarkEndsBeforeItsAttribution(String text) {
    assertThat(marked(text)).hasSize(1).allMatch(line -> line.endsWith("hold, | It has to."));
  }

  @Test
  void aFragmentWithoutAClosingMarkEndsWithItsSentence() {
    assertThat(marked("Ines Falk said the dam was “done for. Jon Hale disagreed: “It holds.”"))
        .containsExactly("Ines Falk: done for.", "Jon Hale: It holds.");
  }

  @Test
  void whatIsReportedInsideALongQuoteDoesNotEndIt() {
    assertThat(
            marked(
                """
                “My mother was a miner, she said so every day. She dug the dam,” said Ines Falk.

                “The dam, she told us, was dug by hand. I dug too.

                “It will hold.”"""))
        .containsExactly(
            "Ines Falk: My mother was a miner, she said so every day. She dug the dam,",
            "Ines Falk: The dam, she told us, was dug by hand. I dug too. | It will hold.");
  }

  @Test
  void speechWithoutAnOpeningMarkIsFoundByItsAttribution() {
    assertThat(marked("Nobody warned us,” said Ines Falk, a miner. “The water came at six.”"))
        .containsExactly("Ines Falk: Nobody warned us, | The water came at six.");
    assertThat(marked("Nobody warned us.” Ines Falk, a miner, left at six.")).isEmpty();
  }

  @Test
  void doubleMarksMayStandInsideSingleOnes() {
    assertThat(marked("'When she shouted \"fire\", we ran at once,' said Ines Falk."))
        .containsExactly("Ines Falk: When she shouted \"fire\", we ran at once,");
    assertThat(marked("The '90s were \"a long night\", Ines Falk said of the players' strike."))
        .containsExactly("Ines Falk: a long night");
  }

  @Test
  void entitiesAreMarksOfOneWordToo() {
    assertThat(marked("The tax will go. &ldquo;Soon,&rdquo; added Lena Holt."))
        .containsExactly("Lena Holt: Soon,");
  }

  @Test
  void besideCurlyMarksAWordMayLoseItsFirstLetters() {
    assertThat(marked("‘I’m not going to ’pologise,’ Lena Orr said."))
        .containsExactly("Lena Orr: I’m not going to ’pologise,");
    assertThat(marked("Lena Orr was blunt. ’Never,’ she said."))
        .containsExactly("Lena Orr: Never,");
  }

  @Test
  void speechWithoutAnOpeningMarkMayBeATradesmans() {
    assertThat(marked("It was over by noon,” said ranger Lena Holt. “The bear had left.”"))
        .containsExactly("Lena Holt: It was over by noon, | The bear had left.");
  }

  @Test
  void ownersInThePluralSpeakThroughOthers() {
    assertThat(marked("“We will not drive,” said the drivers’ spokesman, Ivo Kale."))
        .containsExactly("Ivo Kale: We will not drive,");
    assertThat(marked("“We saw it,” Ivo Kale [not his real name] said."))
        .containsExactly("Ivo Kale: We saw it,");
  }
}
