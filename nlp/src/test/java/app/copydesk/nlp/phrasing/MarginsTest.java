package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarginsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She won by 311 votes, 4,102 to 3,799.",
        "Needing 212 to win, Kent were bowled out for 187 and lost by 35 runs. Sanjay Mistry made 74 from 101 balls.",
        "The Riders beat the Falcons by 27 runs. The Riders made 184 for 6 and the Falcons were bowled out for 161.",
        "The Bears won by 12 points, 30-20.",
        "She took the seat with a majority of 311. Brandsma won 9,204 votes and her rival, Piet Tamm, 8,983.",
      })
  void aMarginTheCountsDoNotHaveIsFound(String text) {
    assertThat(Desk.rules(text)).contains("numbers.margin");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She won by 311 votes, 4,102 to 3,791.",
        "Needing 212 to win, Kent were bowled out for 187 and lost by 24 runs. Sanjay Mistry made 74 from 101 balls.",
        "She won by 18 points, 58 per cent to 40 per cent. He had lost 30-20 in May.",
        "The Riders beat the Falcons by 27 runs. The Riders made 184 for 6 and the Falcons were bowled out for 157.",
        "Kent won the Test by 27 runs. Kent made 184 and 90, and Surrey were bowled out for 161.",
        "The Bears won by 12 points. They had lost 30-20 in May and won 40-30 in June.",
        "She took the seat with a majority of 221. Brandsma won 9,204 votes and her rival, Piet Tamm, 8,983.",
        "The party has a majority of 80. Brandsma spoke for 30 minutes, her rival for 20.",
        "They lead by 3 points after 20 games.",
      })
  void aMarginTheCountsHaveIsLeftAlone(String text) {
    assertThat(Desk.rules(text)).doesNotContain("numbers.margin");
  }
}
