package app.copydesk.bot.playground;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The {@code response_url} of an interaction: five answers within thirty minutes. */
final class ResponseUrls implements Router.Endpoint {

  /** Where the answers of a response_url go. */
  static final String PATH = "/actions/";

  private static final int USES = 5;
  private static final Duration LIFETIME = Duration.ofMinutes(30);

  /**
   * What is answered.
   *
   * @param original the ts of the message an interaction came from
   */
  record Grant(
      Channel channel,
      String user,
      Optional<String> original,
      Instant expires,
      AtomicInteger uses) {}

  private final Workspace workspace;
  private final AppMessages messages;
  private final Clock clock;
  private final String url;
  private final Map<String, Grant> grants = new ConcurrentHashMap<>();

  ResponseUrls(Workspace workspace, AppMessages messages, Clock clock, String url) {
    this.workspace = workspace;
    this.messages = messages;
    this.clock = clock;
    this.url = url;
  }

  String grant(Channel channel, String user, Optional<String> original) {
    String path = PATH + Ids.TEAM + "/" + Secrets.hex(12);
    grants.put(
        path,
        new Grant(channel, user, original, clock.instant().plus(LIFETIME), new AtomicInteger()));
    return url + path;
  }

  @Override
  public Reply answer(Call call) {
    Grant grant = grants.get(call.path());
    if (grant == null || clock.instant().isAfter(grant.expires())) {
      return refuse("expired_url");
    }
    if (grant.uses().incrementAndGet() > USES) {
      return refuse("used_url");
    }
    try {
      respond(grant, new Arguments(call.arguments()));
      return Reply.text(200, "ok");
    } catch (SlackError e) {
      return refuse(e.code());
    }
  }

  private static Reply refuse(String error) {
    return Reply.json(404, Json.object().put("ok", false).put("error", error));
  }

  private void respond(Grant grant, Arguments arguments) {
    Optional<Message> original = grant.original().flatMap(ts -> original(grant.channel(), ts));
    if (arguments.flag("delete_original", false)) {
      original.ifPresent(message -> workspace.delete(grant.channel(), message));
    } else if (arguments.flag("replace_original", false) && original.isPresent()) {
      ObjectNode next = messages.compose(arguments);
      var unused =
          workspace.replace(
              grant.channel(),
              original.orElseThrow(),
              json -> {
                json.remove("blocks");
                json.setAll(next);
              });
    } else {
      post(grant.channel(), grant.user(), arguments);
    }
  }

  private Optional<Message> original(Channel channel, String ts) {
    return workspace.message(channel, ts).or(() -> workspace.ephemeral(channel, ts));
  }

  /** Says it in the channel: to the one person, unless the app asks for everybody. */
  void post(Channel channel, String user, Arguments arguments) {
    ObjectNode message = messages.compose(arguments);
    if (!arguments.text("response_type").orElse("ephemeral").equals("in_channel")) {
      message.put("ephemeral_to", user);
    }
    arguments.text("thread_ts").ifPresent(ts -> message.put("thread_ts", ts));
    var unused = workspace.post(channel, message);
  }
}
