package app.copydesk.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import app.copydesk.bot.jobs.JobQueue;
import app.copydesk.bot.jobs.MessageRef;
import app.copydesk.bot.jobs.Trigger;
import app.copydesk.bot.metrics.Metrics;
import app.copydesk.bot.store.Keep;
import app.copydesk.bot.store.Store;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.builtin.EventRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class EditListenerTest {
  private static final Keep KEEP = new Keep(10, Duration.ofHours(1));
  private static final String DELETED =
      """
      {"type":"event_callback","team_id":"T1","event_id":"E1",\
      "event":{"type":"message","subtype":"message_deleted","channel":"C1","deleted_ts":"1.1",\
      "ts":"1.2","event_ts":"1.2"}}""";

  private final ScriptedSlack server = new ScriptedSlack();
  private final List<Trigger> queued = new ArrayList<>();

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void aDeletionIsQueuedThoughNoReplyIsKnownYetForOneMayBeOnItsWay() throws Exception {
    server.answers("{\"ok\":true,\"team_id\":\"T1\",\"user_id\":\"UBOT\",\"bot_id\":\"BBOT\"}");
    App app = app();

    assertThat(app.run(new EventRequest(DELETED, new RequestHeaders(Map.of()))).getStatusCode())
        .isEqualTo(200);
    assertThat(queued)
        .singleElement()
        .matches(trigger -> trigger.kind() == Trigger.Kind.DELETION)
        .matches(trigger -> trigger.message().equals(new MessageRef("T1", "C1", "1.1")));
  }

  private App app() {
    SlackConfig config = new SlackConfig();
    config.setStatsEnabled(false);
    config.setMethodsEndpointUrlPrefix(server.url("/api/").toString());
    Slack slack = Slack.getInstance(config);
    Metrics metrics = new Metrics();
    SlackNewsroom newsroom =
        new SlackNewsroom(slack.methods("xoxb-1"), "xoxb-1", server.url("/api/"), 100, metrics);
    Store store = Store.inMemory(KEEP, KEEP, KEEP, Set.of(), Map.of(), 3);
    App app =
        new App(
            AppConfig.builder()
                .slack(slack)
                .singleTeamBotToken("xoxb-1")
                .requestVerificationEnabled(false)
                .build());
    new EditListener(new Intake(new Waiting(), store, newsroom, Runnable::run, metrics))
        .listenTo(app);
    return app;
  }

  /** A queue that nobody works off. */
  private final class Waiting implements JobQueue {
    @Override
    public boolean offer(Trigger trigger) {
      return queued.add(trigger);
    }

    @Override
    public int waiting() {
      return queued.size();
    }

    @Override
    public void close() {}
  }
}
