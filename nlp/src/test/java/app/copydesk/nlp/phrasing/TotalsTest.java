package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TotalsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Women hold 14 of the 40 seats and men the other 25. | 25",
        "One of the four boats sank and the other two were towed. | two",
        "A crew of nine, six men and four women, sailed on Monday. | four",
        "There were 30 entries, 12 from Leeds, 10 from York and 9 from Hull. | 9",
        "Seven boats took part: three from Hull and five from Grimsby. | Seven",
        "The team won 12, drew 4 and lost 6 of their 24 games. | 6",
        "The bill came to £12,500, £4,000 more than the £9,000 first quoted. | £4,000",
        "The motion passed by 45 votes to 38, a majority of nine. | nine",
        "Of the 600 jobs, 350 are in the cabin, 150 on the ground and 200 in offices. | 200",
        "Nine died, eight of them children, the other two their teachers. | two",
        "The plan saves £420,000 a year, £220,000 in wages and £150,000 in rent. | £150,000",
        "They raised £500 on Friday and £700 on Saturday, making £1,300. | £1,300",
      })
  void partsThatDoNotMakeTheirWholeAreFound(String text, String figure) {
    assertThat(Desk.found("numbers.sum", text)).containsExactly(figure);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Women hold 14 of the 40 seats and men the other 26.",
        "Three of the nine boats sank and the other half was towed.",
        "A crew of nine, six men and three women, sailed on Monday.",
        "There were 30 entries, 12 from Leeds and 10 from York.",
        "The team won 12, drew 4 and lost 8 of their 24 games.",
        "The bill came to £12,500, £3,500 more than the £9,000 first quoted.",
        "The motion passed by 45 votes to 38, a majority of seven.",
        "Of the 600 jobs, 350 are in the cabin, 150 on the ground and 100 in offices.",
        "Nine died, eight of them children, the other one their teacher.",
        "The plan saves £370,000 a year, £220,000 in wages and £150,000 in rent.",
        "The fund gave £110,000: £60,000 for the roof, £20,000 for the floor and £30,000 for the walls.",
        "The coach lost three of her 14 matches in charge: eight wins, three draws.",
        "The school has 300 pupils, 12 from Leeds in 2004 and 14 from York in 2005.",
      })
  void partsThatMayMakeTheirWholeAreLeftAlone(String text) {
    assertThat(Desk.rules(text)).doesNotContain("numbers.sum");
  }
}
