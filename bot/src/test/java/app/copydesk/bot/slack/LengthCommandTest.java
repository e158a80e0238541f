package app.copydesk.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import app.copydesk.bot.store.ChannelSettings;
import app.copydesk.bot.store.Keep;
import app.copydesk.bot.store.Store;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LengthCommandTest {
  private static final Keep KEEP = new Keep(10, Duration.ofHours(1));

  private final ChannelSettings channels =
      Store.inMemory(KEEP, KEEP, KEEP, Set.of(), Map.of("C5", 5), 3).channels();

  private LengthCommand.Reply say(String words, String channel) {
    return LengthCommand.of(words).orElseThrow().apply(channels, channel);
  }

  @Test
  void aChannelChoosesForItselfAlone() {
    assertThat(say("length 1", "C1"))
        .isEqualTo(
            new LengthCommand.Reply(
                "From now on, summaries in this channel have 1 sentence. /summarize length default"
                    + " takes that back.",
                true));
    assertThat(channels.sentences("C1")).isEqualTo(1);
    assertThat(channels.sentences("C2")).isEqualTo(3);
  }

  @Test
  void whatTheOperatorHasSetHoldsAgainAfterwards() {
    say("length 2", "C5");
    assertThat(channels.sentences("C5")).isEqualTo(2);

    assertThat(say("Length default", "C5").words())
        .isEqualTo("Summaries in this channel have 5 sentences again.");
    assertThat(channels.sentences("C5")).isEqualTo(5);
  }

  @Test
  void aloneItTellsTheAskerTheLength() {
    LengthCommand.Reply said = say("length", "C1");

    assertThat(said.toAll()).isFalse();
    assertThat(said.words()).startsWith("Summaries here have 3 sentences.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"length 0", "length 8", "length -1", "length 123456789"})
  void whatNoSummaryHasIsRefusedAndChangesNothing(String words) {
    assertThat(say(words, "C1").words()).startsWith("A summary has 1 to 7 sentences");
    assertThat(channels.sentences("C1")).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"length of the pier", "lengthy talks", "5", "", "length five miles"})
  void anythingElseIsSomethingToRead(String words) {
    assertThat(LengthCommand.of(words)).isEmpty();
  }
}
