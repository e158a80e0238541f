package app.copydesk.bot.slack;

import app.copydesk.bot.desk.Subject;
import app.copydesk.bot.jobs.Message;
import app.copydesk.bot.jobs.MessageRef;
import app.copydesk.bot.jobs.Trigger;
import app.copydesk.bot.slack.view.PasteView;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import java.util.Map;

/** The form that {@code /summarize} opens, sent. */
final class PasteListener {
  private final Intake intake;
  private final Subject.Rules rules;

  PasteListener(Intake intake, Subject.Rules rules) {
    this.intake = intake;
    this.rules = rules;
  }

  void listenTo(App app) {
    app.viewSubmission(
        PasteView.CALLBACK, (request, context) -> sent(request.getPayload(), context));
  }

  private Response sent(ViewSubmissionPayload payload, ViewSubmissionContext context) {
    PasteView.Sent sent = PasteView.read(payload.getView());
    SlackText text = SlackText.of(sent.text(), null);
    MessageRef nowhere = new MessageRef("", "", "");
    Message message = new Message(nowhere, "", text.text(), text.links(), java.util.List.of());
    if (Subject.of(message, rules, true).isEmpty()) {
      return context.ackWithErrors(
          Map.of(
              PasteView.BLOCK,
              "Give me a link or a text of at least " + rules.minWordsAsked() + " words."));
    }
    intake.once(
        "view/" + payload.getView().getId(),
        () ->
            intake.accept(
                Trigger.command(
                    payload.getTeam().getId(),
                    sent.channel(),
                    payload.getUser().getId(),
                    text.text(),
                    sent.sentences())));
    return context.ack();
  }
}
