package app.copydesk.bot;

import static org.assertj.core.api.Assertions.assertThat;

import app.copydesk.bot.playground.Script;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code /summarize} does, and the form it opens. */
final class SummarizeCommandTest extends Conversation {
  @Test
  void summarizeWithALinkIsAnsweredBeneathAMessageOfItsOwn() {
    room().command("https://example.com/c1");

    JsonNode opening = room().inChannel(message -> has(message, "https://example.com/c1"));
    assertThat(room().answer(opening.path("ts").asText()).path("text").asText())
        .contains("Story of https://example.com/c1");
  }

  @Test
  void summarizeWithTextIsAnswered() {
    room().command(Room.SAMPLE);

    JsonNode opening = room().inChannel(message -> has(message, "a pasted text of"));
    assertThat(room().answer(opening.path("ts").asText()).path("text").asText())
        .contains("Summary");
  }

  @Test
  void summarizeWithANumberGivesThatManySentences() {
    room().command("5 https://example.com/c5");

    JsonNode opening = room().inChannel(message -> has(message, "https://example.com/c5"));
    assertThat(summary(room().answer(opening.path("ts").asText()))).hasSize(5);
  }

  @Test
  void aChannelChoosesItsLengthAndItHolds() {
    room().command("length 1");
    room().inChannel(message -> has(message, "summaries in this channel have 1 sentence"));
    String first = room().say("https://example.com/short1");
    JsonNode reply = room().answer(first);
    assertThat(summary(reply)).hasSize(1);
    assertThat(summary(room().answer(room().say("https://example.com/short2")))).hasSize(1);

    room().command("length default");
    room().inChannel(message -> has(message, "have 3 sentences again"));
    assertThat(summary(room().answer(room().say("https://example.com/short3")))).hasSize(3);
    room().press(reply.path("ts").asText(), "copydesk_longer");
    assertThat(room().answers(first, messages -> summary(messages.get(0)).size() == 2)).hasSize(1);
  }

  @Test
  void aLengthThatNoSummaryHasIsRefused() {
    room().command("9 https://example.com/nine");

    room().inChannel(message -> has(message, "A summary has 1 to 7 sentences."));
  }

  @Test
  void summarizeHelpExplains() {
    room().command("help");

    JsonNode help = room().inChannel(message -> has(message, "Ways to ask"));
    assertThat(help.path("text").asText()).contains("/summarize", ":memo:", "120 words");
  }

  @Test
  void summarizeAloneOpensAFormToPasteInto() {
    room().command("");
    JsonNode view = openForm();
    submit(view, Room.SAMPLE.substring(0, 2_500) + " The form.");

    JsonNode opening =
        room().inChannel(message -> has(message, "asked me to read a pasted text of"));
    assertThat(room().answer(opening.path("ts").asText()).path("text").asText())
        .contains("Summary");
  }

  @Test
  void theFormRefusesTooFewWords() {
    room().command("");
    JsonNode view = openForm();

    assertThat(submit(view, "Too short.").path("errors").path("article").asText())
        .isEqualTo("Give me a link or a text of at least 25 words.");
    room()
        .script()
        .control("close", "{'view_id':'" + view.path("id").asText() + "','user':'UEDIE'}");
  }

  private JsonNode openForm() {
    List<JsonNode> views =
        Script.await(
            () ->
                Room.list(room().state().path("views")).stream()
                    .filter(v -> v.path("callback_id").asText().equals("copydesk_paste"))
                    .toList(),
            found -> !found.isEmpty());
    return views.get(views.size() - 1);
  }

  private JsonNode submit(JsonNode view, String text) {
    var body = JsonNodeFactory.instance.objectNode();
    body.put("view_id", view.path("id").asText()).put("user", Room.EDIE);
    body.putObject("values").putObject("article").put("text", text);
    return room().script().control("submit", body).body();
  }
}
