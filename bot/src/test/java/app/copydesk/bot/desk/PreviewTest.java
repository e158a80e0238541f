package app.copydesk.bot.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PreviewTest {
  @Test
  void titleAndDescriptionAreSaidToBeAPreview() {
    assertThat(new Preview("Bridge to close", "A year of\nrepairs.").words())
        .isEqualTo("Preview only: Bridge to close – A year of repairs.");
    assertThat(new Preview("", "A year.").words()).isEqualTo("Preview only: A year.");
    assertThat(new Preview("Bridge", "").words()).isEqualTo("Preview only: Bridge");
  }

  @Test
  void aLongDescriptionIsCutBetweenCharacters() {
    assertThat(new Preview("", "😀".repeat(500)).words()).endsWith("😀…").hasSizeLessThan(400);
  }
}
