package app.copydesk.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import app.copydesk.nlp.speakers.Speaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the text says a speaker is, one way of saying it a test. */
final class RolesTest {
  private static final String OPENING =
      "The meeting was held in the town hall, and most of those who came were new.\n\n";

  @Test
  void anAppositionBehindTheName() {
    assertThat(role("“It floats,” said Mara Lind, the port’s director."))
        .isEqualTo("the port’s director");
  }

  @Test
  void anAppositionBehindNameAgeAndTown() {
    assertThat(role("“It floats,” said Mara Lind, 61, of Deal, a retired pilot."))
        .isEqualTo("a retired pilot");
  }

  @Test
  void anAppositionBeforeTheName() {
    assertThat(role("His deputy for ten years, Mara Lind, said the pier would close."))
        .isEqualTo("His deputy for ten years");
  }

  @Test
  void anAsideInDashesOrBrackets() {
    assertThat(role("“It floats,” said Mara Lind – the club’s owner."))
        .isEqualTo("the club’s owner");
    assertThat(role("“It floats,” said Mara Lind (head of policy).")).isEqualTo("head of policy");
  }

  @Test
  void aTradeWithAHyphen() {
    assertThat(role("Medium-pacer Mara Lind said the pitch was slow.")).isEqualTo("Medium-pacer");
  }

  @Test
  void twoTradesBeforeTheName() {
    assertThat(role("The club’s founder and director Mara Lind said the pier would close."))
        .endsWith("founder and director");
  }

  @Test
  void theOneSomebodySpeaksAs() {
    assertThat(role("As head of Norco, Mara Lind has cut jobs. “We had to,” she said."))
        .isEqualTo("head of Norco");
  }

  @Test
  void anOwnerBelongsToTheRole() {
    assertThat(role("Jon Hess’s wife, Mara Lind, said the pier would close."))
        .isEqualTo("Jon Hess’s wife");
  }

  @Test
  void wordsBeforeTheNameWithACapitalWhereTheSentenceBegins() {
    assertThat(role("City planner Mara Lind said the pier would close.")).isEqualTo("City planner");
    assertThat(role("Acting director Mara Lind said the pier would close."))
        .isEqualTo("Acting director");
    assertThat(role("They agreed. The club’s former left-arm spinner Mara Lind said it was over."))
        .endsWith("former left-arm spinner");
  }

  @Test
  void aRelativeClauseThatTellsTheTrade() {
    assertThat(role("“It floats,” said Mara Lind, who captains the ferry."))
        .isEqualTo("who captains the ferry");
  }

  @Test
  void aRelativeClauseThatTellsTheDayIsNoRole() {
    assertThat(roleOrNone("Mara Lind, who has flown to Oslo, said the pier would close.")).isNull();
    assertThat(roleOrNone("“It floats,” said Mara Lind, who declined to say more.")).isNull();
  }

  @Test
  void theRoleEndsWhereTheClauseGoesOn() {
    assertThat(role("Mara Lind, a biologist at Orme College who counts seals, said it was over."))
        .isEqualTo("a biologist at Orme College");
    assertThat(role("Mara Lind, who heads the port and was once a diver, said it was over."))
        .isEqualTo("who heads the port");
  }

  @Test
  void aPredicate() {
    assertThat(role("Mara Lind is the harbour master of Deal. “It floats,” she said."))
        .isEqualTo("the harbour master of Deal");
  }

  @Test
  void theOneSomebodyWasNamedAs() {
    assertThat(role("The port named Mara Lind as its first director. “It floats,” Ms Lind said."))
        .isEqualTo("its first director");
  }

  @Test
  void theSideOfALawyer() {
    assertThat(role("“Is it yours?” asked Mara Lind KC, prosecuting.")).isEqualTo("prosecuting");
    assertThat(role("Mara Lind, for the defence, said the charge was old."))
        .isEqualTo("for the defence");
  }

  @Test
  void theBodySomebodyIsOf() {
    assertThat(role("“It floats,” said Mara Lind of the Orme Rowing Club."))
        .isEqualTo("of the Orme Rowing Club");
  }

  @Test
  void aRankStandsBeforeWhatElseIsSaid() {
    assertThat(role("“It floats,” said Sgt. Mara Lind, the watch commander."))
        .isEqualTo("Sgt., the watch commander");
    assertThat(role("Their commander, Lt. Col. Mara Lind, said boats were ready."))
        .isEqualTo("Lt. Col., Their commander");
    assertThat(role("Senior Constable Mara Lind, who led the search, said it was over."))
        .isEqualTo("Senior Constable, who led the search");
  }

  @Test
  void aCourtesyIsNoRole() {
    assertThat(roleOrNone("“It floats,” said Mrs Mara Lind.")).isNull();
  }

  @Test
  void theNextOfAListIsNoRole() {
    assertThat(roleOrNone("Mara Lind, Senator Bob Ray and others said the pier would close."))
        .isNull();
  }

  @Test
  void aFirstNameThatEndsLikeATradeIsNoTitle() {
    assertThat(speaker("“It floats,” said Norman Hale.").name()).isEqualTo("Norman Hale");
  }

  /** One way of saying it a line; "-" for no role. */
  @ParameterizedTest
  @CsvFileSource(resources = "/articles/roles.txt", delimiter = '|', quoteCharacter = '`')
  void whatIsSaidBesideAName(String sentence, String name, String role) {
    Speaker speaker =
        Reading.of(OPENING + sentence).speakers().stream()
            .filter(s -> s.name().equals(name))
            .findFirst()
            .orElseThrow();
    assertThat(speaker.role().orElse("-")).isEqualTo(role);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Castor & Vane, the contractor that painted the bridge, denied that its crews had seen the crack. | Castor & Vane | the contractor that painted the bridge
          Tollgate Meats, the maker of Brindle pies, said it had no plans. | Tollgate Meats | the maker of Brindle pies
          The Marle Manch, a passengers' forum, said it would sue. | Marle Manch | a passengers' forum
          Norvane, which makes kites, said it would close. | Norvane | which makes kites
          The patients' charity Heed said the case was a habit. | Heed | charity
          The charity Rest for Life said texts alone would not help. | Rest for Life | charity
          """)
  void whatIsSaidBesideTheNameOfABody(String sentence, String name, String role) {
    Speaker speaker =
        Reading.of(OPENING + sentence).speakers().stream()
            .filter(s -> s.name().equals(name))
            .findFirst()
            .orElseThrow();
    assertThat(speaker.kind()).isEqualTo(Speaker.Kind.ORGANISATION);
    assertThat(speaker.role().orElse("-")).endsWith(role);
  }

  @Test
  void whatIsSaidOfAPronoun() {
    assertThat(
            role(
                "Mara Lind lives in Deal. A retired pilot, she keeps bees. “They hum,” Lind said."))
        .isEqualTo("A retired pilot");
    assertThat(role("Mara Lind lives in Deal. She is 71, a widow. “They hum,” Lind said."))
        .isEqualTo("a widow");
    assertThat(role("Mara Lind lives in Deal. She works as a welder. “They hum,” Lind said."))
        .isEqualTo("a welder");
    assertThat(roleOrNone("Mara Lind lives in Deal. She is a little late. “They hum,” Lind said."))
        .isNull();
  }

  @Test
  void aClauseThatTellsOfADayIsNoRole() {
    assertThat(roleOrNone("“It floats,” said Mara Lind, who lobbied for it on Monday.")).isNull();
    assertThat(roleOrNone("“It floats,” said Mara Lind, who lobbies for the port."))
        .isEqualTo("who lobbies for the port");
  }

  @Test
  void aHostWhoGivesHerNameIsTheHost() {
    assertThat(
            role(
                "HOST: Good evening. I'm Mara Lind, and this is the news.\n\n"
                    + "HESS: Thank you.\n\nLIND: Is it dark?\n\nHESS: It is."))
        .isEqualTo("HOST");
  }

  @Test
  void aParticipleBelongsToWhomTheLeadDescribes() {
    assertThat(
            role(
                "A haulier accused of burning down a barn told a jury that he had slept.\n\n"
                    + "Mara Lind, 52, denies arson. “I slept,” Lind said."))
        .isEqualTo("A haulier accused of burning down a barn");
  }

  @Test
  void aNounForABodyBeforeTheNameMakesItABody() {
    assertThat(speaker("German car maker Brandvolt said it would cut jobs.").kind())
        .isEqualTo(Speaker.Kind.ORGANISATION);
    assertThat(speaker("Accountancy firm Ernest & Yule said the rules were unclear.").kind())
        .isEqualTo(Speaker.Kind.ORGANISATION);
  }

  @ParameterizedTest
  @CsvSource({
    "Dick Clive Productions, ORGANISATION",
    "Kitehub.com, ORGANISATION",
    "Mara Lind, PERSON",
    "Twitter user MaraLind97, PERSON"
  })
  void aFirmsWordOrAnAddressMakesABody(String name, Speaker.Kind kind) {
    assertThat(speaker("Prices rose in May. \"It was a storm,\" " + name + " said.").kind())
        .isEqualTo(kind);
  }

  @Test
  void aNameThatReadsLikeAPlaceOrABodyInMostOfItsMentionsIsNoPerson() {
    String text =
        "The company was founded in Saudi Arabia by two brothers. They sold it to investors in"
            + " Saudi Arabia last year. Saudi Arabia said it would not comment.";

    assertThat(speaker(text).kind()).isEqualTo(Speaker.Kind.ORGANISATION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Brandvolt has announced it is cutting jobs.",
        "Orme Aid have hinted that the shop may open.",
        "\"It rose,\" said consultants Orme Birch.",
        "Prices fell. Norco said flour would be dear.",
        "YouVote said flour would be dear.",
        "Northerners are angry. Norwegians say that it is over."
      })
  void whatStandsBesideANameMayShowItToBeABodys(String text) {
    assertThat(speaker(text).kind()).isEqualTo(Speaker.Kind.ORGANISATION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Marlo said he would sing.",
        "Marlo, 41, said flour would be dear.",
        "Mr Marlo said flour would be dear.",
        "Marlo, a baker, said flour would be dear.",
        "McCabe said flour was dear. She left."
      })
  void aLoneNameIsSomebodysWhereThatIsTold(String text) {
    assertThat(speaker(text).kind()).isEqualTo(Speaker.Kind.PERSON);
  }

  @ParameterizedTest
  @CsvSource({
    "The Institute for Soil and Statistics (ISS) said it fell., Institute for Soil and Statistics",
    "The Naval Criminal Records Service said it fell., Naval Criminal Records Service",
    "American Selma Hart said it fell., Selma Hart"
  })
  void aNameIsReadToItsEnds(String text, String name) {
    assertThat(speaker(text).name()).isEqualTo(name);
  }

  private static String role(String text) {
    return speaker(text).role().orElseThrow();
  }

  private static @org.jspecify.annotations.Nullable String roleOrNone(String text) {
    return speaker(text).role().orElse(null);
  }

  private static Speaker speaker(String text) {
    return Reading.of(text).speakers().get(0);
  }
}
