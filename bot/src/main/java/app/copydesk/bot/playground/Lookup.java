package app.copydesk.bot.playground;

import java.util.Optional;

/** Finds what a Web API call names, or refuses in Slack's words. */
final class Lookup {

  private final Workspace workspace;
  private final String url;

  /**
   * @param url the playground's own, without a slash at the end
   */
  Lookup(Workspace workspace, String url) {
    this.workspace = workspace;
    this.url = url;
  }

  /** By id; {@code #name} is accepted too. */
  Channel channel(String id) {
    return workspace.channel(id).orElseThrow(() -> new SlackError("channel_not_found"));
  }

  /** One that the app is in. A user's id stands for the direct conversation with them. */
  Channel channelToPost(String id) {
    Channel channel = workspace.directChannel(id).orElseGet(() -> channel(id));
    requireMembership(channel);
    return channel;
  }

  void requireMembership(Channel channel) {
    if (!channel.hasTheApp()) {
      throw new SlackError("not_in_channel");
    }
  }

  Message message(Channel channel, String ts) {
    return workspace.message(channel, ts).orElseThrow(() -> new SlackError("message_not_found"));
  }

  Person person(String id) {
    return Optional.of(id)
        .flatMap(workspace::person)
        .orElseThrow(() -> new SlackError("user_not_found"));
  }

  String permalink(Channel channel, Message message) {
    String link = url + "/archives/" + channel.id + "/p" + message.ts().replace(".", "");
    return message
        .threadTs()
        .filter(root -> message.isReply())
        .map(root -> link + "?thread_ts=" + root + "&cid=" + channel.id)
        .orElse(link);
  }
}
