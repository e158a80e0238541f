package app.copydesk.bot.playground;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;

/** A conversation. Its messages are guarded by the {@link Workspace} that it belongs to. */
final class Channel {

  /** What a conversation is, in Slack's words. */
  enum Kind {
    CHANNEL("channel", "channels"),
    IM("im", "im");

    final String type;
    final String scope;

    Kind(String type, String scope) {
      this.type = type;
      this.scope = scope;
    }
  }

  final String id;
  final String name;
  final String topic;
  final Kind kind;
  final TreeMap<String, Message> messages = new TreeMap<>();
  private final Set<String> members = new ConcurrentSkipListSet<>();

  Channel(String id, String name, String topic, Kind kind, List<String> members) {
    this.id = id;
    this.name = name;
    this.topic = topic;
    this.kind = kind;
    this.members.addAll(members);
  }

  List<String> members() {
    return List.copyOf(members);
  }

  boolean has(String user) {
    return members.contains(user);
  }

  boolean hasTheApp() {
    return members.contains(Ids.BOT_USER);
  }

  /** Whether {@code user} was not there before. */
  boolean join(String user) {
    return members.add(user);
  }

  /** The person a direct conversation with the app belongs to. */
  Optional<String> owner() {
    return kind == Kind.IM
        ? members.stream().filter(member -> !member.equals(Ids.BOT_USER)).findFirst()
        : Optional.empty();
  }

  /** The object of {@code conversations.info}. */
  ObjectNode json() {
    ObjectNode channel =
        Json.object()
            .put("id", id)
            .put("created", 1_760_000_000)
            .put("is_channel", kind == Kind.CHANNEL)
            .put("is_group", false)
            .put("is_im", kind == Kind.IM)
            .put("is_mpim", false)
            .put("is_private", kind == Kind.IM)
            .put("is_archived", false)
            .put("is_org_shared", false)
            .put("is_ext_shared", false)
            .put("context_team_id", Ids.TEAM);
    if (kind == Kind.IM) {
      return channel.put("user", owner().orElse("")).put("is_open", true);
    }
    channel
        .put("name", name)
        .put("name_normalized", name)
        .put("is_general", false)
        .put("is_member", hasTheApp())
        .put("creator", "UEDIE")
        .put("num_members", members.size());
    channel.putObject("topic").put("value", topic).put("creator", "UEDIE").put("last_set", 0);
    channel.putObject("purpose").put("value", topic).put("creator", "UEDIE").put("last_set", 0);
    return channel;
  }
}
