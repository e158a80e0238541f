package app.copydesk.bot.playground;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** {@code reactions.*}. */
final class ReactionMethods {

  private final Workspace workspace;
  private final Lookup lookup;

  ReactionMethods(Workspace workspace, Lookup lookup) {
    this.workspace = workspace;
    this.lookup = lookup;
  }

  void addTo(WebApi api) {
    api.add("reactions.add", "reactions:write", arguments -> react(arguments, true));
    api.add("reactions.remove", "reactions:write", arguments -> react(arguments, false));
    api.add("reactions.get", "reactions:read", this::get);
    api.add("reactions.list", "reactions:read", this::list);
  }

  private ObjectNode react(Arguments arguments, boolean add) {
    Channel channel = lookup.channel(arguments.required("channel"));
    Message message = lookup.message(channel, arguments.required("timestamp"));
    String name = arguments.required("name").replace(":", "");
    if (!name.matches("[a-z0-9_+'-]+")) {
      throw new SlackError("invalid_name");
    }
    if (!workspace.react(channel, message, Ids.BOT_USER, name, add)) {
      throw new SlackError(add ? "already_reacted" : "no_reaction");
    }
    return Json.object();
  }

  private ObjectNode get(Arguments arguments) {
    Channel channel = lookup.channel(arguments.required("channel"));
    return item(channel, lookup.message(channel, arguments.required("timestamp")));
  }

  private static ObjectNode item(Channel channel, Message message) {
    return Json.object()
        .put("type", "message")
        .put("channel", channel.id)
        .set("message", message.json());
  }

  private ObjectNode list(Arguments arguments) {
    String user = arguments.text("user").orElse(Ids.BOT_USER);
    ArrayNode items = Json.array();
    for (Channel channel : workspace.channels()) {
      workspace
          .messages(channel, message -> hasReactionBy(message, user))
          .forEach(message -> items.add(item(channel, message)));
    }
    ObjectNode answer = Json.object().set("items", items);
    answer.putObject("response_metadata").put("next_cursor", "");
    return answer;
  }

  private static boolean hasReactionBy(Message message, String user) {
    return Json.items(message.json().path("reactions"))
        .flatMap(reaction -> Json.items(reaction.path("users")))
        .anyMatch(each -> each.asText().equals(user));
  }
}
