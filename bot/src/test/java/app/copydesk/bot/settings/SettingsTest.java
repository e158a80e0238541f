package app.copydesk.bot.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.copydesk.bot.desk.Subject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SettingsTest {

  @Test
  void theFileThatComesWithCopydeskSaysWhatHoldsWithoutIt() {
    assertThat(Settings.read(Path.of("..", "config", "copydesk.yml"), Map.of()))
        .isEqualTo(Settings.defaults());
  }

  @Test
  void aMissingFileSetsNothing() {
    assertThat(Settings.read(Path.of("no", "such.yml"), Map.of())).isEqualTo(Settings.defaults());
  }

  @Test
  void theFileIsRead() {
    Settings settings =
        read("reading: {min_words: 200, max_links: 1}\nkeep:\n  pages:\n    lifetime: 90s\n");

    assertThat(settings.reading()).isEqualTo(new Subject.Rules(200, 25, 1));
    assertThat(settings.keep().pages().lifetime()).isEqualTo(Duration.ofSeconds(90));
  }

  @Test
  void theEnvironmentComesBeforeTheFile() {
    Settings settings =
        Settings.read(
            "c.yml",
            "reading: {min_words: 200}\n",
            Map.of("COPYDESK_READING_MIN_WORDS", "300", "COPYDESK_CHANNELS_FEEDS", "C0AB, C0CD"));

    assertThat(settings.reading().minWords()).isEqualTo(300);
    assertThat(settings.feeds()).containsExactlyInAnyOrder("C0AB", "C0CD");
  }

  @Test
  void aChannelMayHaveALengthOfItsOwn() {
    Settings settings =
        Settings.read("c.yml", "channels: {sentences: [C0AB=5, C0CD=1]}\n", Map.of());

    assertThat(settings.lengths()).containsOnly(Map.entry("C0AB", 5), Map.entry("C0CD", 1));
    refused("channels: {sentences: [C0AB=8]}\n").hasMessageContaining("C0AB=8");
  }

  @Test
  void anUnknownKeyIsNamedWithItsLineAndItsNeighbours() {
    refused("reading:\n  min_word: 9\n")
        .hasMessage(
            "c.yml:2: there is no setting reading.min_word; accepted are reading.max_links,"
                + " reading.min_words, reading.min_words_asked, reading.sentences");
  }

  @Test
  void anUnknownGroupIsNamedWithTheGroups() {
    refused("web: 1\n")
        .hasMessage(
            "c.yml:1: there is no setting web; accepted are channels, http, keep, links,"
                + " reactions, reading, work");
  }

  @Test
  void aBadNumberIsNamedWithWhatIsAccepted() {
    refused("\nreading:\n  sentences: 9\n")
        .hasMessage("c.yml:3: reading.sentences is \"9\"; accepted is a whole number from 1 to 7");
  }

  @Test
  void aBadLifetimeIsNamedWithWhatIsAccepted() {
    refused("keep: {pages: {lifetime: soon}}\n")
        .hasMessage(
            "c.yml:1: keep.pages.lifetime is \"soon\"; accepted is a number and s, m, h or d, such"
                + " as 90s, 12h, 7d");
  }

  @Test
  void aBadVariableIsNamed() {
    assertThatThrownBy(() -> Settings.read("c.yml", "", Map.of("COPYDESK_WORK_THREADS", "many")))
        .hasMessage(
            "COPYDESK_WORK_THREADS: work.threads is \"many\"; accepted is a whole number from 1 to"
                + " 64");
  }

  @Test
  void anUnknownVariableOfAGroupIsNamed() {
    assertThatThrownBy(() -> Settings.read("c.yml", "", Map.of("COPYDESK_WORK_THREAD", "2")))
        .hasMessage(
            "COPYDESK_WORK_THREAD: there is no such setting; accepted are"
                + " COPYDESK_WORK_POSTS_PER_SECOND, COPYDESK_WORK_QUEUE, COPYDESK_WORK_THREADS");
  }

  @Test
  void brokenYamlIsNamedWithItsLine() {
    refused("reading:\n  sentences: \"3\n")
        .hasMessageStartingWith("c.yml:")
        .hasMessageContaining("YAML");
  }

  @Test
  void oneReactionCannotAskForTwoThings() {
    refused("reactions: {quotes: memo}\n")
        .hasMessage("reactions: quotes, summary and phrasing must differ");
  }

  private static Settings read(String yaml) {
    return Settings.read("c.yml", yaml, Map.of());
  }

  private static org.assertj.core.api.AbstractThrowableAssert<?, ? extends Throwable> refused(
      String yaml) {
    return assertThatThrownBy(() -> read(yaml)).isInstanceOf(SettingsException.class);
  }
}
