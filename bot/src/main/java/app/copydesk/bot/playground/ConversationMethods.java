package app.copydesk.bot.playground;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * {@code conversations.*}. Lists are paged as Slack pages them: {@code limit} and {@code cursor}.
 */
final class ConversationMethods {

  private static final String NEVER = "9999999999.999999";

  private final Workspace workspace;
  private final Lookup lookup;
  private final WebApi api;

  ConversationMethods(Workspace workspace, Lookup lookup, WebApi api) {
    this.workspace = workspace;
    this.lookup = lookup;
    this.api = api;
  }

  void addTo(WebApi api) {
    api.add("conversations.history", "", this::history);
    api.add("conversations.replies", "", this::replies);
    api.add("conversations.info", "", this::info);
    api.add("conversations.list", "", this::list);
    api.add("users.conversations", "", this::list);
    api.add("conversations.open", "im:write", this::open);
    api.add("conversations.join", "channels:join", this::join);
    api.add("conversations.members", "", this::members);
  }

  /** Newest first, without replies, as Slack gives it. */
  private ObjectNode history(Arguments arguments) {
    Channel channel = readable(arguments);
    List<Message> found =
        new ArrayList<>(
            workspace.messages(
                channel,
                message ->
                    message.ephemeralTo().isEmpty()
                        && message.isInChannel()
                        && isWithin(message.ts(), arguments)));
    Collections.reverse(found);
    return messages(found, arguments, 100);
  }

  /** Oldest first; the ts of a reply gives just that reply, of anything unknown an error. */
  private ObjectNode replies(Arguments arguments) {
    Channel channel = readable(arguments);
    String ts = arguments.required("ts");
    Message asked =
        workspace.message(channel, ts).orElseThrow(() -> new SlackError("thread_not_found"));
    List<Message> thread =
        asked.isReply()
            ? List.of(asked)
            : workspace.thread(channel, ts).stream()
                .filter(message -> message.ts().equals(ts) || isWithin(message.ts(), arguments))
                .toList();
    return messages(thread, arguments, 1000);
  }

  private Channel readable(Arguments arguments) {
    Channel channel = lookup.channel(arguments.required("channel"));
    api.requireScope(channel.kind.scope + ":history");
    lookup.requireMembership(channel);
    return channel;
  }

  private static boolean isWithin(String ts, Arguments arguments) {
    boolean inclusive = arguments.flag("inclusive", false);
    String latest = arguments.text("latest").orElse(NEVER);
    String oldest = arguments.text("oldest").orElse("0");
    return (compare(ts, latest) < 0 || (inclusive && ts.equals(latest)))
        && (compare(ts, oldest) > 0 || (inclusive && ts.equals(oldest)));
  }

  private static int compare(String ts, String other) {
    try {
      return new BigDecimal(ts).compareTo(new BigDecimal(other));
    } catch (NumberFormatException e) {
      throw new SlackError("invalid_ts_latest");
    }
  }

  private static ObjectNode messages(List<Message> found, Arguments arguments, int otherwise) {
    Page<Message> page = Page.of(found, arguments, otherwise);
    ObjectNode answer = Json.object();
    answer.set("messages", Json.array(page.items().stream().map(Message::json).toList()));
    answer.put("has_more", !page.next().isEmpty());
    answer.putObject("response_metadata").put("next_cursor", page.next());
    return answer;
  }

  private ObjectNode info(Arguments arguments) {
    Channel channel = lookup.channel(arguments.required("channel"));
    api.requireScope(channel.kind.scope + ":read");
    return Json.object().set("channel", channel.json());
  }

  private ObjectNode list(Arguments arguments) {
    List<String> types =
        List.of(arguments.text("types").orElse("public_channel").replace(" ", "").split(","));
    List<Channel> wanted =
        workspace.channels().stream()
            .filter(
                channel ->
                    types.contains(channel.kind == Channel.Kind.IM ? "im" : "public_channel"))
            .toList();
    wanted.forEach(channel -> api.requireScope(channel.kind.scope + ":read"));
    Page<Channel> page = Page.of(wanted, arguments, 100);
    ArrayNode channels = Json.array(page.items().stream().map(Channel::json).toList());
    ObjectNode answer = Json.object().set("channels", channels);
    answer.putObject("response_metadata").put("next_cursor", page.next());
    return answer;
  }

  private ObjectNode open(Arguments arguments) {
    Channel channel =
        arguments.text("channel").isPresent()
            ? lookup.channel(arguments.required("channel"))
            : workspace
                .directChannel(lookup.person(arguments.required("users")).id())
                .orElseThrow(() -> new SlackError("cannot_dm_bot"));
    return Json.object().set("channel", channel.json());
  }

  private ObjectNode join(Arguments arguments) {
    Channel channel = lookup.channel(arguments.required("channel"));
    if (channel.kind != Channel.Kind.CHANNEL) {
      throw new SlackError("method_not_supported_for_channel_type");
    }
    if (channel.join(Ids.BOT_USER)) {
      workspace.announce(new Change.Joined(channel, Ids.BOT_USER, Ids.BOT_USER));
    }
    return Json.object().set("channel", channel.json());
  }

  private ObjectNode members(Arguments arguments) {
    Channel channel = lookup.channel(arguments.required("channel"));
    api.requireScope(channel.kind.scope + ":read");
    ObjectNode answer = Json.object();
    channel.members().forEach(answer.putArray("members")::add);
    answer.putObject("response_metadata").put("next_cursor", "");
    return answer;
  }
}
