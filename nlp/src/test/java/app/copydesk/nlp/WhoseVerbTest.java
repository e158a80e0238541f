package app.copydesk.nlp;

import static app.copydesk.nlp.Reading.marked;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whose verb of saying it is, where the subject does not stand right before it; and look-alikes.
 */
final class WhoseVerbTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // a verb behind "and" goes with who reports, not with who is reported
        "Ines Falk found that the crews had been idle and recommended “a long holiday”.|Ines Falk",
        "Ines Falk told radio listeners on Monday the mood was calm and predicted “a dull week”.|Ines Falk",
        "Ines Falk hoped the rain would stop and told the crews “not to wait up”.|Ines Falk",
        // … unless the one reported speaks for himself
        "Ines Falk met a miner who came up late and said “we are all out”.|a miner",
        // a comma may coordinate too
        "Ines Falk blamed the cook for her bad temper, called it “a family trait” and left.|Ines Falk",
        "The dam, a wall of earth, will hold, Ines Falk said, “if the rain stops”.|Ines Falk",
        // a document behind "in" is no speaker
        "Ines Falk backs the crews and in a statement praised “their long patience”.|Ines Falk",
        "The report praised “their long patience”.|The report",
        // a verb of a relative clause has its own subject
        "Ines Falk scolded crews that jeer at her, saying they lack “the least manners”.|Ines Falk",
        "Ines Falk met a miner who jeered at her, shouting “go back to town”.|a miner",
        "Jon Hale rebuked critics who claim he called the crews “lazy or worse”.|he",
        "A letter obtained on Monday by the Courier warns that “time is short now”.|A letter",
        "A letter was late. The Courier warns that “time is short now”.|The Courier",
        "Half of voters in each town say the two plans are “about right”.|Half of voters in each town",
        // in apposition
        "“We lost,” one of them, Marek Bosko, said.|Marek Bosko",
        "Half the pay was late, according to Ines Falk, a miner, who called it “a sad joke”.|Ines Falk",
        // … whose second comma was left out
        "“We lost,” Jim Greve, director of the port said on Monday.|Jim Greve",
        "“We lost,” a friend of Jim Greve, director of the port, said.|a friend of Jim Greve",
        // a place behind a comma is not who
        "They met Ann Lee, an officer in Orme Borough, Norland, who told them “all is well”.|Ann Lee",
        "They met Jon Hale and Ann Lee, who told them “all is well”.|Jon Hale and Ann Lee",
        // two trades of one person
        "“We lost,” said pianist and Orme Professor Ines Falk.|pianist and Orme Professor Ines Falk",
        // one is a numeral beside a noun
        "“We lost,” said one former guard.|one former guard",
        "A leaked memo warned that the vault had “no working alarm at all”.|A leaked memo",
        "“The dam will hold,” reads a Sunday editorial in the Courier.|a Sunday editorial",
      })
  void theVerbGoesWithItsSubject(String text, String speaker) {
    assertThat(mention(text)).isEqualTo(speaker);
  }

  private static String mention(String text) {
    var quotes =
        Reading.of(text).quotes().stream().filter(q -> !q.quote().segments().isEmpty()).toList();
    return quotes.get(quotes.size() - 1).mention().orElseThrow().of(text);
  }

  @Test
  void whoWasAskedDoesNotAsk() {
    assertThat(mention("Ines Falk was asked by a reporter, “Will the dam hold tonight?”"))
        .isEqualTo("a reporter");
    assertThat(mention("Ines Falk asked a reporter, “Will the dam hold tonight?”"))
        .isEqualTo("Ines Falk");
  }

  @Test
  void anAdvertWithAVoiceSpeaksForItself() {
    assertThat(mention("Ines Falk fought on, with one of her adverts asking, “Who counts?”"))
        .isEqualTo("one of her adverts");
    assertThat(mention("Ines Falk emailed supporters saying: “The struggle goes on.”"))
        .isEqualTo("Ines Falk");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“Jon wants to be tough tonight,” Ines Falk shot back.|Ines Falk",
        "When Jon Hale mocked the crews, Ines Falk cut in: “You never dug.”|Ines Falk",
        "“The dam will hold,” she went on. “It has to.”|she",
        "Jon Hale shot back at the guards. “The dam will hold,” Ines Falk said.|Ines Falk",
      })
  void aVerbSaysSomethingWithItsParticle(String text, String speaker) {
    assertThat(mention(text)).isEqualTo(speaker);
  }

  @Test
  void aShotIsNotSaid() {
    assertThat(marked("The guards shot back at “the Widow” from the wall.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // somebody would say it: the one who reports that says it
        "Ines Falk said voters would call the plan “a long wait for nothing”.|Ines Falk",
        "Ines Falk said voters had called the plan “a long wait for nothing”.|voters",
        // a relative clause that is over
        "Ines Falk insisted that crews who refused to dig were “a shame”.|Ines Falk",
        "Ines Falk insisted that crews who said the pits were “a shame” should dig.|crews",
        // two quotations, each with its own words
        "When a man in the hall shouted, “Fire,” Ines Falk joked, “Then bring coffee.”|Ines Falk",
        // a semicolon parts two reports
        "Ines Falk would say only that “all are safe now”; two guides blamed “sheer greed”.|two guides",
        "“When the music stops,” as Ines Falk liked to say, “count the chairs.”|Ines Falk",
      })
  void theVerbGoesWithItsQuotation(String text, String speaker) {
    assertThat(mention(text)).isEqualTo(speaker);
  }

  @Test
  void eachOfTwoQuotationsHasItsOwnSpeaker() {
    assertThat(marked("When a man in the hall shouted, “Fire,” Ines Falk joked, “Then run.”"))
        .containsExactly("a man in the hall: Fire,", "Ines Falk: Then run.");
    assertThat(
            marked(
                "Ines Falk would say only that “all are safe now”; two guides blamed “sheer greed”."))
        .containsExactly("Ines Falk: all are safe now", "two guides: sheer greed");
  }

  @Test
  void whatContinuesToHappenIsNotSaid() {
    assertThat(mention("Ines Falk said the crews would continue to be “a great help”."))
        .isEqualTo("Ines Falk");
    assertThat(mention("“The dam will hold,” Ines Falk continued.")).isEqualTo("Ines Falk");
    assertThat(mention("Ines Falk said a town that reminded her of “a wet Sunday” was home."))
        .isEqualTo("Ines Falk");
  }

  @Test
  void aNounInTheOnlyPlaceForAVerbIsOne() {
    assertThat(mention("The advert claims “Jon Hale is the man you can trust”."))
        .isEqualTo("The advert");
    assertThat(marked("Her claims “on the north field” were dropped by the court."))
        .containsExactly("nobody: on the north field");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He is getting ready for his promised show by buying a coat.",
        "Rates of stress-related illnesses have risen.",
        "Orme is seventh, six points adrift of the top four.",
        "It was short lived, with Di Maria finding Rooney to score with his head.",
      })
  void aFormOfAVerbOfSayingThatSaysNothing(String text) {
    assertThat(Reading.reported(text)).isEmpty();
  }

  @Test
  void theSameFormsAsVerbs() {
    assertThat(Reading.reported("He promised the show would go on."))
        .containsExactly("nobody: the show would go on");
    assertThat(Reading.reported("Di Maria said he found the net, with Orme claiming it was luck."))
        .contains("Orme: it was luck");
  }

  @Test
  void hisMotherIsNotHe() {
    assertThat(marked("Ivo Lang has never bought a coat “off the peg”, his mother said."))
        .containsExactly("his mother: off the peg");
  }
}
