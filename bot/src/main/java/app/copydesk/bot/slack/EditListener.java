package app.copydesk.bot.slack;

import app.copydesk.bot.jobs.Message;
import app.copydesk.bot.jobs.MessageRef;
import app.copydesk.bot.jobs.Trigger;
import app.copydesk.bot.jobs.Want;
import com.slack.api.bolt.App;
import com.slack.api.model.event.MessageChangedEvent;
import com.slack.api.model.event.MessageDeletedEvent;

/**
 * Messages that were changed or deleted. Other words, links or files are an edit; a link that gains
 * a preview arrives as a change too, a moment after the message.
 */
final class EditListener {
  private final Intake intake;

  EditListener(Intake intake) {
    this.intake = intake;
  }

  void listenTo(App app) {
    app.event(
        MessageChangedEvent.class,
        (payload, context) -> {
          intake.once(payload.getEventId(), () -> changed(Team.of(payload), payload.getEvent()));
          return context.ack();
        });
    app.event(
        MessageDeletedEvent.class,
        (payload, context) -> {
          MessageDeletedEvent event = payload.getEvent();
          MessageRef ref =
              new MessageRef(Team.of(payload), event.getChannel(), event.getDeletedTs());
          intake.once(payload.getEventId(), () -> deleted(ref));
          return context.ack();
        });
  }

  private void changed(String team, MessageChangedEvent event) {
    MessageChangedEvent.Message now = event.getMessage();
    if (now == null || now.getBotId() != null) {
      return;
    }
    MessageRef ref = new MessageRef(team, event.getChannel(), now.getTs());
    if ("tombstone".equals(now.getSubtype())) {
      deleted(ref); // it had answers, so Slack leaves a stone in its place
      return;
    }
    Message changed =
        SlackMessage.of(ref, now.getThreadTs(), now.getText(), now.getBlocks(), now.getFiles());
    boolean isEdited =
        intake
            .store()
            .messages()
            .find(ref)
            .map(before -> !before.saysTheSameAs(changed))
            .orElse(now.getEdited() != null); // a preview alone leaves no mark of an edit
    intake.store().messages().remember(changed);
    if (isEdited) {
      String user = now.getUser() == null ? "" : now.getUser();
      intake.accept(Trigger.about(ref, Trigger.Kind.EDIT, Want.REPLY, user));
    } else if (hasPreview(now)) {
      intake.accept(Trigger.about(ref, Trigger.Kind.PREVIEW, Want.REPLY, ""));
    }
  }

  private static boolean hasPreview(MessageChangedEvent.Message message) {
    return message.getAttachments() != null
        && message.getAttachments().stream().anyMatch(PreviewFinder::isPreview);
  }

  private void deleted(MessageRef ref) {
    intake.store().messages().forget(ref);
    // its reply may be on the way: whether there is one is seen when its turn comes
    intake.accept(Trigger.about(ref, Trigger.Kind.DELETION, Want.REPLY, ""));
  }
}
