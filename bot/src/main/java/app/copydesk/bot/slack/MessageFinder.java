package app.copydesk.bot.slack;

import app.copydesk.bot.jobs.Message;
import app.copydesk.bot.jobs.MessageRef;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.slack.api.methods.response.conversations.ConversationsRepliesResponse;
import com.slack.api.methods.response.reactions.ReactionsGetResponse;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds a message in Slack that is not remembered: by its reactions, which is cheap and knows
 * thread replies; else in the channel; else in its thread.
 */
final class MessageFinder {
  private static final Pattern THREAD = Pattern.compile("[?&]thread_ts=(\\d+\\.\\d+)");

  private final MethodsClient client;
  private final Calls calls;

  MessageFinder(MethodsClient client, Calls calls) {
    this.client = client;
    this.calls = calls;
  }

  Optional<Message> find(MessageRef ref) {
    return Stream.<Supplier<Optional<Message>>>of(
            () -> byReactions(ref), () -> inChannel(ref), () -> inThread(ref))
        .map(Supplier::get)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Message> byReactions(MessageRef ref) {
    ReactionsGetResponse found =
        calls.make(
            () ->
                client.reactionsGet(
                    request -> request.channel(ref.channel()).timestamp(ref.ts()).full(true)));
    ReactionsGetResponse.Message message = found.getMessage();
    if (!found.isOk() || message == null || isBlank(message.getText())) {
      return Optional.empty(); // it may be a file, of which reactions.get does not tell
    }
    return Optional.of(
        SlackMessage.of(
            ref,
            thread(message.getPermalink()),
            message.getText(),
            message.getBlocks(),
            List.of()));
  }

  /** The thread a message is in, which only its address tells. */
  private static @Nullable String thread(@Nullable String permalink) {
    Matcher thread = THREAD.matcher(permalink == null ? "" : permalink);
    return thread.find() ? thread.group(1) : null;
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  private Optional<Message> inChannel(MessageRef ref) {
    ConversationsHistoryResponse found =
        calls.make(
            () ->
                client.conversationsHistory(
                    request ->
                        request.channel(ref.channel()).latest(ref.ts()).inclusive(true).limit(1)));
    return found.isOk() ? at(ref, found.getMessages()) : Optional.empty();
  }

  private Optional<Message> inThread(MessageRef ref) {
    ConversationsRepliesResponse found =
        calls.make(
            () ->
                client.conversationsReplies(
                    request -> request.channel(ref.channel()).ts(ref.ts()).limit(1)));
    return found.isOk() ? at(ref, found.getMessages()) : Optional.empty();
  }

  private static Optional<Message> at(
      MessageRef ref, @Nullable List<com.slack.api.model.Message> messages) {
    return messages == null
        ? Optional.empty()
        : messages.stream()
            .filter(message -> ref.ts().equals(message.getTs()))
            .map(message -> SlackMessage.of(ref.team(), ref.channel(), message))
            .findFirst();
  }
}
