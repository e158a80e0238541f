package app.copydesk.bot;

import static org.assertj.core.api.Assertions.assertThat;

import app.copydesk.bot.playground.Playground;
import app.copydesk.bot.playground.Script;
import app.copydesk.bot.web.Reading;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of a reply when its message is edited or deleted. */
@ParameterizedClass
@EnumSource(Playground.Mode.class)
final class EditingTest {
  private final Room room;

  EditingTest(Playground.Mode mode) {
    room =
        Room.open(
            mode,
            link -> new Reading.Unreadable(Reading.Reason.NOT_AN_ARTICLE, "No link is read here."),
            Map.of());
  }

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void anEditedTextChangesItsReply() {
    String ts = room.say(Room.SAMPLE);
    String before = room.answer(ts).path("text").asText();
    room.edit(ts, "A new first sentence stands here today. " + Room.SAMPLE);

    List<JsonNode> after =
        room.answers(ts, messages -> !messages.get(0).path("text").asText().equals(before));
    assertThat(after).hasSize(1);
  }

  @Test
  void aDeletedMessageTakesItsReplyWithIt() {
    String ts = room.say(Room.SAMPLE);
    room.answer(ts);
    room.delete(ts);

    assertThat(Script.await(() -> room.thread(ts), List::isEmpty)).isEmpty();
  }

  @Test
  void aMessageDeletedAtOnceIsNotAnswered() {
    String ts = room.say(Room.SAMPLE);
    room.delete(ts);
    room.settle();

    assertThat(Script.await(() -> room.thread(ts), List::isEmpty)).isEmpty();
  }

  @Test
  void aDeletedReplyLeavesTheOthers() {
    String ts = room.say(Room.SAMPLE);
    String reply = room.answer(ts).path("ts").asText();
    room.press(reply, "copydesk_quotes");
    room.answers(ts, messages -> messages.size() == 2);
    room.script().api("chat.delete", "{'channel':'%s','ts':'%s'}".formatted(Room.CHANNEL, reply));
    room.settle();

    assertThat(room.thread(ts)).hasSize(1);
  }
}
