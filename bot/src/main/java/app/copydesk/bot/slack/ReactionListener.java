package app.copydesk.bot.slack;

import app.copydesk.bot.jobs.MessageRef;
import app.copydesk.bot.jobs.Trigger;
import app.copydesk.bot.jobs.Want;
import com.slack.api.bolt.App;
import com.slack.api.model.event.ReactionAddedEvent;
import java.util.Map;
import java.util.Optional;

/** Reactions: each of the configured ones asks for a part of the answer. */
final class ReactionListener {
  private final Intake intake;
  private final Map<String, Want> wants;

  /**
   * A listener.
   *
   * @param wants what each reaction asks for, by its name without colons
   */
  ReactionListener(Intake intake, Map<String, Want> wants) {
    this.intake = intake;
    this.wants = Map.copyOf(wants);
  }

  void listenTo(App app) {
    app.event(
        ReactionAddedEvent.class,
        (payload, context) -> {
          ReactionAddedEvent event = payload.getEvent();
          Optional<Want> want = want(event.getReaction());
          if (want.isPresent() && "message".equals(event.getItem().getType())) {
            MessageRef ref =
                new MessageRef(
                    Team.of(payload), event.getItem().getChannel(), event.getItem().getTs());
            intake.once(
                payload.getEventId(),
                () ->
                    intake.accept(
                        Trigger.about(ref, Trigger.Kind.REACTION, want.get(), event.getUser())));
          }
          return context.ack();
        });
  }

  /** A reaction in a skin tone ("memo::skin-tone-2") is the same reaction. */
  private Optional<Want> want(String reaction) {
    return Optional.ofNullable(wants.get(reaction.split("::", 2)[0]));
  }
}
