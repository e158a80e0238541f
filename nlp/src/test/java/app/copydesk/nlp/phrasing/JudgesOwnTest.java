package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JudgesOwnTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mayor Ann Lee doubted her willingness to pay for the pier.",
        "Finance Minister Olav Berg questioned his commitment to the euro on Monday.",
        "Coach Jane Moss condemned her remarks about the referee.",
        "Tom Hale mocked his claim that the lake was deep.",
        "Governor Ida Voss rejected her allegations of fraud.",
        "Bishop Karl Munk denounced his stance on the war.",
        "Judge Rosa Lind criticised her comments in court.",
        "Senator Paul Dahl challenged his honesty in a debate.",
        "Mayor Ann Lee doubts her readiness to lead the town.",
        "The pier opens in spring\n\nMayor Ann Lee disputed her claims about the cost.",
      })
  void whatIsOnesOwnAndJudgedInTheLeadIsAskedAbout(String text) {
    assertThat(Desk.rules(text)).contains("wording.judges-own");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mayor Ann Lee cast doubt on her rival’s willingness to pay.",
        "Mayor Ann Lee doubted the willingness of the town to pay.",
        "When Tom Hale spoke, Ann Lee doubted his willingness to pay.",
        "Tom Hale will pay. Ann Lee doubted his willingness to do so.",
        "Tom Hale and Ann Lee questioned his commitment.",
        "Tom Hale’s rival Ann Lee questioned his commitment.",
        "Coach Jane Moss defended her remarks about the referee.",
        "Mayor Ann Lee doubted her brother.",
        "Mayor Ann Lee questioned her deputy’s honesty.",
        "“Ann Lee doubted her willingness,” he said.",
      })
  void whatAnotherMayHaveSaidIsLeftAlone(String text) {
    assertThat(Desk.rules(text)).doesNotContain("wording.judges-own");
  }
}
