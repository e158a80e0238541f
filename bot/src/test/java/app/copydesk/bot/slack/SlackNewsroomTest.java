package app.copydesk.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.copydesk.bot.desk.Answer;
import app.copydesk.bot.desk.Newsroom;
import app.copydesk.bot.desk.Preview;
import app.copydesk.bot.jobs.Message;
import app.copydesk.bot.jobs.MessageRef;
import app.copydesk.bot.jobs.SharedFile;
import app.copydesk.bot.metrics.Metrics;
import app.copydesk.bot.web.Reading;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class SlackNewsroomTest {
  private static final MessageRef REF = new MessageRef("T1", "C1", "1.1");
  private static final Message MESSAGE = new Message(REF, "1.0", "", List.of(), List.of());
  private static final Answer WORDS = new Answer.Words("A & B <!channel>");
  private static final String POSTED = "{\"ok\":true,\"channel\":\"C1\",\"ts\":\"1.2\"}";

  private final ScriptedSlack server = new ScriptedSlack();
  private final Metrics metrics = new Metrics();
  private final Newsroom newsroom = newsroom();

  private Newsroom newsroom() {
    SlackConfig config = new SlackConfig();
    config.setStatsEnabled(false);
    config.setMethodsEndpointUrlPrefix(server.url("/api/").toString());
    return new SlackNewsroom(
        Slack.getInstance(config).methods("xoxb-1"), "xoxb-1", server.url("/api/"), 100, metrics);
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void anAnswerGoesIntoTheThreadEscapedAndWithoutUnfurls() {
    server.answers(POSTED);

    assertThat(newsroom.answer(MESSAGE, WORDS)).contains(REF.at("1.2"));
    assertThat(server.calls().get(0).form())
        .contains("thread_ts=1.0", "unfurl_links=0", "unfurl_media=0", "mrkdwn=0")
        .contains("A &amp; B &lt;!channel&gt;");
  }

  @Test
  void aMessageThatIsGoneIsNotAnswered() {
    server.answers("{\"ok\":false,\"error\":\"thread_not_found\"}");

    assertThat(newsroom.answer(MESSAGE, WORDS)).isEmpty();
  }

  @Test
  void aRateLimitIsWaitedOut() {
    server.answersLater(1).answers(POSTED);

    assertThat(newsroom.answer(MESSAGE, WORDS)).contains(REF.at("1.2"));
    assertThat(metrics.of(Metrics.Counter.RATE_LIMITED)).isEqualTo(1);
  }

  @Test
  void blocksThatSlackFindsTooLongAreSentAsWordsAlone() {
    server.answers("{\"ok\":false,\"error\":\"msg_blocks_too_long\"}", POSTED);
    newsroom.answer(MESSAGE, WORDS);

    assertThat(server.calls().get(0).form()).contains("blocks=");
    assertThat(server.calls().get(1).form()).doesNotContain("blocks=").contains("A &amp; B");
  }

  @Test
  void aChannelCopydeskIsNotInIsOutOfReach() {
    server.answers("{\"ok\":false,\"error\":\"not_in_channel\"}");

    assertThatThrownBy(() -> newsroom.answer(MESSAGE, WORDS))
        .isInstanceOf(Newsroom.OutOfReach.class);
  }

  @Test
  void aCommandInAChannelOutOfReachIsAnsweredInPrivate() {
    server.answers(
        "{\"ok\":false,\"error\":\"channel_not_found\"}",
        "{\"ok\":true,\"channel\":\"D9\",\"ts\":\"2.1\"}");

    assertThat(newsroom.open(REF, "U1", "a text")).isEqualTo(new MessageRef("T1", "D9", "2.1"));
  }

  @Test
  void whatSlackShowsOfALinkIsFoundInTheMessage() {
    server.answers(
        """
        {"ok":true,"messages":[{"ts":"1.1","attachments":[
          {"from_url":"https://a.example/","title":"Another"},
          {"original_url":"https://b.example/x","service_name":"b","title":"Bridge to close","text":"A year of repairs."}]}]}
        """);

    assertThat(newsroom.preview(REF, "https://b.example/x"))
        .contains(new Preview("Bridge to close", "A year of repairs."));
    assertThat(newsroom.preview(REF, "https://c.example/")).isEmpty();
  }

  @Test
  void theNameOfASiteIsNoPreview() {
    server.answers(
        """
        {"ok":true,"messages":[{"ts":"1.1","attachments":[
          {"from_url":"https://b.example/x","service_name":"b.example","title":"b.example"}]}]}
        """);

    assertThat(newsroom.preview(REF, "https://b.example/x")).isEmpty();
  }

  @Test
  void aReplyThatIsGoneCannotBeUpdated() {
    server.answers("{\"ok\":false,\"error\":\"message_not_found\"}");

    assertThat(newsroom.update(REF, WORDS)).isFalse();
  }

  @Test
  void aMessageIsFoundWithTheThreadItIsIn() {
    server.answers(
        "{\"ok\":true,\"type\":\"message\",\"message\":{\"type\":\"message\",\"ts\":\"1.1\",\"text\":\"Some"
            + " &lt;words&gt;\",\"permalink\":\"https://x.slack.com/archives/C1/p11?thread_ts=1.0&cid=C1\"}}");

    assertThat(newsroom.find(REF))
        .contains(new Message(REF, "1.0", "Some <words>", List.of(), List.of()));
  }

  @Test
  void aMessageNobodyKnowsIsNotFound() {
    server.answers("{\"ok\":false,\"error\":\"message_not_found\"}");

    assertThat(newsroom.find(REF)).isEmpty();
    assertThat(server.calls())
        .extracting(ScriptedSlack.Call::path)
        .containsExactly(
            "/api/reactions.get", "/api/conversations.history", "/api/conversations.replies");
  }

  @Test
  void aFileIsReadWithTheToken() {
    server.answers("Bridges\n\nThe bridges of the county are old, and nobody mends them.");

    assertThat(newsroom.read(file(server.url("/files/a.txt").toString())))
        .isInstanceOf(Reading.Page.class);
    assertThat(server.calls().get(0).authorization()).isEqualTo("Bearer xoxb-1");
  }

  @Test
  void theTokenGoesToNoOtherHost() {
    try (ScriptedSlack other = new ScriptedSlack()) {
      other.answers("text");

      assertThat(newsroom.read(file(other.url("/a.txt").toString())))
          .isInstanceOf(Reading.Unreadable.class);
      assertThat(newsroom.read(file("https://slack.com.evil.example/a.txt")))
          .isInstanceOf(Reading.Unreadable.class);
      assertThat(newsroom.read(file("http://files.slack.com/a.txt")))
          .isInstanceOf(Reading.Unreadable.class);
      assertThat(other.calls()).isEmpty();
    }
  }

  private static SharedFile file(String download) {
    return new SharedFile("F1", "a.txt", "text/plain", 10, download);
  }
}
