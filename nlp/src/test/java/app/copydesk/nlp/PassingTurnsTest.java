package app.copydesk.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import app.copydesk.nlp.speakers.AttributedQuote;
import app.copydesk.nlp.speakers.Speaker;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Turns of the news desk that bring somebody on in passing, or report in one breath. */
final class PassingTurnsTest {
  /** The speaker of the last quote, with the role. */
  private static String last(String text) {
    List<AttributedQuote> quotes = Reading.of(text.replace("/", "\n\n")).quotes();
    AttributedQuote last = quotes.get(quotes.size() - 1);
    return Reading.name(last)
        + last.speaker().flatMap(Speaker::role).map(role -> ", " + role).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ann Strand, who is 62 and the last keeper of the pier, will go. “I shall miss it,” she"
            + " said. | Ann Strand, the last keeper of the pier",
        "Ann Strand, 62 and the last keeper of the pier, will go. “I shall miss it,” she said. |"
            + " Ann Strand, the last keeper of the pier",
        "Joe Hess, still the largest shareholder, voted for it. “It floats,” he said. | Joe Hess,"
            + " the largest shareholder",
        "“It floats,” says lead author Ann Strand. | Ann Strand, lead author",
        "Joe Hess ran on for ten minutes. “It was mud,” said the forward, who is from Orme. | Joe"
            + " Hess, the forward",
        "Deputy Conservator of Forests (DCF) B.R. Menon said the park was shut. | B.R. Menon,"
            + " Deputy Conservator of Forests (DCF)",
        "For Class V pupil Joe Hess it was the best news. “No test,” he said. | Joe Hess, Class V"
            + " pupil",
        "That woman, Ann Strand, rose. “I was there,” she said. | Ann Strand",
      })
  void aRoleIsToldInPassing(String text, String speaker) {
    assertThat(last(text)).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The plan of Mayor Ann Strand would shut it./“No,” said Eva Roe, who runs the club./The"
            + " mayor stayed away. In a statement, she said that it would shut. | Ann Strand, Mayor",
        "“It rained,” said Joe Hess, a farmer. The smoke was seen by a guard, Tom Orme, who was"
            + " outside. “I ran,” he said. | Tom Orme, a guard",
        "Committee chairman Joe Hess rejected it. The Orme MP claimed that others were paid. | Joe"
            + " Hess, Committee chairman",
        "Ms. Gan Siew Lan, a manager at Orbex, is not so sure. “I wait,” she said. | Gan Siew Lan,"
            + " a manager at Orbex",
        "Its chairwoman, Madam Truong Thi Kim Hoa, said it was late. | Truong Thi Kim Hoa, Its"
            + " chairwoman",
        "Kelechi Nwosu, a nurse, was glad. “We talk,” she said. | Kelechi Nwosu, a nurse",
        "Jess Horrocks wept. “It was new,” Miss Horrocks said. | Jess Horrocks",
        "The new plan, published by the Department for Rivers, moves the date. It says that firms"
            + " need a path. | The new plan",
        "The regulator, the Norland Power Council, said it was sound. | Norland Power Council",
        "Joe Hess of the consultancy Wingspan argues that it fails. | Joe Hess, of the consultancy"
            + " Wingspan",
        "A spokesperson for U.S. Attorney Joe Hess said it was shut. | A spokesperson for U.S."
            + " Attorney Joe Hess",
        "In its report, the Commission on Audit (COA) said it was late. | Commission on Audit",
        "Council engineer Hye-won Park said it was safe. | Hye-won Park, Council engineer",
      })
  void whoIsMeant(String text, String speaker) {
    assertThat(last(text)).isEqualTo(speaker);
  }

  @Test
  void aStateBehindATownIsNobody() {
    assertThat(
            last(
                "Marge Holt tried it. The retired baker from Orme, Georgia, sold it, and she says"
                    + " that it broke."))
        .startsWith("Marge Holt");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ann Strand said the three branches account for half of it. | the three branches account"
            + " for half of it",
        "Ann Strand said the borough stands to lose two million a year. | the borough stands to"
            + " lose two million a year",
        "Two officials said talks were under way with four members. | talks were under way with"
            + " four members",
        "She would still urge them to go, Ann Strand said. | She would still urge them to go",
        "The driver stopped and called them himself, fire spokesman Joe Hess said. | The driver"
            + " stopped and called them himself",
        "He had been at sea for nine hours, Joe Hess said, adding that a fine stood. | He had been"
            + " at sea for nine hours",
        "He would not resign, Joe Hess said, and would ask the house for a vote. | He would not"
            + " resign, Joe Hess said, and would ask the house for a vote",
        "The boy was there, Joe Hess said, only because two others had fallen ill. | The boy was"
            + " there, Joe Hess said, only because two others had fallen ill",
        "Ann Strand denied any involvement. | any involvement",
        "She put the cost of the hedge at €14,200, Joe Hess heard. | the cost of the hedge at"
            + " €14,200",
        "Orbex, which disclosed a loss of two million in June, has argued that it is sound. | a"
            + " loss of two million in June",
        "Ann Strand said around one in ten stays there. | around one in ten stays there",
        "Where, Ann Strand asked, do you find a house for that? | Where, Ann Strand asked, do you"
            + " find a house for that",
      })
  void aClauseIsReportedAsAWhole(String text, String content) {
    assertThat(Reading.reported(text))
        .anySatisfy(line -> assertThat(line.substring(line.indexOf(": ") + 2)).isEqualTo(content));
  }

  @Test
  void aThingThatIsSaidIsNoReport() {
    assertThat(Reading.reported("The bishop said a prayer for the crew of the ship.")).isEmpty();
    assertThat(Reading.reported("Ann Strand said a few words to the crew.")).isEmpty();
    assertThat(Reading.reported("She put the cup at the edge of the table at 3 p.m.")).isEmpty();
  }

  @Test
  void aSighBehindAQuotationIsSaid() {
    assertThat(last("«For eleven years I heard it», sighs Ruth Orme, a teacher."))
        .isEqualTo("Ruth Orme, a teacher");
  }
}
