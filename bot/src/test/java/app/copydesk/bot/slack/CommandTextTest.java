package app.copydesk.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class CommandTextTest {

  @Test
  void aLeadingNumberIsTheLength() {
    assertThat(CommandText.of("5 https://example.com"))
        .isEqualTo(new CommandText(OptionalInt.of(5), "https://example.com"));
  }

  @Test
  void aNumberAloneOpensTheFormWithIt() {
    assertThat(CommandText.of("2")).isEqualTo(new CommandText(OptionalInt.of(2), ""));
  }

  @Test
  void aNumberThatBelongsToTheTextStays() {
    assertThat(CommandText.of("8 people spoke").rest()).isEqualTo("8 people spoke");
    assertThat(CommandText.of("5th Avenue").rest()).isEqualTo("5th Avenue");
  }

  @Test
  void theTextMayHaveLines() {
    assertThat(CommandText.of("3 One.\nTwo.").rest()).isEqualTo("One.\nTwo.");
  }

  @Test
  void aNumberBehindALinkIsTheLengthToo() {
    assertThat(CommandText.of("https://example.com 2"))
        .isEqualTo(new CommandText(OptionalInt.of(2), "https://example.com"));
  }

  @Test
  void aNumberNoSummaryHasIsKnownBesideALinkOnly() {
    assertThat(CommandText.of("9 https://example.com").asksForTooMany()).isTrue();
    assertThat(CommandText.of("https://example.com 0").asksForTooMany()).isTrue();
    assertThat(CommandText.of("12").asksForTooMany()).isTrue();
    assertThat(CommandText.of("8 people spoke").asksForTooMany()).isFalse();
    assertThat(CommandText.of("7 https://example.com").asksForTooMany()).isFalse();
  }

  @Test
  void helpIsHelp() {
    assertThat(CommandText.of(" Help ").asksForHelp()).isTrue();
    assertThat(CommandText.of("help wanted in the county").asksForHelp()).isFalse();
  }
}
