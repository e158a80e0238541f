package app.copydesk.bot.slack;

import app.copydesk.bot.jobs.MessageRef;
import app.copydesk.bot.jobs.Trigger;
import app.copydesk.bot.jobs.Want;
import app.copydesk.bot.slack.view.ButtonValue;
import app.copydesk.bot.slack.view.Buttons;
import app.copydesk.bot.slack.view.SilenceValue;
import app.copydesk.bot.store.PostedReply;
import app.copydesk.bot.store.Replies;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The buttons beneath a reply. */
final class ButtonListener {
  private final Intake intake;

  ButtonListener(Intake intake) {
    this.intake = intake;
  }

  void listenTo(App app) {
    for (String id : List.of(Buttons.QUOTES, Buttons.PHRASING, Buttons.SHORTER, Buttons.LONGER)) {
      app.blockAction(
          Pattern.compile(Pattern.quote(id)),
          (request, context) -> {
            pressed(id, request.getPayload());
            return context.ack();
          });
    }
    app.blockAction(
        Pattern.compile(Pattern.quote(Buttons.SILENCE) + "\\d+"),
        (request, context) -> {
          silenced(request.getPayload());
          return context.ack();
        });
  }

  /** Silences a finding and rewrites what shows it. */
  private void silenced(BlockActionPayload payload) {
    Optional<SilenceValue> value =
        SilenceValue.of(String.valueOf(payload.getActions().get(0).getValue()));
    if (value.isEmpty() || payload.getChannel() == null) {
      return;
    }
    int position = value.get().position();
    MessageRef source =
        new MessageRef(
            payload.getTeam().getId(), payload.getChannel().getId(), value.get().source());
    MessageRef list = source.at(payload.getContainer().getMessageTs());
    intake.once(
        "action/" + payload.getTriggerId(),
        () -> {
          intake.store().silences().silence(source, value.get().mark());
          rememberAgain(new PostedReply(source, position, Want.PHRASING, list, 0, ""));
          for (PostedReply reply : intake.store().replies().to(source)) {
            boolean shows = reply.part() == Want.PHRASING || reply.part() == Want.REPLY;
            if (shows && reply.position() == position) {
              intake.accept(
                  Trigger.about(
                          source, Trigger.Kind.BUTTON, reply.part(), payload.getUser().getId())
                      .withPosition(position));
            }
          }
        });
  }

  private void pressed(String id, BlockActionPayload payload) {
    BlockActionPayload.Action action = payload.getActions().get(0);
    Optional<ButtonValue> value = ButtonValue.of(String.valueOf(action.getValue()));
    if (value.isEmpty() || payload.getChannel() == null) {
      return;
    }
    MessageRef source =
        new MessageRef(
            payload.getTeam().getId(), payload.getChannel().getId(), value.get().source());
    MessageRef reply = source.at(payload.getContainer().getMessageTs());
    Want part = value.get().summaryOnly() ? Want.SUMMARY : Want.REPLY;
    Want want =
        switch (id) {
          case Buttons.QUOTES -> Want.QUOTES;
          case Buttons.PHRASING -> Want.PHRASING;
          default -> part;
        };
    intake.once(
        "action/" + payload.getTriggerId(),
        () -> {
          rememberAgain(new PostedReply(source, value.get().position(), part, reply, 0, ""));
          int sentences = value.get().sentences();
          intake.accept(
              Trigger.about(source, Trigger.Kind.BUTTON, want, payload.getUser().getId())
                  .withPosition(value.get().position())
                  .withSentences(sentences == 0 ? OptionalInt.empty() : OptionalInt.of(sentences)));
        });
  }

  /** After a restart the button itself tells which reply stands for which message. */
  private void rememberAgain(PostedReply reply) {
    Replies replies = intake.store().replies();
    if (replies.at(reply.reply()).isEmpty()) {
      replies.remember(reply);
    }
  }
}
