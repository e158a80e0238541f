package app.copydesk.bot.playground;

import static app.copydesk.bot.playground.Script.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Web API: its answers, its refusals, its limits. */
class WebApiTest {

  private static final Playground PLAYGROUND = Playground.start(Playground.Options.defaults());
  private static final Script SCRIPT = new Script(PLAYGROUND);

  @AfterAll
  static void close() {
    PLAYGROUND.close();
  }

  private static String error(JsonNode answer) {
    return answer.path("error").asText("none");
  }

  private static JsonNode post(String fields) {
    return SCRIPT.api("chat.postMessage", "{'channel':'CNEWSROOM'," + fields + "}");
  }

  private static JsonNode postBlocks(String blocks) {
    return post("'text':'t','blocks':" + blocks);
  }

  private static String section(int characters) {
    return "{'type':'section','text':{'type':'mrkdwn','text':'" + "x".repeat(characters) + "'}}";
  }

  @ParameterizedTest
  @CsvSource({
    "wrong, invalid_auth",
    "'', not_authed",
  })
  void a_call_needs_the_bots_token(String token, String error) {
    String url = PLAYGROUND.apiUrl() + "conversations.list";
    assertThat(error(SCRIPT.post(url, "{}", "application/json", token).body())).isEqualTo(error);
  }

  @Test
  void the_token_may_come_as_a_field_of_a_form() {
    String url = PLAYGROUND.apiUrl() + "auth.test";
    String form = "token=" + PLAYGROUND.botToken();
    JsonNode answer = SCRIPT.post(url, form, "application/x-www-form-urlencoded", "").body();
    assertThat(answer.path("user_id").asText()).isEqualTo("UBOT");
    assertThat(answer.path("bot_id").asText()).isEqualTo("BBOT");
  }

  @Test
  void connections_are_opened_with_the_app_token_only() {
    assertThat(error(SCRIPT.api("apps.connections.open", "{}")))
        .isEqualTo("not_allowed_token_type");
    String url = PLAYGROUND.apiUrl() + "apps.connections.open";
    JsonNode opened = SCRIPT.post(url, "{}", "application/json", PLAYGROUND.appToken()).body();
    assertThat(opened.path("url").asText()).startsWith("ws://127.0.0.1:");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chat.postMessage | {'channel':'CNOWHERE','text':'t'} | channel_not_found",
        "chat.postMessage | {'channel':'CCANTEEN','text':'t'} | not_in_channel",
        "chat.postMessage | {'channel':'CNEWSROOM'} | no_text",
        "chat.postMessage | {'text':'t'} | invalid_arguments",
        "chat.postMessage | {'channel':'CNEWSROOM','text':'t','thread_ts':'1.2'} | thread_not_found",
        "chat.postMessage | {'channel':'CNEWSROOM','blocks':'oh'} | invalid_blocks_format",
        "chat.update | {'channel':'CNEWSROOM','ts':'1.2','text':'t'} | message_not_found",
        "conversations.replies | {'channel':'CNEWSROOM','ts':'1.2'} | thread_not_found",
        "conversations.history | {'channel':'CCANTEEN'} | not_in_channel",
        "reactions.get | {'channel':'CNEWSROOM','timestamp':'1.2'} | message_not_found",
        "users.info | {'user':'UNOBODY'} | user_not_found",
        "files.info | {'file':'FNONE'} | file_not_found",
        "views.open | {'trigger_id':'1.2.3','view':{}} | invalid_trigger_id",
        "no.such.method | {} | unknown_method",
      })
  void what_is_wrong_is_said_in_slacks_words(String method, String body, String error) {
    JsonNode answer = SCRIPT.api(method, body);
    assertThat(answer.path("ok").asBoolean(true)).isFalse();
    assertThat(error(answer)).isEqualTo(error);
  }

  @Test
  void blocks_are_held_to_slacks_limits() {
    assertThat(error(postBlocks("[" + section(3000) + "]"))).isEqualTo("none");
    assertThat(error(postBlocks("[" + section(3001) + "]"))).isEqualTo("invalid_blocks");
    String divider = "{'type':'divider'}";
    assertThat(error(postBlocks("[" + (divider + ",").repeat(49) + divider + "]")))
        .isEqualTo("none");
    assertThat(error(postBlocks("[" + (divider + ",").repeat(50) + divider + "]")))
        .isEqualTo("invalid_blocks");
    assertThat(error(postBlocks("[" + (section(2900) + ",").repeat(4) + section(2900) + "]")))
        .isEqualTo("msg_blocks_too_long");
    String header =
        "[{'type':'header','text':{'type':'plain_text','text':'" + "x".repeat(151) + "'}}]";
    assertThat(error(postBlocks(header))).isEqualTo("invalid_blocks");
    assertThat(error(postBlocks("[{'type':'hologram'}]"))).isEqualTo("invalid_blocks");
  }

  @Test
  void a_refused_block_is_named() {
    JsonNode answer = postBlocks("[{'type':'divider'}," + section(0) + "]");
    assertThat(answer.path("response_metadata").path("messages").get(0).asText())
        .contains("json-pointer:/blocks/1/text/text");
  }

  @Test
  void a_very_long_text_is_cut_when_posted_and_refused_when_updated() {
    JsonNode posted = post("'text':'" + "x".repeat(40_001) + "'");
    assertThat(posted.path("message").path("text").asText()).hasSize(40_000);
    String update = "{'channel':'CNEWSROOM','ts':" + posted.path("ts") + ",'text':'";
    assertThat(error(SCRIPT.api("chat.update", update + "x".repeat(40_001) + "'}")))
        .isEqualTo("msg_too_long");
  }

  @Test
  void an_update_marks_the_message_and_a_persons_message_cannot_be_updated() {
    JsonNode posted = post("'text':'before'");
    String ts = posted.path("ts").asText();
    SCRIPT.api("chat.update", "{'channel':'CNEWSROOM','ts':'" + ts + "','text':'after'}");
    JsonNode shown = message(ts);
    assertThat(shown.path("text").asText()).isEqualTo("after");
    assertThat(shown.has("edited")).isTrue();

    String theirs = SCRIPT.say("newsroom", "edie", "mine");
    assertThat(
            error(
                SCRIPT.api(
                    "chat.update", "{'channel':'CNEWSROOM','ts':'" + theirs + "','text':'x'}")))
        .isEqualTo("cant_update_message");
  }

  private static JsonNode message(String ts) {
    String fields = "{'channel':'CNEWSROOM','latest':'" + ts + "','inclusive':true,'limit':1}";
    return SCRIPT.api("conversations.history", fields).path("messages").get(0);
  }

  @Test
  void history_is_newest_first_and_leaves_replies_to_the_thread() {
    String root = SCRIPT.say("politics", "edie", "root");
    JsonNode reply =
        SCRIPT.api(
            "chat.postMessage",
            "{'channel':'CPOLITICS','thread_ts':'" + root + "','text':'reply'}");
    String later = SCRIPT.say("politics", "des", "later");
    JsonNode history =
        SCRIPT.api("conversations.history", "{'channel':'CPOLITICS'}").path("messages");
    assertThat(history.findValuesAsText("ts")).containsExactly(later, root);
    assertThat(history.get(1).path("reply_count").asInt()).isEqualTo(1);

    String ofRoot = "{'channel':'CPOLITICS','ts':'" + root + "'}";
    assertThat(SCRIPT.api("conversations.replies", ofRoot).path("messages")).hasSize(2);
    String ofReply = "{'channel':'CPOLITICS','ts':" + reply.path("ts") + "}";
    JsonNode alone = SCRIPT.api("conversations.replies", ofReply).path("messages");
    assertThat(alone.findValuesAsText("text")).containsExactly("reply");
  }

  @Test
  void timestamps_only_ever_grow() {
    String first = SCRIPT.say("general", "edie", "1");
    String second = SCRIPT.say("general", "edie", "2");
    assertThat(first).matches("\\d{10}\\.\\d{6}");
    assertThat(second).isGreaterThan(first);
  }

  @Test
  void a_file_goes_up_in_three_steps_and_comes_down_with_the_token() throws Exception {
    JsonNode place =
        SCRIPT.api("files.getUploadURLExternal", "{'filename':'quotes.txt','length':5}");
    SCRIPT.post(place.path("upload_url").asText(), "words", "application/octet-stream", "");
    String done = "{'files':[{'id':" + place.path("file_id") + "}],'channel_id':'CGENERAL'}";
    JsonNode file = SCRIPT.api("files.completeUploadExternal", done).path("files").get(0);
    String url = file.path("url_private_download").asText();
    assertThat(SCRIPT.get(url, PLAYGROUND.botToken())).isEqualTo("words");
    assertThat(SCRIPT.get(url, "wrong")).contains("sign in");
  }

  @Test
  void a_scope_that_the_manifest_lacks_is_missing() throws Exception {
    JsonNode manifest =
        new JsonMapper()
            .readTree(
                "{\"features\":{\"bot_user\":{\"display_name\":\"Desk\"}},"
                    + "\"oauth_config\":{\"scopes\":{\"bot\":[\"chat:write\"]}}}");
    try (Playground playground =
        Playground.start(Playground.Options.defaults().withManifest(manifest))) {
      JsonNode answer =
          new Script(playground).api("reactions.get", "{'channel':'CNEWSROOM','timestamp':'1.2'}");
      assertThat(error(answer)).isEqualTo("missing_scope");
      assertThat(answer.path("needed").asText()).isEqualTo("reactions:read");
    }
  }

  @Test
  void an_unfurl_arrives_a_little_after_a_link_and_leaves_the_text_as_it_was() {
    Playground.Patience quick =
        new Playground.Patience(Duration.ofSeconds(3), List.of(), Duration.ofMillis(50));
    try (Playground playground =
        Playground.start(Playground.Options.defaults().withPatience(quick))) {
      Script script = new Script(playground);
      String ts = script.say("newsroom", "edie", "https://example.com/a");
      JsonNode unfurled =
          await(
              () -> script.see("thread?channel=newsroom&ts=" + ts).path("messages").get(0),
              message -> message.has("attachments"));
      assertThat(unfurled.path("text").asText()).isEqualTo("<https://example.com/a>");
      assertThat(unfurled.has("edited")).isFalse();
    }
  }
}
