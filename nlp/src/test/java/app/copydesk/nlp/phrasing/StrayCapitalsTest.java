package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrayCapitalsTest {

  @Test
  void aSmallWordWithACapitalInsideASentenceIsFound() {
    assertThat(
            Desk.found(
                "grammar.stray-capital", "He saw NATO If he thinks the problem can be solved."))
        .containsExactly("NATO If he -> NATO if he");
    assertThat(
            Desk.found(
                "grammar.stray-capital", "The board fears That shipments From the port stop."))
        .containsExactly(
            "fears That shipments -> fears that shipments",
            "shipments From the -> shipments from the");
  }

  @Test
  void aVerbWithACapitalBehindItsSubjectIsFound() {
    assertThat(Desk.found("grammar.stray-capital", "On Sunday we Rowed to the island."))
        .containsExactly("we Rowed to -> we rowed to");
    assertThat(
            Desk.found(
                "grammar.stray-capital",
                "Olga Brandsma spoke first. At noon Brandsma Left by a side door."))
        .containsExactly("Brandsma Left by -> Brandsma left by");
    assertThat(Desk.found("grammar.stray-capital", "She said they Went home by boat."))
        .containsExactly("they Went home -> they went home");
  }

  @Test
  void anAdverbWithACapitalIsFound() {
    assertThat(Desk.found("grammar.stray-capital", "The ferry was Already full at nine."))
        .containsExactly("was Already full -> was already full");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Olga Brandsma spoke. They study Olga Brandsma Thought on boats.",
        "She wrote: If it rains, we go.",
        "He said “If it rains, we go” and left.",
        "The answer … If only there were one.",
        "They read The Economist and watched Gone With The Wind on Monday.",
        "He joined Take That in the spring.",
        "The ball hit The Who guitarist.",
        "How To Mend A Roof And Keep It Mended For Good",
        "The WHO and the IT desk met in May this year.",
        "Will and Grace were on at eight.",
        "1 If you are cold, come in.",
        "What would we Scots do without rain?",
        "He Jianhua opened the fair on Monday.",
        "The shape of the old pier In pictures",
        "A - The first of the two lists",
        "God is good, and we ask for His mercy on the town.",
        "They sang “The Road to Where the Sea Begins” at the pier.",
        "@harbour_news Why do the boats lie idle?",
      })
  void capitalsThatBelongAreLeftAlone(String text) {
    assertThat(Desk.found("grammar.stray-capital", text)).isEmpty();
  }

  @Test
  void aVerbWithACapitalBehindItsHelpingVerbIsFound() {
    assertThat(Desk.found("grammar.stray-capital", "The board will Decide next week on the site."))
        .containsExactly("will Decide next -> will decide next");
    assertThat(Desk.found("grammar.stray-capital", "The firm has Announced a cut in fares."))
        .containsExactly("has Announced a -> has announced a");
    assertThat(Desk.found("grammar.stray-capital", "The union asked them to Wait for the vote."))
        .containsExactly("to Wait for -> to wait for");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She wants to Tango in Paris, the film, to win.",
        "The union asked them to Google it.",
        "They moved to Read near the coast and spoke to Congress within a week.",
        "Both firms have Reject Shop stickers.",
      })
  void namesBehindAHelpingVerbAreLeftAlone(String text) {
    assertThat(Desk.rules(text)).doesNotContain("grammar.stray-capital");
  }
}
