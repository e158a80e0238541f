package app.copydesk.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import app.copydesk.nlp.quotes.Quote;
import app.copydesk.nlp.speakers.AttributedQuote;
import app.copydesk.nlp.speakers.Speaker;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whom a pronoun, a description or a part of a name means; the last quote is asked about. */
final class WhoIsMeantTest {
  @Test
  void aPronounMeansTheSubjectOfTheSentenceBeforeAndNotTheLastSpeaker() {
    assertThat(
            last(
                "“It floats,” said Tom Hess. Then came Paul Lind, the diver.\n\n"
                    + "Peter Orme was asked about the pier. “It sank,” he said."))
        .isEqualTo("Peter Orme");
  }

  @Test
  void aTradeMeansWhoJustSpokeWhereNothingElseIsTold() {
    assertThat(last("Tessa Hess said it had been hard. “It was,” the barrister added."))
        .isEqualTo("Tessa Hess");
    assertThat(last("Her co-author Tomas Lind said it was so. “It was,” the Polish diver said."))
        .isEqualTo("Tomas Lind");
    assertThat(
            last("Prime Minister Anton Hess said so. Ann Lind left. “It was,” the premier said."))
        .isEqualTo("Anton Hess");
  }

  @Test
  void whomTheLeadQuotesWithoutANameIsNamedNext() {
    assertThat(
            first("Cars are bad, a Home Office minister has said.\n\nAnn Hess said men would die."))
        .isEqualTo("Ann Hess");
  }

  @Test
  void aCourtesyTellsACoupleApart() {
    assertThat(last("Sandra and Phil Hess live there. “It is loud,” said Mrs Hess."))
        .isEqualTo("Sandra Hess");
  }

  @Test
  void theBareSurnameIsThatOfWhomTheLeadNames() {
    assertThat(
            last(
                "Ida Hess dies\n\nIda Hess has died.\n\nIt was told by her niece, Clare Hess, a writer.\n\n"
                    + "The town mourned.\n\nBorn in Ely, Hess left early. “I ran,” Hess said."))
        .isEqualTo("Ida Hess");
  }

  @Test
  void ofTwoSurnamesTheFirstStandsForThePerson() {
    assertThat(last("José Luis Herrero Campos spoke first. “It is so,” Herrero said."))
        .isEqualTo("José Luis Herrero Campos");
    assertThat(last("Inés Ruiz de la Fuente spoke first. “It is so,” Ruiz said."))
        .isEqualTo("Inés Ruiz de la Fuente");
  }

  @Test
  void anArticleJoinedToANameMayBeLarge() {
    assertThat(last("Fahad al-Sabti spoke first. “It is so,” Al-Sabti said."))
        .isEqualTo("Fahad al-Sabti");
  }

  @Test
  void severalPeopleAreNotTheOneNamedNext() {
    assertThat(first("The couple said the doctors were kind. Eric Yarrow, 36, is a cook."))
        .isEqualTo("The couple");
    assertThat(first("Marvin Gale's children said it was late. Nona Gale, 40, sings."))
        .isEqualTo("Marvin Gale's children");
    assertThat(
            first("The group of parents said they were worried. Maumoon Abdul, 50, is a doctor."))
        .isEqualTo("The group of parents");
    assertThat(first("The dean said the doctors were kind. Eric Yarrow, 36, had met them."))
        .isEqualTo("Eric Yarrow");
  }

  @Test
  void whoHasASonIsTheMotherOfTheLead() {
    String before =
        """
        The mother of a student has asked for an inquiry.

        It would be the second.

        The first was short.

        """;

    assertThat(role(before + "Ann Lee said her son had been ill for weeks."))
        .contains("The mother of a student");
    assertThat(role(before + "Ann Lee said her lawyer had been ill for weeks.")).isEmpty();
  }

  @Test
  void aRivalIsNotTheManagerOfTheOther() {
    String before =
        "It was late between Rovers and Harriers. Rovers manager Ann Lister smiled. “It was a"
            + " red,” said Harriers manager Lou Petrie.\n\n";

    assertThat(last(before + "“It was not,” the Rovers manager said.")).isEqualTo("Ann Lister");
    assertThat(last(before + "“It was not,” the Harriers manager said.")).isEqualTo("Lou Petrie");
  }

  @Test
  void aBodyByItsNationIsNoPerson() {
    assertThat(
            first("The British broadcaster said it was a fracas. Ken Querrie, 50, looked into it."))
        .isEqualTo("The British broadcaster");
    assertThat(first("The veteran broadcaster said it was a fracas. Ken Querrie, 50, has retired."))
        .isEqualTo("Ken Querrie");
  }

  @Test
  void herMotherMayBeFollowedByHerOwnName() {
    String text =
        "The girl was tired, her mother said. Anna Durova, 23, was walking home.\n\n"
            + "Her mother, Inna Durova, said so again.";

    assertThat(first(text)).isEqualTo("Inna Durova");
  }

  @Test
  void whoeverIsBroughtOnIsSpokenOfNext() {
    assertThat(
            last(
                "Lena Pett stayed, too. Another was her neighbour, Cal Sturm.\n\n“Where to?” he said."))
        .isEqualTo("Cal Sturm");
  }

  @Test
  void aPronounMeansASubjectWithoutAName() {
    assertThat(last("Ray Kipp found it late. The gambler was not named. “I slept,” he said."))
        .isEqualTo("The gambler");
  }

  @Test
  void whoActsRightBeforeAQuoteSaysIt() {
    assertThat(
            last(
                "Fire chief Dale Womack waited. “There was no call,” said Andre Toms. Asked about"
                    + " it, the chief held up his phone. “Here it is.”"))
        .isEqualTo("Dale Womack");
  }

  @Test
  void whoAskedIsNotWhoAnswers() {
    assertThat(
            last(
                "Doug Pruitt grew eggs. But under questioning by Carl Lind, he gave in: “They were"
                    + " insured,” he said."))
        .isEqualTo("Doug Pruitt");
  }

  @Test
  void aPlaceInADescriptionIsNotTheSpeaker() {
    assertThat(
            last(
                "Lindsey Moss, a senator, sat. Ann Hess left. “It is late,” the South Carolina senator"
                    + " said."))
        .isEqualTo("Lindsey Moss");
  }

  @Test
  void whoCoachesIsTheCoach() {
    assertThat(
            last(
                "Tom Orr, who coaches the team, left early. Ann Hess stayed. “I have time,” the coach"
                    + " said."))
        .isEqualTo("Tom Orr");
  }

  @Test
  void aTitleTellsTwoOfOneSurnameApart() {
    assertThat(
            last(
                "State Sen. Roy Lind wants to ban blowers. Hector Lind makes them. “It is loud,” Sen."
                    + " Lind said."))
        .isEqualTo("Roy Lind");
  }

  @Test
  void whoOwnsIsNotWhoIsSpokenOf() {
    assertThat(
            last(
                "Gudrun Moe stayed. Gudrun’s neighbour, Asta Bjork, was unlucky. Her house is gone. “I had"
                    + " painted it,” she said."))
        .isEqualTo("Asta Bjork");
  }

  @Test
  void aCoupleNamedOnceIsTwoPeople() {
    String couple = "Kenneth and Maureen Stubbs bought it. ";
    assertThat(last(couple + "“It was a mistake,” said Mr Stubbs.")).isEqualTo("Kenneth Stubbs");
    assertThat(last(couple + "“It was a mistake,” his wife said.")).isEqualTo("Maureen Stubbs");
  }

  @Test
  void aRelativeWithoutANameSpeaksForHerself() {
    assertThat(last("Ray Kipp won. Kipp’s grandmother was unmoved. “I had the sun,” she said."))
        .isEqualTo("Kipp’s grandmother");
  }

  @Test
  void theChiefExecutiveIsNotTheChiefFinancialOfficer() {
    assertThat(
            last(
                "Rufus Alding, the firm’s boss, spoke. Yumi Tanaka, chief financial officer, sat. “It"
                    + " is over,” the chief executive said."))
        .isEqualTo("Rufus Alding");
  }

  @Test
  void theWitnessIsWhoGaveEvidenceLast() {
    assertThat(
            last(
                "Declan Roche told the jury that he had seen a light. “How?” asked Aoife Lenihan, for"
                    + " the defence. “I have eyes,” the witness replied."))
        .isEqualTo("Declan Roche");
  }

  @Test
  void theCompanyIsNotItsBoss() {
    assertThat(
            last(
                "Fenland Water was sorry. Its boss, Nat Birrell, left. “The water is safe,” the company"
                    + " said."))
        .isEqualTo("Fenland Water");
  }

  @Test
  void theFormerMinisterIsNotTheMinister() {
    assertThat(
            last(
                "Harriet Cole, the fisheries minister, spoke. The former minister, now Lord Stroud,"
                    + " said: “I feel for her.”"))
        .isEqualTo("Lord Stroud");
  }

  @Test
  void aSubjectBehindAnOpeningClauseIsTheSubject() {
    assertThat(
            last(
                "Mary Hess called the pier a wreck. Asked if she would resign, Joan Lind, 63, was"
                    + " brief. “No,” she said."))
        .isEqualTo("Joan Lind");
  }

  @Test
  void ofTwoRolesTheOneWithMoreOfTheWordsIsMeant() {
    assertThat(
            last(
                "Mara Lind, the finance director, spoke. Jon Hess, the sales director, sat."
                    + " “We are broke,” the finance director said."))
        .isEqualTo("Mara Lind");
  }

  @Test
  void theChairIsNotTheDeputyChair() {
    assertThat(
            last(
                "Mara Lind, the chair, left early. Jon Hess, the deputy chair, stayed."
                    + " “We are broke,” the chair said."))
        .isEqualTo("Mara Lind");
  }

  @Test
  void aDescriptionMayUseAnotherWordForTheOffice() {
    assertThat(last("Sen. Mara Lind was asked about it. “I slept,” the lawmaker said."))
        .isEqualTo("Mara Lind");
    assertThat(last("Mara Lind denies fraud. “I slept,” the defendant told the jury."))
        .isEqualTo("Mara Lind");
  }

  @Test
  void whomTheLeadDescribesTheNextParagraphNames() {
    Speaker speaker =
        speaker(
            "A retired teacher told a court that she was afraid.\n\n"
                + "Joan Lind, 71, came with her sister. “I froze,” she said.");

    assertThat(speaker.name()).isEqualTo("Joan Lind");
    assertThat(speaker.role()).contains("A retired teacher");
  }

  @Test
  void aDescriptionOfSomebodyKnownIntroducesNobody() {
    String text =
        "Jon Hess, the transport secretary, was asked about it.\n\nThe secretary said it was safe.\n\n"
            + "Mara Lind, who captains the ferry, agreed. “Bring a book,” she said.";

    assertThat(speaker(text).role()).contains("who captains the ferry");
  }

  @Test
  void aNamelessOfficialStaysNameless() {
    assertThat(
            last(
                "A port official said the pier would close. Joan Lind, 71, walked by."
                    + " “It is over,” the official said."))
        .isNotEqualTo("Joan Lind");
  }

  @Test
  void aNameBehindTheDescriptionIsTheMention() {
    AttributedQuote quote = lastQuote("“Ask in ten days,” its president, Anselmo Brandao, said.");

    assertThat(quote.speaker()).map(Speaker::name).contains("Anselmo Brandao");
  }

  @Test
  void aPlaceIsNobody() {
    assertThat(
            last(
                "According to Wardi, who heads the office, the rain came from Leyden in the night."
                    + " “It did not stop,” he said."))
        .isEqualTo("Wardi");
  }

  @Test
  void lettersBehindANameAreNoPartOfIt() {
    assertThat(last("Helen Straker KC opened the case. “It is,” said Ms Straker."))
        .isEqualTo("Helen Straker");
  }

  @Test
  void questionsAreTheInterviewers() {
    String text =
        "The singer Ines Falk met us in Galway.\n\nInterview by Jon Hess\n\nQ: Did you sleep?\n\n"
            + "A: Not once.\n\nQ: Why?";

    assertThat(last(text)).isEqualTo("Jon Hess");
  }

  @Test
  void aBodyIsMeantByItsInitialsAndByItsLastWord() {
    assertThat(last("The Orme Rowing Club met on Monday. “We row on,” the ORC said."))
        .isEqualTo("Orme Rowing Club");
    assertThat(last("The Orme Rowing Club met Jon Hess. “We row on,” said the club."))
        .isEqualTo("Orme Rowing Club");
  }

  @Test
  void aParticipleThatOpensASentenceIsNoFirstName() {
    String text =
        "The debate began with Vinder. Chasing Vinder took an hour. “It is,” Vinder said.";

    assertThat(Reading.of(text).speakers()).extracting(Speaker::name).containsExactly("Vinder");
    assertThat(last("Rolling Tone reported it first. “It is,” Rolling Tone said."))
        .isEqualTo("Rolling Tone");
  }

  private static Optional<String> role(String text) {
    List<AttributedQuote> quotes = Reading.of(text).quotes();
    return quotes.get(quotes.size() - 1).speaker().flatMap(Speaker::role);
  }

  private static String first(String text) {
    return Reading.name(Reading.of(text).quotes().get(0));
  }

  private static String last(String text) {
    return speaker(text).name();
  }

  private static Speaker speaker(String text) {
    return lastQuote(text).speaker().orElseThrow();
  }

  private static AttributedQuote lastQuote(String text) {
    List<AttributedQuote> quotes =
        Reading.of(text).quotes().stream()
            .filter(quote -> quote.quote().type() != Quote.Type.INDIRECT)
            .toList();
    return quotes.get(quotes.size() - 1);
  }
}
