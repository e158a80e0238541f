package app.copydesk.bot.slack;

import app.copydesk.bot.slack.view.HelpView;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.event.AppHomeOpenedEvent;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The App Home tab: what Copydesk does and how to use it. */
final class HomeListener {
  private final Intake intake;
  private final HelpView help;

  HomeListener(Intake intake, HelpView help) {
    this.intake = intake;
    this.help = help;
  }

  void listenTo(App app) {
    app.event(
        AppHomeOpenedEvent.class,
        (payload, context) -> {
          AppHomeOpenedEvent event = payload.getEvent();
          if (event.getTab() == null || event.getTab().equals("home")) {
            intake.once(
                payload.getEventId(), () -> intake.aside(() -> publish(context, event.getUser())));
          }
          return context.ack();
        });
  }

  private void publish(EventContext context, String user) {
    try {
      context.client().viewsPublish(request -> request.userId(user).view(help.home()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SlackApiException e) {
      throw new IllegalStateException("views.publish was refused", e);
    }
  }
}
