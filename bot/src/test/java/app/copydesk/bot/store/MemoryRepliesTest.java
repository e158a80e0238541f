package app.copydesk.bot.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.copydesk.bot.jobs.MessageRef;
import app.copydesk.bot.jobs.Want;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class MemoryRepliesTest {
  private static final MessageRef SOURCE = new MessageRef("T", "C", "1.0");
  private final Replies replies = new MemoryReplies(new Keep(100, Duration.ofHours(1)));

  @Test
  void aReplyIsFoundByWhatItAnswersAndByItself() {
    PostedReply reply = reply(0, Want.REPLY, "1.1");
    replies.remember(reply);

    assertThat(replies.to(SOURCE)).containsExactly(reply);
    assertThat(replies.at(SOURCE.at("1.1"))).contains(reply);
  }

  @Test
  void oneReplyIsKeptForAnArticleAndPart() {
    replies.remember(reply(0, Want.REPLY, "1.1"));
    replies.remember(reply(0, Want.QUOTES, "1.2"));
    replies.remember(reply(1, Want.REPLY, "1.3"));
    replies.remember(reply(0, Want.REPLY, "1.4"));

    assertThat(replies.to(SOURCE))
        .extracting(reply -> reply.reply().ts())
        .containsExactlyInAnyOrder("1.2", "1.3", "1.4");
  }

  @Test
  void whatIsForgottenIsGone() {
    PostedReply reply = reply(0, Want.REPLY, "1.1");
    replies.remember(reply);
    replies.forget(reply);

    assertThat(replies.to(SOURCE)).isEmpty();
    assertThat(replies.at(SOURCE.at("1.1"))).isEmpty();
  }

  private static PostedReply reply(int position, Want part, String ts) {
    return new PostedReply(SOURCE, position, part, SOURCE.at(ts), 3, "hash");
  }
}
