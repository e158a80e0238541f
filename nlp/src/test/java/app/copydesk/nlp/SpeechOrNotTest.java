package app.copydesk.nlp;

import static app.copydesk.nlp.Reading.marked;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What marks hold besides speech, and what looks like it and is speech. */
final class SpeechOrNotTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The so-called “ghost train” passed at noon.",
        "The council rents the “temporary” cabins until spring.",
        "Her third album, “Salt and Smoke”, came out on Friday.",
        "Lena Orr, who directed “Night Harbour,” said the sequel was cancelled.",
        "On the morning programme “Daybreak,” Lena Orr said the road was shut.",
        "The winger Kofi “Boots” Danso scored twice.",
        "A sign on the gate read “Closed until further notice”.",
        "The banner read “Save our ferry” in red paint.",
        "The hashtag “SaveOurFerry” spread overnight.",
        "The islanders know the rock as “the Widow”.",
        "They spelled it “harber” on the map.",
        "In an essay titled “Why I walk to work”, Lena Orr praised the crews.",
        "Lena Orr set up a website called “Ferries For All” in May.",
        "Lena Orr, seen in “Night Harbour” and “The Long Ebb,” said nothing.",
        "Lena Orr told “Breakfast Hour,” a programme, of the plan.",
        "The film “Night Harbour 3: Ebb” opens on Friday.",
        "They closed with an encore of “Ring me home”.",
        "What “soon” actually means is left to the crews.",
        "The “big state” phrase Lena Orr hates is back.",
        "According to her “clawback” plan, firms would pay.",
        "Miners carried placards reading “Hands off our pits”.",
        "Someone had daubed “Go home” across the shutters.",
        "Fans in shirts that said “Sell up and go” stood outside.",
        "The voice of the hit songs “Peg O’Mine” and “That’ll Be the Day” was silenced.",
        "It was read as a letter to the “amicus curiae” (Latin for “friend of the court”).",
        "The word is Arabic for “peace be with you”."
      })
  void namesAndWordsHeldAtArmsLengthAreNotSpeech(String text) {
    assertThat(marked(text)).isEmpty();
  }

  @Test
  void oneWordRightBehindSaidIsSpeech() {
    assertThat(marked("Lena Orr said “no” and left.")).containsExactly("Lena Orr: no");
  }

  @Test
  void wordsSaidForAPlaceAreSpeech() {
    assertThat(marked("Lena Orr pleaded in Latin for “peace and a roof for all”."))
        .containsExactly("Lena Orr: peace and a roof for all");
  }

  @Test
  void oneWordBehindAColonIsSpeech() {
    assertThat(marked("Lena Orr said in a post: “Solidarity.”"))
        .containsExactly("Lena Orr: Solidarity.");
  }

  @Test
  void whoWearsASignStillSpeaks() {
    assertThat(marked("The pilot in the red cap said “no” and left."))
        .containsExactly("The pilot in the red cap: no");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lena Orr’s verdict on the essay: “Why walk to work?”",
        "What Lena Orr called “a ferry for all” sank in May.",
        "Lena Orr told “a small lie”, she said.",
        "Lena Orr said of the film: “Ring me home.”",
        "Lena Orr, reading from her notes, said: “Hands off our pits.”",
        "Lena Orr held a placard and said “hands off our pits”.",
        "“Go home,” Lena Orr shouted at the painted shutters.",
        "According to Lena Orr, “the clawback plan is dead”."
      })
  void whatLooksLikeANameMayBeSpeech(String text) {
    assertThat(marked(text)).hasSize(1).allMatch(line -> line.startsWith("Lena Orr"));
  }

  @Test
  void aClauseBehindAFinishedAttributionIsTheReporters() {
    assertThat(marked("“Ask the pilot,” snapped Lena Orr when they raised the “detour” to Leith."))
        .containsExactly("Lena Orr: Ask the pilot,");
    assertThat(marked("“Ask the pilot,” snapped Lena Orr, adding that it was a “detour”."))
        .containsExactly("Lena Orr: Ask the pilot,", "Lena Orr: detour");
  }

  @Test
  void aJudgementInMarksIsSpeech() {
    assertThat(marked("Lena Orr called the plan “unfair” on Monday."))
        .containsExactly("Lena Orr: unfair");
  }

  @Test
  void joinedFragmentsAreSpeechTogether() {
    assertThat(marked("Lena Orr said the plan was “unfair” and “unwise”."))
        .containsExactly("Lena Orr: unfair | unwise");
  }

  @Test
  void aWholeSentenceInMarksNeedsNobodyBesideIt() {
    assertThat(marked("Lena Orr came home late. “Nobody told us.”"))
        .containsExactly("Lena Orr: Nobody told us.");
  }

  @Test
  void aShoutStandingAloneIsSpeech() {
    assertThat(marked("“Never!” The hall went quiet.")).containsExactly("nobody: Never!");
  }
}
