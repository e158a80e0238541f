package app.copydesk.bot.playground;

import static app.copydesk.bot.playground.Script.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.app_backend.SlackSignature;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import com.slack.api.model.event.MessageEvent;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Signed requests to the app's request URL: to a bare server, and to Bolt for Java. */
class HttpModeTest {

  private static final Playground.Patience BRIEF =
      new Playground.Patience(
          Duration.ofMillis(400),
          List.of(Duration.ZERO, Duration.ofMillis(100), Duration.ofMillis(100)),
          Duration.ofMillis(50));

  private static final Playground.Options OPTIONS =
      Playground.Options.defaults().withMode(Playground.Mode.HTTP);

  private final Playground playground = Playground.start(OPTIONS.withPatience(BRIEF));
  private final Script script = new Script(playground);

  @AfterEach
  void close() {
    playground.close();
  }

  @Test
  void every_request_is_signed_over_its_raw_body() {
    try (RequestUrl url = new RequestUrl(request -> RequestUrl.Answered.OK)) {
      playground.setRequestUrl(url.uri());
      script.say("newsroom", "edie", "“curly” & more");
      RequestUrl.Received request = await(url::received, all -> !all.isEmpty()).get(0);
      boolean valid =
          new SlackSignature.Verifier(new SlackSignature.Generator(playground.signingSecret()))
              .isValid(
                  request.header("X-Slack-Request-Timestamp").orElseThrow(),
                  request.body(),
                  request.header("X-Slack-Signature").orElseThrow());
      assertThat(valid).isTrue();
      assertThat(request.body()).contains("\"type\":\"event_callback\"", "“curly” &amp; more");
      assertThat(request.header("X-Slack-Retry-Num")).isEmpty();
    }
  }

  @Test
  void an_event_that_is_not_answered_with_200_comes_three_times_more() {
    try (RequestUrl url = new RequestUrl(request -> RequestUrl.Answered.status(500))) {
      playground.setRequestUrl(url.uri());
      script.say("newsroom", "edie", "words");
      List<RequestUrl.Received> all = await(url::received, got -> got.size() == 4);
      assertThat(all.get(3).header("X-Slack-Retry-Num")).hasValue("3");
      assertThat(all.get(3).header("X-Slack-Retry-Reason")).hasValue("http_error");
      assertThat(all.get(3).body()).isEqualTo(all.get(0).body());
    }
  }

  @Test
  void a_url_that_does_not_know_the_challenge_is_refused() {
    assertThatThrownBy(() -> playground.setRequestUrl(URI.create("http://127.0.0.1:9/slack")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("does not answer");
  }

  @Test
  void a_response_url_is_good_five_times() {
    try (RequestUrl url = new RequestUrl(request -> RequestUrl.Answered.OK)) {
      playground.setRequestUrl(url.uri());
      script.control("command", "{'channel':'newsroom','user':'edie','command':'/summarize'}");
      String responseUrl = field(url.received().get(0).body(), "response_url");
      for (int i = 0; i < 5; i++) {
        assertThat(respond(responseUrl, "{\"text\":\"say " + i + "\"}").status()).isEqualTo(200);
      }
      Script.Answer sixth = respond(responseUrl, "{\"text\":\"once too often\"}");
      assertThat(sixth.status()).isEqualTo(404);
      assertThat(sixth.body().path("error").asText()).isEqualTo("used_url");
      JsonNode said = script.see("channel?channel=newsroom").path("messages");
      assertThat(said.findValuesAsText("ephemeral_to")).hasSize(5).containsOnly("UEDIE");
    }
  }

  @Test
  void a_response_url_of_a_button_replaces_or_deletes_its_message() {
    try (RequestUrl url = new RequestUrl(request -> RequestUrl.Answered.OK)) {
      playground.setRequestUrl(url.uri());
      String ts =
          script
              .api(
                  "chat.postMessage",
                  "{'channel':'CGENERAL','text':'t','blocks':[{'type':'actions','elements':"
                      + "[{'type':'button','action_id':'go','value':'v',"
                      + "'text':{'type':'plain_text','text':'Go'}}]}]}")
              .path("ts")
              .asText();
      script.control(
          "action", "{'channel':'general','user':'edie','ts':'" + ts + "','action_id':'go'}");
      String payload =
          await(
                  () ->
                      url.received().stream()
                          .map(RequestUrl.Received::body)
                          .filter(body -> body.startsWith("payload="))
                          .map(body -> field(body, "payload"))
                          .toList(),
                  all -> !all.isEmpty())
              .get(0);
      assertThat(payload).contains("\"type\":\"block_actions\"", "\"value\":\"v\"");
      String responseUrl = payload.replaceAll(".*\"response_url\":\"([^\"]+)\".*", "$1");
      respond(responseUrl, "{\"replace_original\":true,\"text\":\"done\"}");
      JsonNode shown = script.see("channel?channel=general").path("messages").get(0);
      assertThat(shown.path("text").asText()).isEqualTo("done");
      assertThat(shown.path("blocks")).isEmpty();
      respond(responseUrl, "{\"delete_original\":true}");
      assertThat(script.see("channel?channel=general").path("messages")).isEmpty();
    }
  }

  private Script.Answer respond(String url, String body) {
    return script.post(url, body, "application/json", "");
  }

  private static String field(String form, String name) {
    for (String pair : form.split("&", -1)) {
      if (pair.startsWith(name + "=")) {
        return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
      }
    }
    throw new AssertionError(name + " is not in " + form);
  }

  @Test
  void bolt_verifies_reads_and_answers() {
    try (Playground patient = Playground.start(OPTIONS)) {
      answerWithBolt(patient, new Script(patient));
    }
  }

  private static void answerWithBolt(Playground playground, Script script) {
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(playground.apiUrl());
    App app =
        new App(
            AppConfig.builder()
                .slack(Slack.getInstance(config))
                .singleTeamBotToken(playground.botToken())
                .signingSecret(playground.signingSecret())
                .allEventsApiAutoAckEnabled(true)
                .build());
    app.event(
        MessageEvent.class,
        (payload, context) -> {
          MessageEvent event = payload.getEvent();
          context
              .client()
              .chatPostMessage(
                  post -> post.channel(event.getChannel()).threadTs(event.getTs()).text("read"));
          return context.ack();
        });
    app.command("/summarize", (request, context) -> context.ack("Give me a link."));
    SlackRequestParser parser = new SlackRequestParser(app.config());
    try (RequestUrl url = new RequestUrl(received -> run(app, parser, received))) {
      playground.setRequestUrl(url.uri());
      String ts = script.say("newsroom", "edie", "words");
      await(
          () -> script.see("thread?channel=newsroom&ts=" + ts).path("messages"),
          messages -> messages.size() == 2);
      script.control("command", "{'channel':'general','user':'edie','command':'/summarize'}");
      assertThat(script.see("channel?channel=general").path("messages").findValuesAsText("text"))
          .containsExactly("Give me a link.");
    }
  }

  private static RequestUrl.Answered run(
      App app, SlackRequestParser parser, RequestUrl.Received received) {
    Request<?> request =
        parser.parse(
            SlackRequestParser.HttpRequest.builder()
                .requestUri("/slack/events")
                .requestBody(received.body())
                .headers(new RequestHeaders(received.headers()))
                .build());
    try {
      Response response = app.run(request);
      String body = response.getBody() == null ? "" : response.getBody();
      return new RequestUrl.Answered(response.getStatusCode(), response.getContentType(), body);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
