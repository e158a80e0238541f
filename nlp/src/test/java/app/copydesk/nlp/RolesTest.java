package app.copydesk.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import app.copydesk.nlp.speakers.Speaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The rise was a surprise, Bank of Norland governor Mervyn Castle said on Friday. | Mervyn Castle | Bank of Norland governor
          "We will not yield," UN High Commissioner for Refugees Lena Abara said. | Lena Abara | UN High Commissioner for Refugees
          Labour office chief Franz Weimar said the figures were poor. | Franz Weimar | Labour office chief
          The rise came early, labour office chief Franz Weimar said. | Franz Weimar | labour office chief
          Russian pro-democracy activist Garik Levin said the vote was rigged. | Garik Levin | Russian pro-democracy activist
          Tony Marsh, the music mogul who founded Rook Records, said rap would last. | Tony Marsh | the music mogul who founded Rook Records
          "It is a start," said Ines Keller of the Centre for Child Rights and Welfare. | Ines Keller | of the Centre for Child Rights and Welfare
          Fraternity national President Bradley Coe said the chapter was shut. | Bradley Coe | Fraternity national President
          The Lord Chancellor, Lord Fulmer, said the bill was sound. | Fulmer | The Lord Chancellor
          "No deal is done," said Pat Quill, who runs the Grange Hotel in Orme. | Pat Quill | who runs the Grange Hotel in Orme
          Jess Fern, who tweeted about the row, said she was sorry. | Jess Fern | -
          Prosecutor Ana Ruiz Vega told the court the money was gone. | Ana Ruiz Vega | Prosecutor
          Luis Ignacio Lopes da Costa, the mayor of Vila Branca, said the road would open. | Luis Ignacio Lopes da Costa | the mayor of Vila Branca
          Full-back Iona Kell said the wind had helped. | Iona Kell | Full-back
          United prop Iona Kell said the wind had helped. | Iona Kell | United prop
          "You leave the door open," said Alan Peat, a former Scotland prop who took over in July. | Alan Peat | a former Scotland prop who took over in July
          "It was dull," said Alan Peat, a 24-year-old from Dundee. | Alan Peat | a 24-year-old from Dundee
          Alan Peat, a day after the vote, said it was dull. | Alan Peat | -
          Leader of the Opposition Amit Rao said it was a slap. | Amit Rao | Leader of the Opposition
          Chairman of the bench Edwin Sole said it was no joke. | Edwin Sole | Chairman of the bench
          A friend of the actress Edwin Sole said it was no joke. | A friend of the actress Edwin Sole | -
          Her MP, Labour's Nadia Choudry, said it was no joke. | Nadia Choudry | Her MP
          The firm's founder, 79-year-old Abe Cotter, said he was tired. | Abe Cotter | The firm's founder
          Defending, Mark Oyel said his client was sorry. | Mark Oyel | Defending
          The undertaker, Harold Fisk of Fisk & Moss, said he bore no grudge. | Harold Fisk | The undertaker
          Caver Iain Strand said it was dark. | Iain Strand | Caver
          Odile Marche, a French director best known for opera, said it was over. | Odile Marche | a French director best known for opera
          A retired teacher, Ruth Adair said the sum was wrong. | Ruth Adair | A retired teacher
          It was caught by a dentist. "I kept it," Ravi Menen said. | Ravi Menen | a dentist
          Rep. Nadine Voss said she would vote for it. | Nadine Voss | Rep.
          One passenger, Björn-Erik Salte of Bergen, said he was cold. | Björn-Erik Salte | One passenger
          Incident controller Terri-Ann Malone said the fire was out. | Terri-Ann Malone | Incident controller
          Earl Dunne, a piano tuner from Deal, was there. "It's right," Dunne said. | Earl Dunne | a piano tuner from Deal
          Secretary of Homeland Security Jeb Jonas said the hack was real. | Jeb Jonas | Secretary of Homeland Security
          "It fell," said Kathleen Hall Jarvis, a professor of law at Marle. | Kathleen Hall Jarvis | a professor of law at Marle
          "It fell," said Volker Bahr, a lawmaker from the Green Party. | Volker Bahr | a lawmaker from the Green Party
          Dr Elin Pross, of the university's archaeology department, said it was old. | Elin Pross | of the university's archaeology department
          The former MP Giles Rudge said it was old. | Giles Rudge | former MP
          Co-founder and CEO Malika Sand said it was fast. | Malika Sand | Co-founder and CEO
          Year 11 pupil Maisie Thorn said it was fast. | Maisie Thorn | Year 11 pupil
          Seventh seed Nadia Belov said she had eaten some. | Nadia Belov | Seventh seed
          Her coach, former British number two Piers Gadd, said he was proud. | Piers Gadd | former British number two
          "It spins," said Paul Weil, a film producer in Deal. | Paul Weil | a film producer in Deal
          She runs the company with her old friend, Dana Wu. "It spins," Wu said. | Dana Wu | her old friend
          The Norland Association of Makers said it would sue. | Norland Association of Makers | -
          Archaeologist Oscar Neal Cruz of the Institute of Anthropology said it was old. | Oscar Neal Cruz | Archaeologist
          A former nurse at the hospital, Ruth Adair, said staff were tired. | Ruth Adair | A former nurse at the hospital
          His mother, Carla Dent, 52, said he was a good boy. | Carla Dent | His mother
          Dr Alan Pike, a heart surgeon at St Luke's Hospital in Marle, said the trial was small. | Alan Pike | a heart surgeon at St Luke's Hospital in Marle
          Alan Pike, professor of marine biology at the University of Marle, said the reef was lost. | Alan Pike | professor of marine biology at the University of Marle
          "We lost everything," said Moira Tan, 41, a shopkeeper in Eastgate. | Moira Tan | a shopkeeper in Eastgate
          Police Chief Ron Adler said two men were held. | Ron Adler | Police Chief
          Detective Chief Inspector Sue Lomax, of Northmoor Police, said the search went on. | Sue Lomax | Detective Chief Inspector
          Foreign Ministry spokeswoman Hua Lin said the charge was baseless. | Hua Lin | Foreign Ministry spokeswoman
          Ministry of Defence spokesman Col. Ivan Petrenko said the drones were downed. | Ivan Petrenko | Ministry of Defence spokesman Col.
          Home Secretary Priya Nair said the plan would go ahead. | Priya Nair | Home Secretary
          Shadow chancellor Rhona Webb said the budget was a sham. | Rhona Webb | Shadow chancellor
          The company's chief executive, Bob Lund, said orders were up. | Bob Lund | The company's chief executive
          Bob Lund, chief executive of Lund Marine, said orders were up. | Bob Lund | chief executive of Lund Marine
          Bob Lund, Lund Marine's chief executive, said orders were up. | Bob Lund | Lund Marine's chief executive
          Lund Marine chief executive Bob Lund said orders were up. | Bob Lund | Lund Marine chief executive
          Lund Marine's chief executive Bob Lund said orders were up. | Bob Lund | Lund Marine's chief executive
          Bob Lund, who has been chief executive since 2011, said orders were up. | Bob Lund | chief executive since 2011
          Analyst Kate Moor of Brant & Sons said prices would fall. | Kate Moor | Analyst
          Kate Moor, an analyst with Brant & Sons, said prices would fall. | Kate Moor | an analyst with Brant & Sons
          Kate Moor, senior analyst at Brant & Sons in London, said prices would fall. | Kate Moor | senior analyst at Brant & Sons in London
          Kate Moor, head of research at Brant & Sons, said prices would fall. | Kate Moor | head of research at Brant & Sons
          Sen. Tom Hale, D-Ohio, said the vote was close. | Tom Hale | Sen.
          Sen. Tom Hale, a Democrat from Ohio, said the vote was close. | Tom Hale | Sen., a Democrat from Ohio
          Rep. Lia Moss (R-Texas), the committee's chairwoman, said the vote was close. | Lia Moss | Rep., the committee's chairwoman
          Lia Moss, R-Texas, chairwoman of the Ways Committee, said the vote was close. | Lia Moss | chairwoman of the Ways Committee
          "They came at night," said Omar, a 30-year-old teacher from Daral. | Omar | a 30-year-old teacher from Daral
          Neighbour Jill Carr said she had heard shots. | Jill Carr | Neighbour
          Jill Carr, a neighbour, said she had heard shots. | Jill Carr | a neighbour
          Jill Carr, his neighbour of ten years, said she had heard shots. | Jill Carr | his neighbour of ten years
          Midfielder Juan Sosa said the side was ready. | Juan Sosa | Midfielder
          United midfielder Juan Sosa said the side was ready. | Juan Sosa | United midfielder
          Juan Sosa, the United captain, said the side was ready. | Juan Sosa | the United captain
          Head coach Dee Lowry said the side was ready. | Dee Lowry | Head coach
          The lawyer for the family, Neil Ashe, said they would sue. | Neil Ashe | The lawyer for the family
          Neil Ashe, a lawyer for the family, said they would sue. | Neil Ashe | a lawyer for the family
          Neil Ashe, defending, said his client was sorry. | Neil Ashe | defending
          Judge Carol Finch said the sentence was just. | Carol Finch | Judge
          Mr Justice Cole said the sentence was just. | Cole | Mr Justice
          Actor Jeremy Voss and former minister Kit Lacey said the hunt would go on. | Kit Lacey | former minister
          Sir Ian Toft, chairman of the inquiry, said lessons must be learned. | Ian Toft | chairman of the inquiry
          Prime Minister Nils Brandt's spokesman, Ulf Dahl, said the talks went on. | Ulf Dahl | Prime Minister Nils Brandt's spokesman
          Ulf Dahl, a spokesman for Prime Minister Nils Brandt, said the talks went on. | Ulf Dahl | a spokesman for Prime Minister Nils Brandt
          Ulf Dahl, spokesman for the ministry of finance, said the talks went on. | Ulf Dahl | spokesman for the ministry of finance
          The group's founder and president, Mia Stahl, said it was a scandal. | Mia Stahl | The group's founder and president
          Mia Stahl, founder and president of Clean Seas, said it was a scandal. | Mia Stahl | founder and president of Clean Seas
          Mia Stahl, founder of Clean Seas, a charity, said it was a scandal. | Mia Stahl | founder of Clean Seas
          Mia Stahl, vice president of sales and marketing at Orbex, said it was a scandal. | Mia Stahl | vice president of sales and marketing at Orbex
          Then-mayor Carl Dunne said it was a scandal. | Carl Dunne | Then-mayor
          Orbex CEO Ada Klein said that growth would slow. | Ada Klein | Orbex CEO
          Orbex's Ada Klein said that growth would slow. | Ada Klein | -
          Ada Klein, Orbex CEO, said that growth would slow. | Ada Klein | Orbex CEO
          Local resident and father-of-two Ian Speight said the noise was awful. | Ian Speight | Local resident and father-of-two
          Father-of-two Ian Speight said the noise was awful. | Ian Speight | Father-of-two
          Ian Speight, 44, from Dunmore, said the noise was awful. | Ian Speight | -
          Ian Speight, a father of two from Dunmore, said the noise was awful. | Ian Speight | a father of two from Dunmore
          President-elect Ana Pires said she would govern for all. | Ana Pires | President-elect
          Acting U.S. Ambassador to Norland Phil Roe said the talks went on. | Phil Roe | Acting U.S. Ambassador to Norland
          U.S. Secretary of State John Harker said the talks went on. | John Harker | U.S. Secretary of State
          Minister for Health Leo Varda said the law would change. | Leo Varda | Minister for Health
          "We cannot wait," NATO Secretary-General Lars Holm told reporters. | Lars Holm | NATO Secretary-General
          Germany's economy minister, Peter Alt, said that growth would slow. | Peter Alt | Germany's economy minister
          German Economy Minister Peter Alt said that growth would slow. | Peter Alt | German Economy Minister
          The 54-year-old singer Rita Bloom said she would retire. | Rita Bloom | 54-year-old singer
          Singer-songwriter Rita Bloom said she would retire. | Rita Bloom | Singer-songwriter
          Author and broadcaster Rita Bloom said she would retire. | Rita Bloom | Author and broadcaster
          Rita Bloom, whose son was killed in the blast, said she wanted justice. | Rita Bloom | whose son was killed in the blast
          On Tuesday Foreign Secretary Jack Stroud told the house that talks had failed. | Jack Stroud | Foreign Secretary
          A letter came from Mack's daughter Stella Mack, who said she was well. | Stella Mack | Mack's daughter
          The film earned a number of awards for its lead actress, Julia Moor. "I am glad," Moor said. | Julia Moor | its lead actress
          "It sank." Jem Hardie chairwoman, Meredith Hell, said the deal was off. | Meredith Hell | Jem Hardie chairwoman
          "A country woke up," Aslan's father, Mehmet Aslan, told the paper in an interview. | Mehmet Aslan | Aslan's father
          "It fell," said Tim Mazan, director of foreign exchange at Investors Bank and Trust. | Tim Mazan | director of foreign exchange at Investors Bank and Trust
          """)
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

  @Test
  void aNameThatReadsLikeAPlaceOrABodyInMostOfItsMentionsIsNoPerson() {
    String text =
        "The company was founded in Saudi Arabia by two brothers. They sold it to investors in"
            + " Saudi Arabia last year. Saudi Arabia said it would not comment.";

    assertThat(speaker(text).kind()).isEqualTo(Speaker.Kind.ORGANISATION);
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
