package app.copydesk.nlp;

import static app.copydesk.nlp.Reading.marked;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A few words in marks: whose they are is told by the sentence around them. */
final class FragmentsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Lena Orr’s claim that “thousands” came was checked.; Lena Orr: thousands
          Lena Orr repeated her pledge to be “neutral” in the strike.; Lena Orr: neutral
          Lena Orr’s warning that the bridge over the Esk is “finished” was ignored.; Lena Orr: finished
          Lena Orr’s apology for “any inconvenience” came late.; Lena Orr: any inconvenience
          Lena Orr’s accusation that the firm runs a “racket” was heard.; Lena Orr: racket
          """)
  void whatIsClaimedIsTheClaimantsWords(String text, String quote) {
    assertThat(marked(text)).containsExactly(quote);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The claim was filed under “sundries” by the clerk.",
        "A warning light marked “oil” came on.",
        "The pledge drive and the “fun” run were rained off."
      })
  void anActThatSaysNothingOfTheWordsIsNoSource(String text) {
    assertThat(marked(text)).isEmpty();
  }

  @Test
  void whatIsChantedMayHaveCapitals() {
    assertThat(marked("Their chants of “Vote Orr” filled the hall."))
        .singleElement()
        .asString()
        .endsWith("Vote Orr");
    assertThat(marked("Their recording of “Vote Orr” filled the hall.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          “Enough,” came the reply from the chair, Dame Lena Holt.; Lena Holt: Enough,
          “Never” was the answer of the pilot, Lena Orr, on Friday.; Lena Orr: Never
          """)
  void aReplyBelongsToWhomItCameFrom(String text, String quote) {
    assertThat(marked(text)).containsExactly(quote);
  }

  @Test
  void aTitleThatWasAThingIsNoReply() {
    assertThat(marked("“Enough” was the first single from the band.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Lena Orr thinks the harbour should be a “litmus test” for the city.; Lena Orr: litmus test
          Lena Orr made it clear that she has “serious concerns” about the bill.; Lena Orr: serious concerns
          Lena Orr sees the old ferry as a “lifeboat” for the island.; Lena Orr: lifeboat
          """)
  void wordsInsideAThoughtAreTheThinkers(String text, String quote) {
    assertThat(marked(text)).containsExactly(quote);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lena Orr knows the rock as “the Widow”.",
        "Neighbours believe the house is cursed. The “curse” has not stopped two sales.",
        "Lena Orr hopes for rain, and the “drought” bonus is gone."
      })
  void aThoughtAboutOtherThingsLeavesThemAlone(String text) {
    assertThat(marked(text)).isEmpty();
  }

  @Test
  void hisOwnWordsAreNoName() {
    assertThat(marked("Lena Orr left because, in her words, “he knows it all”."))
        .containsExactly("Lena Orr: he knows it all");
    assertThat(marked("Lena Orr left; the words “know it all” hurt.")).isEmpty();
  }

  @Test
  void whatAPersonIsCalledIsNoTitle() {
    assertThat(marked("Lena Orr called him “Little Napoleon” on air."))
        .containsExactly("Lena Orr: Little Napoleon");
    assertThat(marked("Lena Orr called the album “Little Napoleon” in the end.")).isEmpty();
  }

  @Test
  void anArticleBehindAConjunctionJoins() {
    assertThat(marked("Lena Orr hailed the pilot as a “giant” and a “terrible cook”."))
        .containsExactly("Lena Orr: giant | terrible cook");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Locals call the lane “the Drain”.",
        "Doctors call the condition “frozen shoulder”.",
        "Guards call his wing “the hotel”.",
        "What sommeliers call “legs” are streaks on a glass."
      })
  void whatManyAlwaysCallSomethingIsItsName(String text) {
    assertThat(marked(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Locals call the lane “a disgrace”.; Locals: a disgrace
          Critics call the scheme “daylight robbery”.; Critics: daylight robbery
          What the auditors call “a material weakness” is old news.; The auditors: a material weakness
          """)
  void aVerdictIsNoName(String text, String quote) {
    assertThat(marked(text)).hasSize(1).allMatch(line -> line.equalsIgnoreCase(quote));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lena Orr never said “please”.",
        "Lena Orr did not say “sorry” at all.",
        "Nobody said “stop” in time.",
        "At no point did the coach say “sorry”, the parents complained."
      })
  void aWordNotSaidIsNoQuote(String text) {
    assertThat(marked(text)).isEmpty();
  }

  @Test
  void whoNeverSaysAWholeSentenceIsStillQuoted() {
    assertThat(marked("Lena Orr never laughed. She said “please” and “thanks”.")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A banner hung from the town hall: “Our water is not for sale”.",
        "The banners said “Pay us” and “Enough is enough”.",
        "Someone had added “and mice” in red chalk.",
        "Somebody wrote “Wash me” on the van.",
        "Strikers held up sheets painted with “Fair pay” and “No more cuts”.",
        "He held up a card on which he had written “The end is late”.",
        "The inscription, “He meant well”, was chosen by his wife."
      })
  void wordsOnASurfaceAreNotSaid(String text) {
    assertThat(marked(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lena Orr wrote “wash me first, please” on Monday.",
        "Lena Orr stood under the banner: “Our water is not for sale.”",
        "“The card is full,” Lena Orr said in red boots."
      })
  void whoWritesOrStandsBesideASurfaceStillSpeaks(String text) {
    assertThat(marked(text)).hasSize(1).allMatch(line -> line.startsWith("Lena Orr"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She wrote “The Last Ferryman” in a caravan.",
        "The choir sang “The Parting Tide” as the coffin left.",
        "Her article, “Why bees matter”, was read by two million people."
      })
  void aWorkMadeOrPerformedIsNoSpeech(String text) {
    assertThat(marked(text)).isEmpty();
  }

  @Test
  void inHerMemoirSheWritesIsSpeech() {
    assertThat(marked("In her memoir, “Nobody cried,” Lena Orr writes."))
        .containsExactly("Lena Orr: Nobody cried,");
  }

  @Test
  void aRelativeClauseBehindTheSpeakerIsTheReporters() {
    assertThat(marked("“It is ours,” said Lena Orr, whose book praises “rebellious” people."))
        .containsExactly("Lena Orr: It is ours,");
    assertThat(marked("“It is ours,” said Lena Orr, who owns the pier, “and it stays ours.”"))
        .containsExactly("Lena Orr: It is ours, | and it stays ours.");
  }

  @Test
  void aSemicolonPartsAFragmentFromTheNextVerb() {
    assertThat(marked("Such a deal is a “drag-along”; nobody remembers why.")).isEmpty();
    assertThat(marked("The deal is a “drag-along”, Lena Orr remembers.")).hasSize(1);
  }

  @Test
  void whatStandsBehindAQuoteAndBeforeANameIsAVerb() {
    assertThat(marked("“I kept this lamp lit,” mutters Angus Baird."))
        .containsExactly("Angus Baird: I kept this lamp lit,");
  }

  @Test
  void aLabelBeforeTheSubjectOfAVerbOfSayingIsNotSaid() {
    assertThat(marked("“Free” parking will end in May.")).isEmpty();
    assertThat(marked("“Free,” parking wardens said.")).hasSize(1);
  }

  @Test
  void theLineUnderAQuotationSetApartNamesWhoSaidIt() {
    assertThat(
            marked(
                "The pier will close.\n\n\"We had no warning of it at all.\n\nLena Orr, harbour pilot.\"\n\nWork starts in May."))
        .hasSize(1)
        .allMatch(line -> line.endsWith("We had no warning of it at all."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          “It was dark”: pilot tells of night on rock; pilot: It was dark
          ‘We were asleep’: Orr fumes as Rovers slip; Orr: We were asleep
          """)
  void aHeadlineGivesItsQuoteToWhomItNamesNext(String text, String quote) {
    assertThat(marked(text)).containsExactly(quote);
  }
}
