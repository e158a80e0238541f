package app.copydesk.bot.slack;

import app.copydesk.bot.jobs.Message;
import app.copydesk.bot.jobs.MessageRef;
import app.copydesk.bot.jobs.Trigger;
import app.copydesk.bot.jobs.Want;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.App;
import com.slack.api.model.event.AppMentionEvent;
import java.util.Locale;

/**
 * Mentions. One that brings something to read is about itself; any other in a thread is about the
 * message the thread hangs from. Words in it choose a part ("@Copydesk quotes").
 */
final class MentionListener {
  private final Intake intake;

  MentionListener(Intake intake) {
    this.intake = intake;
  }

  void listenTo(App app) {
    app.event(
        AppMentionEvent.class,
        (payload, context) -> {
          AppMentionEvent event = payload.getEvent();
          if (event.getBotId() == null) {
            intake.once(payload.getEventId(), () -> mentioned(payload, event));
          }
          return context.ack();
        });
  }

  private void mentioned(EventsApiPayload<AppMentionEvent> payload, AppMentionEvent event) {
    MessageRef ref = new MessageRef(Team.of(payload), event.getChannel(), event.getTs());
    Message message =
        SlackMessage.of(
            ref, event.getThreadTs(), event.getText(), event.getBlocks(), event.getFiles());
    intake.store().messages().remember(message);
    if (!intake.isNew(ref)) {
      return;
    }
    boolean bringsNothing =
        message.links().isEmpty() && message.files().isEmpty() && isShort(message.text());
    boolean inThread = !message.thread().equals(ref.ts());
    MessageRef about = bringsNothing && inThread ? ref.at(message.thread()) : ref;
    CommandText words = CommandText.of(message.text());
    intake.accept(
        Trigger.about(about, Trigger.Kind.MENTION, want(message.text()), event.getUser())
            .withSentences(words.sentences()));
  }

  private static boolean isShort(String text) {
    return text.length() < 100;
  }

  private static Want want(String text) {
    String words = isShort(text) ? text.toLowerCase(Locale.ROOT) : "";
    if (words.contains("quote")) {
      return Want.QUOTES;
    }
    return words.contains("phras") ? Want.PHRASING : Want.REPLY;
  }
}
