package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SumsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bill has risen by £600,000. The walls cost £350,000 more and the roof £150,000 more, with the remaining £200,000 going on paint.",
        "Labour has 45 per cent and the Greens 30 per cent, with the remaining 20 per cent going to others.",
        "The motion had 27 for, 24 against and one abstention. All 53 members were there.",
        "Three cars and four vans were hit, eight vehicles in all.",
        "The ferry carried 12 people: seven men, four women and two children.",
        "The fleet has 12 boats: seven trawlers and six ferries.",
        "The grant of £900,000, of which £500,000 went to Leeds and £600,000 to York, is spent.",
        "The firm had 45 staff and cut 12, leaving 35.",
        "The hall sold 300 seats at $20 each, or $5,000 in a night.",
        "The motion was carried by 27 votes to 21, with all 52 members present.",
        "In Marram 19 people died and in Pierhead another 12, taking the toll to 29.",
        "The first box holds 612 for Brandsma, 598 for Tamm and 190 for Vos. That is 1,450 votes.",
        "Of those asked, 46 per cent were for it, 44 per cent against and 21 per cent undecided.",
        "The fund gave £100,000: £60,000 for the roof, £20,000 for the floor and £30,000 for the walls.",
        "The plan was lost by nine votes to six. One of the 14 councillors who voted wept.",
        "The state lends 60m marks, 100,000 for each of the 900 families.",
        "Of those, 340 of the 900 families are in tents. Another 390 are with kin and 210 have gone home.",
        "The firm has 310 boats, and 40 of its boats will be sold. It would leave 260 boats.",
      })
  void partsThatDoNotMakeTheirWholeAreFound(String text) {
    assertThat(Desk.rules(text)).contains("numbers.sum");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bill has risen by £600,000. The walls cost £350,000 more and the roof £150,000 more, with the remaining £100,000 going on paint.",
        "Labour has 45 per cent and the Greens 30 per cent, with the remaining 25 per cent going to others.",
        "The motion had 27 for, 24 against and one abstention. All 52 members were there.",
        "Three cars and four vans were hit, seven vehicles in all.",
        "The ferry carried 12 people: seven men and five women.",
        "The fleet has 12 boats: seven trawlers and five ferries.",
        "The court heard 12 cases: three in May 1990 and two in June.",
        "The grant of £900,000, including £500,000 for Leeds and £100,000 for York, is spent.",
        "The firm had 45 staff and cut 12, leaving 33.",
        "The hall sold 300 seats at $20 each, or $6,000 in a night.",
        "The motion was carried by 27 votes to 21, with all 48 members present.",
        "In Marram 19 people died and in Pierhead another 12, taking the toll to 31.",
        "The first box holds 612 for Brandsma, 598 for Tamm and 190 for Vos. That is 1,400 votes.",
        "In 2004 there were 612 boats, 598 cars and 190 vans. That is 450 more than before.",
        "Of those asked, 46 per cent were for it, 44 per cent against and 10 per cent undecided.",
        "The firm has 310 boats, and 40 of its boats will be sold. It would leave 270 boats.",
        "About 50 people came, 20 by bus and 40 on foot, in all some 60.",
      })
  void partsThatMakeTheirWholeAreLeftAlone(String text) {
    assertThat(Desk.rules(text)).doesNotContain("numbers.sum");
  }
}
