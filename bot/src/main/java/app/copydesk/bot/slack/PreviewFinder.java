package app.copydesk.bot.slack;

import app.copydesk.bot.desk.Preview;
import app.copydesk.bot.jobs.MessageRef;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.response.conversations.ConversationsRepliesResponse;
import com.slack.api.model.Attachment;
import com.slack.api.model.Message;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what Slack has unfurled beneath a message: an attachment for each link. */
final class PreviewFinder {
  private final MethodsClient client;
  private final Calls calls;

  PreviewFinder(MethodsClient client, Calls calls) {
    this.client = client;
    this.calls = calls;
  }

  /**
   * What Slack shows of {@code url} in the message at {@code ref}; empty when it is only a name.
   */
  Optional<Preview> find(MessageRef ref, String url) {
    ConversationsRepliesResponse found =
        calls.make(
            () ->
                client.conversationsReplies(
                    request ->
                        request
                            .channel(ref.channel())
                            .ts(ref.ts())
                            .latest(ref.ts())
                            .inclusive(true)
                            .limit(1)));
    List<Message> messages = found.getMessages();
    if (!found.isOk() || messages == null) {
      return Optional.empty();
    }
    return messages.stream()
        .filter(message -> ref.ts().equals(message.getTs()))
        .map(Message::getAttachments)
        .flatMap(attachments -> attachments == null ? Stream.empty() : attachments.stream())
        .filter(attachment -> isOf(attachment, url))
        .map(PreviewFinder::preview)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** True for what Slack shows of a link, more than its name. */
  static boolean isPreview(Attachment attachment) {
    return (attachment.getOriginalUrl() != null || attachment.getFromUrl() != null)
        && preview(attachment).isPresent();
  }

  private static boolean isOf(Attachment attachment, String url) {
    return Stream.of(orEmpty(attachment.getOriginalUrl()), orEmpty(attachment.getFromUrl()))
        .anyMatch(shown -> shown.equals(url) || shown.replace("&amp;", "&").equals(url));
  }

  private static Optional<Preview> preview(Attachment attachment) {
    String title = orEmpty(attachment.getTitle());
    String description = orEmpty(attachment.getText());
    boolean isNameOnly =
        description.isBlank() && (title.isBlank() || title.equals(attachment.getServiceName()));
    return isNameOnly ? Optional.empty() : Optional.of(new Preview(title, description));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
