package app.copydesk.bot.slack;

import app.copydesk.bot.jobs.Message;
import app.copydesk.bot.jobs.Trigger;
import app.copydesk.bot.jobs.Want;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.bolt.App;

/** The message shortcut "Read with Copydesk". */
final class ShortcutListener {
  static final String CALLBACK = "read_with_copydesk";

  private final Intake intake;

  ShortcutListener(Intake intake) {
    this.intake = intake;
  }

  void listenTo(App app) {
    app.messageShortcut(
        CALLBACK,
        (request, context) -> {
          MessageShortcutPayload payload = request.getPayload();
          Message message =
              SlackMessage.of(
                  payload.getTeam().getId(), payload.getChannel().getId(), payload.getMessage());
          intake.once(
              "shortcut/" + payload.getTriggerId(),
              () -> {
                intake.store().messages().remember(message);
                intake.accept(
                    Trigger.about(
                        message.ref(),
                        Trigger.Kind.SHORTCUT,
                        Want.REPLY,
                        payload.getUser().getId()));
              });
          return context.ack();
        });
  }
}
