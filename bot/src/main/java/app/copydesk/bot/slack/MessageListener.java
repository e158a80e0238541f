package app.copydesk.bot.slack;

import app.copydesk.bot.desk.Subject;
import app.copydesk.bot.jobs.Message;
import app.copydesk.bot.jobs.MessageRef;
import app.copydesk.bot.jobs.Trigger;
import app.copydesk.bot.jobs.Want;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.model.event.MessageBotEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.MessageThreadBroadcastEvent;
import org.jspecify.annotations.Nullable;

/** New messages: with a link, a long text or a file, in a channel or to Copydesk itself. */
final class MessageListener {
  private final Intake intake;
  private final Subject.Rules rules;

  MessageListener(Intake intake, Subject.Rules rules) {
    this.intake = intake;
    this.rules = rules;
  }

  void listenTo(App app) {
    app.event(
        MessageEvent.class,
        (payload, context) -> {
          MessageEvent event = payload.getEvent();
          Message message =
              SlackMessage.of(
                  ref(payload, event.getChannel(), event.getTs()),
                  event.getThreadTs(),
                  event.getText(),
                  event.getBlocks(),
                  event.getFiles());
          posted(
              payload,
              context,
              message,
              event.getUser(),
              event.getBotId(),
              event.getChannelType(),
              event.getText());
          return context.ack();
        });
    app.event(
        MessageFileShareEvent.class,
        (payload, context) -> {
          MessageFileShareEvent event = payload.getEvent();
          Message message =
              SlackMessage.of(
                  ref(payload, event.getChannel(), event.getTs()),
                  event.getThreadTs(),
                  event.getText(),
                  event.getBlocks(),
                  event.getFiles());
          posted(
              payload,
              context,
              message,
              event.getUser(),
              null,
              event.getChannelType(),
              event.getText());
          return context.ack();
        });
    app.event(
        MessageThreadBroadcastEvent.class,
        (payload, context) -> {
          MessageThreadBroadcastEvent event = payload.getEvent();
          Message message =
              SlackMessage.of(
                  ref(payload, event.getChannel(), event.getTs()),
                  event.getThreadTs(),
                  event.getText(),
                  event.getBlocks(),
                  null);
          posted(
              payload,
              context,
              message,
              event.getUser(),
              null,
              event.getChannelType(),
              event.getText());
          return context.ack();
        });
    app.event(
        MessageBotEvent.class,
        (payload, context) -> {
          MessageBotEvent event = payload.getEvent();
          Message message =
              SlackMessage.of(
                  ref(payload, event.getChannel(), event.getTs()),
                  event.getThreadTs(),
                  event.getText(),
                  event.getBlocks(),
                  null);
          posted(
              payload,
              context,
              message,
              null,
              event.getBotId(),
              event.getChannelType(),
              event.getText());
          return context.ack();
        });
  }

  private static MessageRef ref(EventsApiPayload<?> payload, String channel, String ts) {
    return new MessageRef(Team.of(payload), channel, ts);
  }

  private void posted(
      EventsApiPayload<?> payload,
      EventContext context,
      Message message,
      @Nullable String user,
      @Nullable String bot,
      @Nullable String channelType,
      @Nullable String markup) {
    intake.once(
        payload.getEventId(),
        () -> {
          boolean fromBot = bot != null && !bot.isEmpty();
          if (fromBot && !intake.store().channels().readsBots(message.ref().channel())) {
            return;
          }
          intake.store().messages().remember(message);
          boolean direct = "im".equals(channelType) && !fromBot;
          if (!direct && mentions(markup, context.getBotUserId())) {
            return; // comes as app_mention too, and is dealt with there
          }
          if ((direct || !Subject.of(message, rules, false).isEmpty())
              && intake.isNew(message.ref())) {
            intake.accept(
                Trigger.about(
                    message.ref(),
                    direct ? Trigger.Kind.DIRECT_MESSAGE : Trigger.Kind.MESSAGE,
                    Want.REPLY,
                    user == null ? "" : user));
          }
        });
  }

  private static boolean mentions(@Nullable String markup, @Nullable String botUser) {
    return markup != null && botUser != null && markup.contains("<@" + botUser);
  }
}
