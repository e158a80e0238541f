package app.copydesk.bot;

import static org.assertj.core.api.Assertions.assertThat;

import app.copydesk.bot.playground.Playground;
import app.copydesk.bot.playground.Script;
import app.copydesk.bot.rules.RuleWatch;
import app.copydesk.bot.web.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of rules is changed while the app runs. */
final class HouseRulesTest {
  private static final String RULE =
      """
      rules:
        - id: house.oval-office
          tier: query
          pattern: oval office
          message: The house calls it the president’s office.
          fires: They met in the Oval Office.
      """;

  @TempDir private Path folder;

  @Test
  void aRuleWrittenWhileTheAppRunsIsInTheNextReply() throws IOException {
    try (RuleWatch rules = RuleWatch.start(Room.ANALYZER.join(), folder, Duration.ofMillis(20));
        Room room =
            Room.open(
                Playground.Mode.SOCKET,
                link -> new Reading.Unreadable(Reading.Reason.GONE, link),
                Map.of(),
                rules)) {
      assertThat(phrasing(room)).doesNotContain("The house calls it");

      Path written = Files.writeString(folder.resolve("house.yml~"), RULE);
      Files.move(written, folder.resolve("house.yml"));
      Script.await(() -> rules.get().rules().size(), size -> size == 1);

      assertThat(phrasing(room)).contains("The house calls it the president’s office.");
    }
  }

  /** What is said of the sample when somebody asks for its phrasing. */
  private static String phrasing(Room room) {
    String message = room.say(Room.SAMPLE);
    room.answer(message);
    room.react(message, "mag");
    return room.answers(message, messages -> messages.size() == 2).get(1).path("blocks").toString();
  }
}
