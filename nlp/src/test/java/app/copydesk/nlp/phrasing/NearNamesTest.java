package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearNamesTest {
  private static final String RULE = "names.near-miss";

  @Test
  void aNameCutShortIsFound() {
    assertThat(
            Desk.found(
                RULE,
                "NATO Secretary General Mark Rutte spoke first. Rutte was brief."
                    + "\n\nA NATO spokesman mentioned Rut’s early comments."))
        .containsExactly("Rut -> Rutte");
  }

  @Test
  void aNameWithALetterChangedIsFound() {
    assertThat(
            Desk.found(
                RULE,
                "The judge heard Garth Pruett and Ann Dietz. Pruett pleaded not guilty."
                    + " A hearing for Dietz and Pruitt is set for Friday."))
        .containsExactly("Pruitt -> Pruett");
    assertThat(
            Desk.found(
                RULE,
                "President Volodymyr Zelenskyy left early. Mr Zelenskyy had spoken."
                    + " Later Mr Zelensky called."))
        .containsExactly("Zelensky -> Zelenskyy");
  }

  @Test
  void aLastLetterLeftSingleIsNoPlural() {
    assertThat(
            Desk.found(
                "names.near-miss",
                "Dr Olga Hartmann led the trial. A larger one was needed, Dr Hartman said."))
        .containsExactly("Hartman -> Hartmann");
  }

  @Test
  void aFirmWithTwoSpellingsIsFound() {
    assertThat(
            Desk.found(
                RULE,
                "Shares in Interbrew rose. Interbrew sells beer. Analysts said Inetrbrew would merge."))
        .containsExactly("Inetrbrew -> Interbrew");
  }

  @Test
  void halfOfADoubleNameIsComparedWithTheOtherHalfBesideIt() {
    assertThat(
            Desk.found(
                RULE,
                "Robert Kilroy-Silk left the party. Mr Kilroy-Silk was cross. Robert Kilr-Silk will be back."))
        .containsExactly("Kilr -> Kilroy");
  }

  @Test
  void aLastLetterDoubledIsFoundOnABareName() {
    assertThat(Desk.found(RULE, "Volodymyr Zelensky spoke. Then Zelenskyy said it would end."))
        .containsExactly("Zelenskyy -> Zelensky");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // a country and its people
        "Russia sent a note. The Russian reply came late. Russians shrugged, and Russia waited.",
        "South Korea won. South Korean fans sang. South Korea rested.",
        // plurals and possessives
        "Mr Mittal spoke. The Mittals live in London. Mittal’s firm grew. Lakshmi Mittal left.",
        "The Lib Dems met. One Lib Dem spoke for the Lib Dems.",
        // two people, each with a first name
        "Wesley Clark met Ken Clarke. Ken Clarke smiled; Wesley Clark did not.",
        "Anna Reid and Tom Reed run the shop. Ms Reid bakes and Mr Reed sells.",
        // two countries
        "Iran and Iraq signed. Austria and Australia did too. Austria was glad, Australia less.",
        "Niger lies north of Nigeria. Nigeria is larger than Niger.",
        // a name and a word
        "Ken Starr spoke. Starr was cool. Star witnesses followed him.",
        "Robin Cook resigned. Cook said so. Cooks in the kitchen cheered.",
        // short form in somebody's words
        "Robbie Savage played. Savage scored. “We all love Sav,” the manager said.",
        // the parts of the world, and words that stand for themselves
        "She knows the Middle East. Her Middle Eastern friends know her. She left the Middle East.",
        "The Foreign Minister spoke. A Foreign Ministry note came from the Foreign Minister.",
        "House Majority Leader Ann Tate met House Minority Leader Bob Ruiz. The Majority won.",
        // half of a double name
        "Ken Bush spoke. Ann Colbert-Busch did not. Bush was brief.",
        // the name of a son
        "John Tate spoke. Dean Johnson, a salesman, listened to John.",
        "A Disney-owned firm paid Disney. Disney was pleased.",
      })
  void namesThatAreMeantToDifferAreLeftAlone(String text) {
    assertThat(Desk.found(RULE, text)).isEmpty();
  }

  @Test
  void oneSoundInTwoSpellingsAtTheEndIsFound() {
    assertThat(
            Desk.found(
                RULE,
                "Coach Stefan Milovic was calm. Fans booed Milovich at the gate. Milovic shrugged."))
        .containsExactly("Milovich -> Milovic");
    assertThat(
            Desk.found(RULE, "Coach Stefan Milovic was calm. His rival, Dusan Milovich, was not."))
        .isEmpty();
    assertThat(Desk.found(RULE, "Anna Brand opened the shop. Brandt’s, the bakery, is next door."))
        .isEmpty();
  }
}
