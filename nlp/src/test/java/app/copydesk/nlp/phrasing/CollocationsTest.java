package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CollocationsTest {
  private static final Collocations ENGLISH = Collocations.english();

  private static double alone(String word) {
    return ENGLISH.improbability(Word.of(word));
  }

  private static double together(String first, String second) {
    return ENGLISH.improbability(Word.of(first), Word.of(second));
  }

  @Test
  void aCommonWordIsLessImprobableThanARareOne() {
    assertThat(alone("money")).isLessThan(alone("bosom"));
    assertThat(alone("zyzzyva")).isEqualTo(Collocations.UNHEARD);
  }

  @Test
  void wordsThatGoTogetherMeetFarOftenerThanByChance() {
    assertThat(together("interest", "rate")).isLessThan(alone("interest") + alone("rate") - 6);
    assertThat(together("interest", "rates")).isEqualTo(together("interest", "rate"));
  }

  @Test
  void wordsThatDoNotAreSaidToMeetNever() {
    assertThat(together("bosom", "rate")).isEqualTo(Double.POSITIVE_INFINITY);
  }

  @Test
  void smallWordsGoWithOthersToo() {
    assertThat(together("in", "custody")).isLessThan(alone("in") + alone("custody") - 3);
    assertThat(together("in", "the")).isEqualTo(Double.POSITIVE_INFINITY);
  }

  @Test
  void theFileIsOfTheSameWordsAsTheLexicon() {
    int last = Lexicon.english().size() - 1;

    assertThat(ENGLISH.improbability(Word.of(Lexicon.english().text(last)))).isPositive();
  }
}
