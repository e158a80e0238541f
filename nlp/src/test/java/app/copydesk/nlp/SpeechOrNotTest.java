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
        "They spelled it “harber” on the map."
      })
  void namesAndWordsHeldAtArmsLengthAreNotSpeech(String text) {
    assertThat(marked(text)).isEmpty();
  }

  @Test
  void oneWordRightBehindSaidIsSpeech() {
    assertThat(marked("Lena Orr said “no” and left.")).containsExactly("Lena Orr: no");
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
