package app.copydesk.bot.playground;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.socket_mode.SocketModeClient;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

/** An app that shows something of everything, so that the page has something to draw. */
final class DemoApp implements AutoCloseable {

  private final SocketModeApp connection;

  DemoApp(Playground playground) {
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(playground.apiUrl());
    App app =
        new App(
            AppConfig.builder()
                .slack(Slack.getInstance(config))
                .singleTeamBotToken(playground.botToken())
                .allEventsApiAutoAckEnabled(true)
                .build());
    listen(app);
    try {
      connection =
          new SocketModeApp(playground.appToken(), app, SocketModeClient.Backend.JavaWebSocket, 4);
      connection.startAsync();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static void listen(App app) {
    app.event(
        MessageEvent.class,
        (payload, context) -> {
          MessageEvent event = payload.getEvent();
          context
              .client()
              .chatPostMessage(
                  post ->
                      post.channel(event.getChannel())
                          .threadTs(event.getTs())
                          .text("Every kind of block")
                          .blocksAsString(resource("blocks.json"))
                          .unfurlLinks(false));
          return context.ack();
        });
    app.event(
        MessageFileShareEvent.class,
        (payload, context) -> {
          var event = payload.getEvent();
          String name = event.getFiles().get(0).getName();
          context
              .client()
              .chatPostMessage(
                  post ->
                      post.channel(event.getChannel())
                          .threadTs(event.getTs())
                          .text("I have `" + name + "`"));
          return context.ack();
        });
    app.event(
        AppHomeOpenedEvent.class,
        (payload, context) -> {
          context
              .client()
              .viewsPublish(
                  publish ->
                      publish
                          .userId(payload.getEvent().getUser())
                          .viewAsString(resource("home.json")));
          return context.ack();
        });
    app.command(
        "/summarize",
        (request, context) -> {
          context
              .client()
              .viewsOpen(
                  open ->
                      open.triggerId(request.getPayload().getTriggerId())
                          .viewAsString(resource("modal.json")));
          return context.ack();
        });
    app.viewSubmission(
        "paste",
        (request, context) -> {
          var values = request.getPayload().getView().getState().getValues();
          boolean isShort =
              values.values().stream()
                  .flatMap(block -> block.values().stream())
                  .anyMatch(value -> "short".equals(value.getValue()));
          return isShort
              ? context.ackWithErrors(Map.of("article", "That is too short to read."))
              : context.ack();
        });
    app.blockAction(
        Pattern.compile(".*"),
        (request, context) -> {
          String pressed = request.getPayload().getActions().get(0).getActionId();
          if (request.getPayload().getResponseUrl() != null) {
            context.respond("You pressed " + pressed + ".");
          }
          return context.ack();
        });
  }

  static String resource(String name) {
    try (InputStream in = DemoApp.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
