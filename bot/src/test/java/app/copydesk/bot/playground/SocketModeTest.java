package app.copydesk.bot.playground;

import static app.copydesk.bot.playground.Script.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.model.block.Blocks;
import com.slack.api.model.block.composition.BlockCompositions;
import com.slack.api.model.block.element.BlockElements;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.ReactionAddedEvent;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import com.slack.api.model.view.Views;
import com.slack.api.socket_mode.SocketModeClient;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bolt for Java against the playground, over Socket Mode. */
class SocketModeTest {

  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final Playground playground = Playground.start(Playground.Options.defaults());
  private final Script script = new Script(playground);
  private final App app = app();
  private SocketModeApp socketMode;

  private App app() {
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(playground.apiUrl());
    return new App(
        AppConfig.builder()
            .slack(Slack.getInstance(config))
            .singleTeamBotToken(playground.botToken())
            .allEventsApiAutoAckEnabled(true)
            .build());
  }

  @BeforeEach
  void connect() throws Exception {
    socketMode =
        new SocketModeApp(playground.appToken(), app, SocketModeClient.Backend.JavaWebSocket, 4);
    socketMode.startAsync();
  }

  @AfterEach
  void disconnect() throws Exception {
    socketMode.close();
    playground.close();
  }

  private void hears(String what) {
    await(() -> List.copyOf(heard), all -> all.contains(what));
  }

  @Test
  void a_message_reaches_the_app_and_its_answer_is_in_the_thread() {
    app.event(
        MessageEvent.class,
        (payload, context) -> {
          MessageEvent event = payload.getEvent();
          context
              .client()
              .chatPostMessage(
                  request ->
                      request
                          .channel(event.getChannel())
                          .threadTs(event.getTs())
                          .text("I read: " + event.getText()));
          return context.ack();
        });
    String ts = script.say("newsroom", "edie", "Tom & Ann <3");

    JsonNode thread =
        await(
            () -> script.see("thread?channel=newsroom&ts=" + ts).path("messages"),
            messages -> messages.size() == 2);
    assertThat(thread.get(1).path("text").asText()).isEqualTo("I read: Tom &amp; Ann &lt;3");
    assertThat(thread.get(1).path("bot_id").asText()).isEqualTo("BBOT");
  }

  @Test
  void a_mention_is_an_event_of_its_own_besides_the_message() {
    app.event(
        AppMentionEvent.class,
        (payload, context) -> {
          heard.add("mention " + payload.getEvent().getText());
          return context.ack();
        });
    app.event(
        MessageEvent.class,
        (payload, context) -> {
          heard.add("message " + payload.getEvent().getChannelType());
          return context.ack();
        });
    script.say("newsroom", "edie", "@copydesk look");
    hears("mention <@UBOT> look");
    hears("message channel");
  }

  @Test
  void a_reaction_tells_which_message_and_reactions_get_gives_it() {
    app.event(
        ReactionAddedEvent.class,
        (payload, context) -> {
          var item = payload.getEvent().getItem();
          var found =
              context
                  .client()
                  .reactionsGet(
                      request -> request.channel(item.getChannel()).timestamp(item.getTs()));
          heard.add(payload.getEvent().getReaction() + " " + found.getMessage().getText());
          return context.ack();
        });
    String ts = script.say("newsroom", "edie", "words");
    script.control(
        "reaction", "{'channel':'newsroom','user':'des','name':'memo','ts':'" + ts + "'}");
    hears("memo words");
  }

  @Test
  void a_command_opens_a_modal_and_what_is_typed_comes_back() {
    app.command(
        "/summarize",
        (request, context) -> {
          var opened =
              context
                  .client()
                  .viewsOpen(
                      open -> open.triggerId(request.getPayload().getTriggerId()).view(modal()));
          heard.add("opened " + opened.isOk());
          return context.ack();
        });
    app.viewSubmission(
        "paste",
        (request, context) -> {
          String text = typed(request.getPayload().getView());
          if (text.length() < 5) {
            return context.ackWithErrors(Map.of("article", "Too short."));
          }
          heard.add("read " + text);
          return context.ack();
        });
    assertThat(command("").status()).isEqualTo(200);
    hears("opened true");
    String view = script.see("state").path("views").get(0).path("id").asText();

    assertThat(submit(view, "").path("errors").path("article").asText())
        .isEqualTo("Please complete this required field.");
    assertThat(submit(view, "abc").path("errors").path("article").asText()).isEqualTo("Too short.");
    assertThat(submit(view, "long enough").path("ok").asBoolean()).isTrue();
    hears("read long enough");
    assertThat(script.see("state").path("views")).isEmpty();
  }

  private static View modal() {
    return Views.view(
        view ->
            view.type("modal")
                .callbackId("paste")
                .title(Views.viewTitle(title -> title.type("plain_text").text("Paste")))
                .submit(Views.viewSubmit(submit -> submit.type("plain_text").text("Read")))
                .blocks(
                    Blocks.asBlocks(
                        Blocks.input(
                            input ->
                                input
                                    .blockId("article")
                                    .label(BlockCompositions.plainText("Article"))
                                    .element(
                                        BlockElements.plainTextInput(
                                            text -> text.actionId("text").multiline(true)))))));
  }

  private static String typed(View view) {
    return view.getState().getValues().values().stream()
        .flatMap(block -> block.values().stream())
        .map(ViewState.Value::getValue)
        .collect(Collectors.joining());
  }

  private Script.Answer command(String text) {
    return script.control(
        "command",
        "{'channel':'newsroom','user':'edie','command':'/summarize','text':'" + text + "'}");
  }

  private JsonNode submit(String view, String text) {
    return script
        .control(
            "submit",
            "{'view_id':'" + view + "','user':'edie','values':{'article':{'text':'" + text + "'}}}")
        .body();
  }

  @Test
  void an_acknowledgement_with_words_is_shown_to_the_one_who_gave_the_command() {
    app.command("/summarize", (request, context) -> context.ack("Give me a link."));
    assertThat(command("help").status()).isEqualTo(200);
    JsonNode said = script.see("channel?channel=newsroom").path("messages").get(0);
    assertThat(said.path("text").asText()).isEqualTo("Give me a link.");
    assertThat(said.path("ephemeral_to").asText()).isEqualTo("UEDIE");
  }

  @Test
  void after_a_disconnect_the_app_comes_back_and_misses_nothing() {
    app.event(
        MessageEvent.class,
        (payload, context) -> {
          heard.add(payload.getEvent().getText());
          return context.ack();
        });
    script.say("newsroom", "edie", "before");
    hears("before");
    script.control("refresh", "{}");
    script.say("newsroom", "edie", "after");
    hears("after");
  }

  @Test
  void a_socket_needs_a_ticket() {
    String url = playground.url().replace("http", "ws") + "/link/?ticket=made-up";
    assertThatThrownBy(
            () ->
                HttpClient.newHttpClient()
                    .newWebSocketBuilder()
                    .buildAsync(URI.create(url), new WebSocket.Listener() {})
                    .get(5, TimeUnit.SECONDS))
        .hasCauseInstanceOf(WebSocketHandshakeException.class);
  }

  @Test
  void an_event_that_fails_is_sent_again_with_its_reason() {
    app.event(
        MessageEvent.class,
        (payload, context) -> {
          heard.add("attempt " + context.getRetryNum() + " " + context.getRetryReason());
          if (context.getRetryNum() == null || context.getRetryNum() == 0) {
            throw new IllegalStateException("not this time");
          }
          return context.ack();
        });
    script.say("newsroom", "edie", "words");
    hears("attempt 1 timeout");
  }
}
