package app.copydesk.bot.slack;

import app.copydesk.bot.desk.Answer;
import app.copydesk.bot.desk.Newsroom;
import app.copydesk.bot.desk.Preview;
import app.copydesk.bot.jobs.Message;
import app.copydesk.bot.jobs.MessageRef;
import app.copydesk.bot.jobs.SharedFile;
import app.copydesk.bot.metrics.Metrics;
import app.copydesk.bot.slack.view.AnswerView;
import app.copydesk.bot.slack.view.Post;
import app.copydesk.bot.web.Reading;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.methods.response.chat.ChatUpdateResponse;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The conversations of a Slack workspace. Safe to share between threads. */
public final class SlackNewsroom implements Newsroom {
  private static final Set<String> OUT_OF_REACH =
      Set.of("not_in_channel", "channel_not_found", "is_archived", "restricted_action");
  private static final Set<String> GONE =
      Set.of("message_not_found", "cant_update_message", "edit_window_closed");
  private static final Set<String> NO_THREAD =
      Set.of("thread_not_found", "message_not_found", "cannot_reply_to_message");
  private static final Set<String> TOO_LONG = Set.of("msg_blocks_too_long", "invalid_blocks");

  private final MethodsClient client;
  private final Calls calls;
  private final Pace pace;
  private final MessageFinder finder;
  private final PreviewFinder previews;
  private final SlackFiles files;

  /**
   * The newsroom that {@code client} speaks to.
   *
   * @param token the bot's token, for its files
   * @param api where the Web API is
   * @param postsPerSecond the most in one channel
   */
  public SlackNewsroom(
      MethodsClient client, String token, URI api, int postsPerSecond, Metrics metrics) {
    this.client = client;
    this.calls = new Calls(metrics);
    this.pace = new Pace(postsPerSecond, System::nanoTime);
    this.finder = new MessageFinder(client, calls);
    this.previews = new PreviewFinder(client, calls);
    this.files = new SlackFiles(client, calls, token, api, SlackFiles.TIMEOUT);
  }

  @Override
  public Optional<Message> find(MessageRef ref) {
    return finder.find(ref);
  }

  @Override
  public Optional<MessageRef> answer(Message message, Answer answer) {
    MessageRef ref = message.ref();
    Post post = AnswerView.of(answer);
    ChatPostMessageResponse posted = post(ref.channel(), message.thread(), post);
    if (!posted.isOk() && TOO_LONG.contains(posted.getError())) {
      posted = post(ref.channel(), message.thread(), withoutBlocks(post));
    }
    if (!posted.isOk() && NO_THREAD.contains(posted.getError())) {
      return Optional.empty();
    }
    require(posted.isOk(), "chat.postMessage", posted.getError());
    return Optional.of(ref.at(posted.getTs()));
  }

  @Override
  public boolean update(MessageRef ref, Answer answer) {
    Post post = AnswerView.of(answer);
    ChatUpdateResponse updated = update(ref, post);
    if (!updated.isOk() && TOO_LONG.contains(updated.getError())) {
      updated = update(ref, withoutBlocks(post));
    }
    if (!updated.isOk() && GONE.contains(updated.getError())) {
      return false;
    }
    require(updated.isOk(), "chat.update", updated.getError());
    return true;
  }

  @Override
  public void delete(MessageRef ref) {
    calls.make(() -> client.chatDelete(request -> request.channel(ref.channel()).ts(ref.ts())));
  }

  @Override
  public MessageRef open(MessageRef channel, String user, String what) {
    Post post = AnswerView.opening(user, what);
    ChatPostMessageResponse posted = post(channel.channel(), "", post);
    if (!posted.isOk() && OUT_OF_REACH.contains(posted.getError())) {
      posted = post(user, "", post);
    }
    require(posted.isOk(), "chat.postMessage", posted.getError());
    return new MessageRef(channel.team(), posted.getChannel(), posted.getTs());
  }

  @Override
  public void tell(String user, Answer.Words words) {
    ChatPostMessageResponse posted = post(user, "", AnswerView.of(words));
    require(posted.isOk(), "chat.postMessage", posted.getError());
  }

  @Override
  public Optional<Preview> preview(MessageRef ref, String url) {
    return previews.find(ref, url);
  }

  @Override
  public Reading read(SharedFile file) {
    return files.read(file);
  }

  private ChatPostMessageResponse post(String channel, String thread, Post post) {
    Calls.sleep(pace.waitFor(channel));
    return calls.make(
        () ->
            client.chatPostMessage(
                request -> {
                  request
                      .channel(channel)
                      .text(post.text())
                      .mrkdwn(false)
                      .linkNames(false)
                      .unfurlLinks(false)
                      .unfurlMedia(false);
                  if (!post.blocks().isEmpty()) {
                    request.blocks(post.blocks());
                  }
                  return thread.isEmpty() ? request : request.threadTs(thread);
                }));
  }

  private ChatUpdateResponse update(MessageRef ref, Post post) {
    return calls.make(
        () ->
            client.chatUpdate(
                request ->
                    request
                        .channel(ref.channel())
                        .ts(ref.ts())
                        .text(post.text())
                        .linkNames(false)
                        .blocks(post.blocks())));
  }

  /** Slack's own measure of a message is not documented; its words always fit. */
  private static Post withoutBlocks(Post post) {
    return new Post(post.text(), List.of());
  }

  private static void require(boolean isOk, String method, String error) {
    if (!isOk && OUT_OF_REACH.contains(error)) {
      throw new OutOfReach(error);
    }
    if (!isOk) {
      throw new IllegalStateException(method + " was refused: " + error);
    }
  }
}
