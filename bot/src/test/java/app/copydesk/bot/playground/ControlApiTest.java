package app.copydesk.bot.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The control API as a script uses it, without an app. */
class ControlApiTest {

  private static final Playground PLAYGROUND = Playground.start(Playground.Options.defaults());
  private static final Script SCRIPT = new Script(PLAYGROUND);

  @AfterAll
  static void close() {
    PLAYGROUND.close();
  }

  private static JsonNode only(String channel, String ts) {
    JsonNode messages = SCRIPT.see("thread?channel=" + channel + "&ts=" + ts).path("messages");
    assertThat(messages).hasSize(1);
    return messages.get(0);
  }

  @Test
  void state_tells_channels_users_and_views() {
    JsonNode state = SCRIPT.see("state");
    assertThat(state.path("channels").findValuesAsText("name"))
        .contains("newsroom", "politics", "general", "dm-edie");
    assertThat(state.path("users").findValuesAsText("id")).contains("UEDIE", "UDES", "UBOT");
    assertThat(state.path("views")).isEmpty();
  }

  @Test
  void a_message_is_there_with_its_blocks_reactions_and_files() {
    Script.Answer said =
        SCRIPT.control(
            "message",
            "{'channel':'CNEWSROOM','user':'UEDIE','text':'read this','files':["
                + "{'name':'a.txt','content':'hello'},"
                + "{'name':'b.docx','content_base64':'AAEC'}]}");
    String ts = said.body().path("ts").asText();
    SCRIPT.control(
        "reaction", "{'channel':'CNEWSROOM','ts':'" + ts + "','user':'UDES','name':':memo:'}");
    JsonNode message = only("CNEWSROOM", ts);
    assertThat(message.path("user").asText()).isEqualTo("UEDIE");
    assertThat(message.path("blocks").get(0).path("type").asText()).isEqualTo("rich_text");
    assertThat(message.path("files").findValuesAsText("name")).containsExactly("a.txt", "b.docx");
    assertThat(message.path("reactions").get(0).path("name").asText()).isEqualTo("memo");
    assertThat(message.path("reactions").get(0).path("users").get(0).asText()).isEqualTo("UDES");
  }

  @Test
  void a_reply_is_in_its_thread_and_not_in_the_channel() {
    String root = SCRIPT.say("politics", "edie", "root");
    SCRIPT.control(
        "message", "{'channel':'politics','user':'des','text':'reply','thread_ts':'" + root + "'}");
    assertThat(SCRIPT.see("thread?channel=politics&ts=" + root).path("messages")).hasSize(2);
    assertThat(SCRIPT.see("channel?channel=politics").path("messages").findValuesAsText("text"))
        .contains("root")
        .doesNotContain("reply");
  }

  @Test
  void the_apps_name_is_a_channel_too_the_users_conversation_with_it() {
    Script.Answer said =
        SCRIPT.control("message", "{'channel':'@copydesk','user':'des','text':'hello'}");
    assertThat(said.body().path("channel").asText()).isEqualTo("DDES");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "message | {'channel':'nowhere','user':'edie','text':'t'} | 404 | CNEWSROOM (newsroom)",
        "message | {'channel':'newsroom','user':'nobody','text':'t'} | 404 | UEDIE (edie)",
        "message | {'channel':'newsroom','user':'edie','text':' '} | 400 | text is missing",
        "message | {'channel':'newsroom','text':'t'} | 400 | user is missing",
        "message | {'channel':'dm-des','user':'edie','text':'t'} | 400 | is not in",
        "message | {'channel':'newsroom','user':'edie','text':'t','thread_ts':'1.2'} | 404 | no message 1.2",
        "message | {'channel':'newsroom','user':'edie','files':[{'name':'a'}]} | 400 | content_base64",
        "message | not json | 400 | JSON object",
        "reaction | {'channel':'newsroom','user':'edie','ts':'1.2','name':'memo'} | 404 | no message",
        "command | {'channel':'newsroom','user':'edie','command':'/dance'} | 400 | /summarize",
        "submit | {'view_id':'V1','user':'edie'} | 404 | no view V1",
      })
  void a_request_that_cannot_be_met_says_what_is_accepted(
      String name, String body, int status, String words) {
    Script.Answer answer = SCRIPT.control(name, body);
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.body().path("error").asText()).contains(words);
  }

  @Test
  void a_command_that_nobody_acknowledges_fails_in_words() {
    Playground.Patience brief =
        new Playground.Patience(Duration.ofMillis(100), List.of(), Duration.ZERO);
    try (Playground playground =
        Playground.start(Playground.Options.defaults().withPatience(brief))) {
      Script script = new Script(playground);
      Script.Answer answer =
          script.control("command", "{'channel':'newsroom','user':'edie','command':'/summarize'}");
      assertThat(answer.status()).isEqualTo(504);
      JsonNode said = script.see("channel?channel=newsroom").path("messages").get(0);
      assertThat(said.path("text").asText())
          .isEqualTo("/summarize failed with the error \"operation_timeout\"");
      assertThat(said.path("ephemeral_to").asText()).isEqualTo("UEDIE");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Host: evil.example",
        "Host: localhost:1\r\nOrigin: http://evil.example",
        "Host: 127.0.0.1\r\nOrigin: null",
      })
  void a_page_from_elsewhere_is_kept_out(String headers) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), PLAYGROUND.port())) {
      socket
          .getOutputStream()
          .write(
              ("GET /control/state HTTP/1.1\r\n" + headers + "\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      InputStream in = socket.getInputStream();
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).startsWith("HTTP/1.1 403");
    }
  }
}
