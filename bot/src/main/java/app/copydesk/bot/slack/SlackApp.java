package app.copydesk.bot.slack;

import app.copydesk.bot.desk.Newsroom;
import app.copydesk.bot.desk.Subject;
import app.copydesk.bot.jobs.JobQueue;
import app.copydesk.bot.jobs.Want;
import app.copydesk.bot.metrics.Metrics;
import app.copydesk.bot.slack.view.HelpView;
import app.copydesk.bot.store.Store;
import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import java.util.Map;
import java.util.concurrent.Executor;

/** The Slack app: a Bolt app with a listener for each thing Slack can send. */
public final class SlackApp {
  private SlackApp() {}

  /** The names of the reactions that ask for something, without colons. */
  public record Reactions(String quotes, String summary, String phrasing) {}

  /**
   * Makes the app; it still has to be connected.
   *
   * @param aside runs the few calls to Slack that are no jobs
   */
  public static App create(
      Slack slack,
      String botToken,
      Subject.Rules rules,
      Reactions reactions,
      JobQueue queue,
      Store store,
      Newsroom newsroom,
      Executor aside,
      Metrics metrics) {
    AppConfig config =
        AppConfig.builder()
            .slack(slack)
            .singleTeamBotToken(botToken)
            .authTestCacheEnabled(true)
            .allEventsApiAutoAckEnabled(true)
            .requestVerificationEnabled(false) // the HTTP endpoint verifies; a socket needs none
            .build();
    App app = new App(config);
    Intake intake = new Intake(queue, store, newsroom, aside, metrics);
    HelpView help =
        new HelpView(
            rules.minWords(),
            rules.maxLinks(),
            reactions.quotes(),
            reactions.summary(),
            reactions.phrasing());
    new MessageListener(intake, rules).listenTo(app);
    new EditListener(intake).listenTo(app);
    new ReactionListener(
            intake,
            Map.of(
                reactions.quotes(), Want.QUOTES,
                reactions.summary(), Want.SUMMARY,
                reactions.phrasing(), Want.PHRASING))
        .listenTo(app);
    new MentionListener(intake).listenTo(app);
    new CommandListener(intake, help).listenTo(app);
    new PasteListener(intake, rules).listenTo(app);
    new ShortcutListener(intake).listenTo(app);
    new ButtonListener(intake).listenTo(app);
    new HomeListener(intake, help).listenTo(app);
    return app;
  }
}
