package app.copydesk.bot.slack;

import app.copydesk.bot.jobs.Message;
import app.copydesk.bot.jobs.MessageRef;
import app.copydesk.bot.jobs.SharedFile;
import com.slack.api.model.File;
import com.slack.api.model.block.LayoutBlock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Translates Slack's messages into ours. */
final class SlackMessage {
  private SlackMessage() {}

  static Message of(
      MessageRef ref,
      @Nullable String threadTs,
      @Nullable String markup,
      @Nullable List<LayoutBlock> blocks,
      @Nullable List<File> files) {
    SlackText text = SlackText.of(markup, blocks);
    return new Message(
        ref,
        threadTs == null || threadTs.isEmpty() ? ref.ts() : threadTs,
        text.text(),
        text.links(),
        files == null ? List.of() : files.stream().map(SlackMessage::file).toList());
  }

  static Message of(String team, String channel, com.slack.api.model.Message message) {
    return of(
        new MessageRef(team, channel, message.getTs()),
        message.getThreadTs(),
        message.getText(),
        message.getBlocks(),
        message.getFiles());
  }

  static SharedFile file(File file) {
    return new SharedFile(
        orEmpty(file.getId()),
        orEmpty(file.getName()),
        orEmpty(file.getMimetype()),
        file.getSize() == null ? 0 : file.getSize(),
        orEmpty(
            file.getUrlPrivateDownload() == null
                ? file.getUrlPrivate()
                : file.getUrlPrivateDownload()));
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }
}
