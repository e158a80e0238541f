package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostChangesTest {

  @Test
  void aPostThatChangesIsAskedAbout() {
    assertThat(
            Desk.found(
                "names.post-changes",
                "Its director, Olga Brandsma, called for a trial.\n\n“It works,” said Ms Brandsma, the charity’s treasurer."))
        .containsExactly("treasurer");
    assertThat(
            Desk.found(
                "names.post-changes",
                "Rovers captain Iwan Trehearne scored twice.\n\nTrehearne, the club’s physio, was pleased."))
        .containsExactly("physio");
    assertThat(
            Desk.found(
                "names.post-changes",
                "Deputy Mayor Olga Brandsma opened the pier.\n\n“At last,” said Mayor Brandsma."))
        .containsExactly("Mayor");
  }

  @Test
  void ranksByTheirShortFormsAndDirectorsOfTwoThingsAreAskedAbout() {
    assertThat(
            Desk.found(
                "names.post-changes",
                "Sen. Olga Brandsma carried the bill. Rep. Brandsma said it would be back."))
        .containsExactly("Rep.");
    assertThat(
            Desk.found(
                "names.post-changes",
                "Dr Olga Brandsma, the trust’s medical director, spoke. Dr Brandsma, the trust’s finance director, left."))
        .containsExactly("finance director");
  }

  @Test
  void twoMinistriesOfOnePersonAreADefect() {
    assertThat(
            Desk.findings(
                "Finance Minister Olga Brandsma met the banks.\n\nForeign Minister Brandsma said no more."))
        .filteredOn(finding -> finding.rule().equals("names.post-changes"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.tier()).isEqualTo(Finding.Tier.DEFECT);
              assertThat(finding.suggestion()).contains("Finance Minister");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Its director, Olga Brandsma, spoke. Ms Brandsma, the charity’s director, left.",
        "The leader, Olga Brandsma, spoke. Cllr Brandsma is on her feet.",
        "Sen. Olga Brandsma spoke. Brandsma, the chairman of the panel, left.",
        "Its director, Olga Brandsma, spoke. “He had a cut on his head,” he said. A cut on his head, Brandsma said, bled.",
        "Its director, Olga Brandsma, spoke. Ms Brandsma, the charity’s former treasurer, left.",
        "Its director, Olga Brandsma, spoke. Ms Brandsma, a plumber, left.",
        "Its chairman, Olaf Brandsma, spoke. Mr Brandsma, the firm’s founder, left.",
        "Its director, Olga Brandsma, spoke. Piet Brandsma, the charity’s treasurer, left.",
        "The treasurer, Olga Brandsma, was appointed. Ms Brandsma, the charity’s director, left.",
        "Olga Brandsma, director of Pierhead, spoke. Ms Brandsma, treasurer of Marram, left.",
        "Sen. Olga Brandsma carried the bill. Rep. Piet Brandsma voted against it.",
        "Sen. Olga Brandsma carried the bill. Senator Brandsma said it would be back.",
        "Former Rep. Olga Brandsma spoke. Sen. Brandsma left.",
        "Acting Finance Minister Olga Brandsma spoke. Foreign Minister Brandsma left.",
      })
  void postsThatGoTogetherAndOtherPeopleAreLeftAlone(String text) {
    assertThat(Desk.rules(text)).doesNotContain("names.post-changes");
  }

  @Test
  void theQuestionNamesADeputyAsADeputy() {
    assertThat(
            Desk.findings(
                "Deputy Mayor Olga Brandsma opened the pier.\n\n“At last,” said Mayor Brandsma."))
        .extracting(Finding::message)
        .contains("Further up this is “Deputy Mayor”: which is right?");
  }
}
