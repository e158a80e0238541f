package app.copydesk.bot;

import static org.assertj.core.api.Assertions.assertThat;

import app.copydesk.bot.playground.Playground;
import app.copydesk.bot.web.Reading;
import app.copydesk.nlp.Article;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** "Not a problem", end to end: in the list, in the reply, and for the next article. */
class SilencingTest {
  private static final String TEXT =
      ("The council met on Monday to decide about the pier, which has been shut since the storm."
              + " Three firms have offered to mend it, and the cheapest asks for two years.\n\n")
          .repeat(5);

  private Room room;

  @BeforeEach
  void open() {
    room = Room.open(Playground.Mode.SOCKET, SilencingTest::read, Map.of());
  }

  @AfterEach
  void close() {
    room.close();
  }

  /** Every link leads to an article with one doubled word, the same in each. */
  private static Reading read(String link) {
    String text = TEXT + "The story of " + link + " ends when the the mayor leaves the room.";
    return new Reading.Page(
        link, new Article("The pier", text, Optional.empty()), Optional.empty(), Optional.empty());
  }

  @Test
  void aFindingCalledNoProblemIsNotShownAgainInTheChannel() {
    String ts = room.say("https://example.com/first");
    String reply = room.answer(ts).path("ts").asText();
    assertThat(shown(room.answer(ts))).contains("stands here twice");
    room.press(reply, "copydesk_phrasing");
    List<JsonNode> both = room.answers(ts, messages -> messages.size() == 2);
    assertThat(both.get(1).path("blocks").toString()).contains("Not a problem: “the the”");

    room.press(both.get(1).path("ts").asText(), "copydesk_silence_0");

    List<JsonNode> after =
        room.answers(
            ts,
            messages ->
                messages.stream()
                    .noneMatch(message -> shown(message).contains("stands here twice")));
    assertThat(after).hasSize(2);
    String next = room.say("https://example.com/second");
    assertThat(shown(room.answer(next))).doesNotContain("stands here twice").contains("Summary");
  }

  private static String shown(JsonNode message) {
    return message.path("text").asText();
  }
}
