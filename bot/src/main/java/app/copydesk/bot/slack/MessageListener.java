package app.copydesk.bot.slack;

import app.copydesk.bot.desk.Subject;
import app.copydesk.bot.jobs.Message;
import app.copydesk.bot.jobs.MessageRef;
import app.copydesk.bot.jobs.Trigger;
import app.copydesk.bot.jobs.Want;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.model.File;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.event.MessageBotEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.MessageThreadBroadcastEvent;
import java.util.List;
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
          posted(
              payload,
              context,
              new Posted(
                  event.getChannel(),
                  event.getChannelType(),
                  event.getTs(),
                  event.getThreadTs(),
                  event.getUser(),
                  event.getBotId(),
                  event.getText(),
                  event.getBlocks(),
                  event.getFiles()));
          return context.ack();
        });
    app.event(
        MessageFileShareEvent.class,
        (payload, context) -> {
          MessageFileShareEvent event = payload.getEvent();
          posted(
              payload,
              context,
              new Posted(
                  event.getChannel(),
                  event.getChannelType(),
                  event.getTs(),
                  event.getThreadTs(),
                  event.getUser(),
                  null,
                  event.getText(),
                  event.getBlocks(),
                  event.getFiles()));
          return context.ack();
        });
    app.event(
        MessageThreadBroadcastEvent.class,
        (payload, context) -> {
          MessageThreadBroadcastEvent event = payload.getEvent();
          posted(
              payload,
              context,
              new Posted(
                  event.getChannel(),
                  event.getChannelType(),
                  event.getTs(),
                  event.getThreadTs(),
                  event.getUser(),
                  null,
                  event.getText(),
                  event.getBlocks(),
                  null));
          return context.ack();
        });
    app.event(
        MessageBotEvent.class,
        (payload, context) -> {
          MessageBotEvent event = payload.getEvent();
          posted(
              payload,
              context,
              new Posted(
                  event.getChannel(),
                  event.getChannelType(),
                  event.getTs(),
                  event.getThreadTs(),
                  null,
                  event.getBotId(),
                  event.getText(),
                  event.getBlocks(),
                  null));
          return context.ack();
        });
  }

  private void posted(EventsApiPayload<?> payload, EventContext context, Posted posted) {
    intake.once(
        payload.getEventId(),
        () -> {
          boolean fromBot = posted.bot() != null && !posted.bot().isEmpty();
          if (fromBot && !intake.store().channels().readsBots(posted.channel())) {
            return;
          }
          Message message = posted.message(Team.of(payload));
          intake.store().messages().remember(message);
          boolean direct = "im".equals(posted.channelType()) && !fromBot;
          if (!direct && mentions(posted.text(), context.getBotUserId())) {
            return; // comes as app_mention too, and is dealt with there
          }
          if ((direct || !Subject.of(message, rules, false).isEmpty())
              && intake.isNew(message.ref())) {
            intake.accept(
                Trigger.about(
                    message.ref(),
                    direct ? Trigger.Kind.DIRECT_MESSAGE : Trigger.Kind.MESSAGE,
                    Want.REPLY,
                    posted.user() == null ? "" : posted.user()));
          }
        });
  }

  private static boolean mentions(@Nullable String markup, @Nullable String botUser) {
    return markup != null && botUser != null && markup.contains("<@" + botUser);
  }

  /** What the events of a new message have in common, though they share no type. */
  private record Posted(
      String channel,
      @Nullable String channelType,
      String ts,
      @Nullable String threadTs,
      @Nullable String user,
      @Nullable String bot,
      @Nullable String text,
      @Nullable List<LayoutBlock> blocks,
      @Nullable List<File> files) {

    Message message(String team) {
      return SlackMessage.of(new MessageRef(team, channel, ts), threadTs, text, blocks, files);
    }
  }
}
