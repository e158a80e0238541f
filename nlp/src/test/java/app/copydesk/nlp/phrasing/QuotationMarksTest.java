package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationMarksTest {

  @Test
  void aQuotationThatIsNeverClosedIsFound() {
    assertThat(
            Desk.found(
                "quotes.unclosed-quotation",
                "“We shall rebuild the pier, the mayor said. “It will open in May.”\n\nNobody replied."))
        .containsExactly("“We shall rebuild the pier, the mayor said.");
    assertThat(
            Desk.found(
                "quotes.unclosed-quotation",
                "She called it a \"sad little harbour and left.\n\nThe boats stayed."))
        .containsExactly("\"sad little harbour and left.");
  }

  @Test
  void aQuotationThatIsClosedWithoutBeingOpenedIsFound() {
    assertThat(
            Desk.found(
                "quotes.unopened-quotation",
                "We shall rebuild the pier,” the mayor said on Friday."))
        .containsExactly("We shall rebuild the pier,”");
  }

  @Test
  void doubleMarksInsideDoubleMarksAreFoundAndSingleOnesSuggested() {
    assertThat(
            Desk.found(
                "quotes.nested-marks",
                "“They ring us up and say, “We have a leak, Tom.” Then they hang up,” the plumber said."))
        .containsExactly("“We have a leak, Tom.” -> ‘We have a leak, Tom.’");
    assertThat(
            Desk.found(
                "quotes.nested-marks",
                "\"They ring us up and say, \"We have a leak, Tom.\" Then they hang up,\" he said."))
        .containsExactly("\"We have a leak, Tom.\" -> 'We have a leak, Tom.'");
  }

  @Test
  void aCurlyMarkAtOneEndAndAStraightOneAtTheOtherAreFound() {
    assertThat(
            Desk.found(
                "quotes.mismatched-marks",
                "“We heard it,” she said. “Then the lights went out,\" said her sister."))
        .containsExactly("“Then the lights went out,\" -> “Then the lights went out,”");
  }

  @Test
  void behindMarksOfTwoSortsTheRestOfTheParagraphIsReadToo() {
    assertThat(
            Desk.rules(
                """
                “We heard a bang," said Olga Brandsma, whose ferry it was. "It is meant to be quiet.

                The board said a valve was to blame."""))
        .contains("quotes.mismatched-marks", "quotes.unclosed-quotation");
  }

  @Test
  void aStraySpaceInsideTheMarksIsFound() {
    assertThat(Desk.found("quotes.stray-space", "“They should go. I’m not sure. ” He left."))
        .containsExactly("sure. ” -> sure.”");
    assertThat(Desk.found("quotes.stray-space", "He said: \" They should go now.\" Then he left."))
        .containsExactly("\" They -> \"They");
  }

  @Test
  void speechInSingleMarksThatIsNotClosedOrNotOpenedIsFound() {
    assertThat(
            Desk.found(
                "quotes.unclosed-quotation",
                "Asked about the pier, he said: ‘It was never ours to sell.\n\nHe left at noon."))
        .containsExactly("‘It was never ours to sell.");
    assertThat(
            Desk.found(
                "quotes.unopened-quotation",
                "The pier is shut. It was never ours to sell,’ he said on Friday."))
        .containsExactly("It was never ours to sell,’");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "‘It was never ours,’ he said. ‘It was the boys’ pier.’\n\nHe left.",
        "‘It was never ours to sell.\n\n‘We only painted it,’ he said.",
        "‘It was never ours to sell. We only painted it.\n\nThen came the storm,’ he said.",
        "He sang ‘Tis the season of the herring again and again.\n\nThe boys’ choir left.",
        "“She wrote ‘It was never ours’ on the wall,” he said.",
        "The boys’ pier, the Jones’s boat and the girls’.",
      })
  void singleMarksThatCanBeReadAsPairsOrApostrophesAreLeftAlone(String text) {
    assertThat(Desk.rules(text))
        .doesNotContain("quotes.unclosed-quotation", "quotes.unopened-quotation");
  }

  @Test
  void aMarkAloneAtTheEndOfAParagraphCloses() {
    assertThat(
            Desk.rules(
                "\"The roof came off at noon.\n\nIt was gone in a second. \"\n\nNobody was hurt."))
        .contains("quotes.quotation-runs-on")
        .doesNotContain("quotes.unclosed-quotation", "quotes.unopened-quotation");
  }

  @Test
  void aClosingMarkThatStandsAloneInTheNextParagraphIsOneQuestion() {
    assertThat(
            Desk.rules(
                "She said: \"The roof came off at noon. It was gone.\n\n\"\n\nNobody was hurt."))
        .containsExactly("quotes.stranded-mark");
    assertThat(Desk.rules("She said: “The roof came off at noon.\n\n”\n\nNobody was hurt."))
        .containsExactly("quotes.stranded-mark");
    assertThat(Desk.rules("She said: “The roof came off at noon.”\n\n”\n\nNobody was hurt."))
        .containsExactly("quotes.unopened-quotation");
  }

  @Test
  void aQuotationThatRunsOverThreeParagraphsIsOneQuestion() {
    assertThat(
            Desk.rules(
                "\"The roof came off at noon.\n\nIt was gone in a second.\n\nI ran,\" she said."))
        .containsExactly("quotes.quotation-runs-on");
  }

  @Test
  void aSpeechWhoseParagraphEndsWereLostMayCloseSingleMarksBeforeItGoesOn() {
    assertThat(
            Desk.rules(
                "He said: \"They shout 'the roof, the roof.' \"As I have said, we ran.\" Nobody was hurt."))
        .doesNotContain("quotes.unclosed-quotation", "quotes.unopened-quotation");
  }

  @Test
  void aQuotationThatRunsIntoTheNextParagraphIsAQuestionNotADefect() {
    String text =
        "“The roof came off at noon. It was gone in a second.\n\nI ran for the door,” she said.";
    assertThat(Desk.findings(text))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("quotes.quotation-runs-on");
              assertThat(finding.tier()).isEqualTo(Finding.Tier.QUERY);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // paragraph after paragraph of one speech, closed only at its end
        "“The roof came off at noon,” she said. “It was gone.\n\n“I ran for the door.”",
        "\"The roof came off at noon.\n\n\"It was gone.\n\n\"I ran,\" she said.",
        // the same with its paragraph ends lost
        "She said: \"The roof came off at noon. \"It was gone in a second.\" He nodded.",
        // a quotation in a quotation
        "“He said to me, ‘Bring a rope,’ and I brought one,” she said.",
        // feet and inches
        "The 7'1\" centre stood beside a 42\" screen and waved.",
        "\"He's 7'1\" and he listens,\" the coach said.",
        "He is 6’2” and his brother 6’4”, the coach said.",
        // the marks of a page's own tags
        "<photo author=\"desk\" width=\"40\">The pier at noon.</photo>",
        // apostrophes and decades
        "The ’90s were kind to the dogs’ home, and rock ’n’ roll paid for the '60s wing.",
        // a line broken by its width
        "She told the harbour board that “the old crane would have to be taken\n"
            + "down before the winter storms came,” and nobody spoke against it.",
        "Nested marks may be set apart: “She said ‘no.’ ” Then she left.",
        "“Wait,” he said. “Listen.” “To what?” she asked.",
        "It is called \"the Gut\", \"the Narrows\" or (\"officially\") the Sound.",
      })
  void soundMarksAreLeftAlone(String text) {
    assertThat(Desk.rules(text)).isEmpty();
  }

  @Test
  void tokenisedTextIsNotFullOfStraySpaces() {
    assertThat(
            Desk.rules(
                "\" It is late , \" she said . \" We go . \" He said : \" Not yet . \" They stayed ."))
        .doesNotContain("quotes.stray-space");
  }

  @Test
  void aMarkThatTouchesTheWordOutsideIsFound() {
    assertThat(Desk.found("quotes.missing-space", "The note says“come at once” in red ink."))
        .containsExactly("says“come");
    assertThat(Desk.found("quotes.missing-space", "\"Nobody told us\"the keeper said at noon."))
        .containsExactly("us\"the");
    assertThat(
            Desk.rules(
                "The “A”s met the “B”s—“twice”—in (“the old”) yard, and “third”-way men left."))
        .doesNotContain("quotes.missing-space");
  }

  @Test
  void aThirdLevelTakesDoubleMarksAgain() {
    assertThat(
            Desk.rules("“He asked me, ‘Who wrote “The Long Field”?’ and I left,” the keeper said."))
        .doesNotContain("quotes.nested-marks");
  }

  @Test
  void aParagraphThatTellsWhoSpeaksHasClosedItsSpeech() {
    assertThat(
            Desk.found(
                "quotes.unclosed-quotation",
                "\"The water came up to the sills, Ms Holt told reporters.\n\n\"We carried the cat upstairs.\""))
        .hasSize(1);
    assertThat(
            Desk.rules(
                "\"He rang at nine and I told him the truth.\n\n\"He never rang again,\" Ms Holt said."))
        .doesNotContain("quotes.unclosed-quotation");
  }
}
