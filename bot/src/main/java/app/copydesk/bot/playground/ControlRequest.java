package app.copydesk.bot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** What a script asks of the control API, with what it names looked up. */
final class ControlRequest {

  private final Workspace workspace;
  private final ObjectNode fields;

  private ControlRequest(Workspace workspace, ObjectNode fields) {
    this.workspace = workspace;
    this.fields = fields;
  }

  /** Reads the body of a POST or the query of a GET. */
  static ControlRequest of(Workspace workspace, Call call) {
    if (!call.isPost()) {
      ObjectNode fields = Json.object();
      call.query().forEach(fields::put);
      return new ControlRequest(workspace, fields);
    }
    return Json.parse(call.text())
        .filter(ObjectNode.class::isInstance)
        .map(body -> new ControlRequest(workspace, (ObjectNode) body))
        .orElseThrow(() -> ControlError.bad("the body must be a JSON object"));
  }

  /** Empty also for an empty string. */
  Optional<String> text(String field) {
    return Json.text(fields, field);
  }

  String required(String field) {
    return text(field).orElseThrow(() -> ControlError.bad(field + " is missing"));
  }

  boolean flag(String field) {
    return fields.path(field).asBoolean();
  }

  JsonNode json(String field) {
    return fields.path(field);
  }

  Person user() {
    String given = required("user");
    return workspace
        .person(given)
        .orElseThrow(
            () ->
                ControlError.unknown(
                    "there is no user " + given + "; there are " + names(workspace)));
  }

  private static String names(Workspace workspace) {
    return String.join(
        ", ",
        workspace.people().stream()
            .map(person -> person.id() + " (" + person.name() + ")")
            .toList());
  }

  /** By id or name; the app's own name stands for the user's conversation with it. */
  Channel channel() {
    String given = required("channel");
    boolean isTheApp =
        workspace.person(given).filter(Person::isTheApp).isPresent() && text("user").isPresent();
    return (isTheApp ? workspace.directChannel(user().id()) : workspace.channel(given))
        .orElseThrow(
            () ->
                ControlError.unknown(
                    "there is no channel "
                        + given
                        + "; there are "
                        + String.join(
                            ", ",
                            workspace.channels().stream()
                                .map(channel -> channel.id + " (" + channel.name + ")")
                                .toList())));
  }

  /** The channel, if the user is in it. */
  Channel channelOfUser() {
    Channel channel = channel();
    Person user = user();
    if (!channel.has(user.id())) {
      throw ControlError.bad(user.id() + " is not in " + channel.id);
    }
    return channel;
  }

  /** The message at {@code ts}; not an ephemeral one. */
  Message message(Channel channel, String ts) {
    return workspace
        .message(channel, ts)
        .orElseThrow(() -> ControlError.unknown("there is no message " + ts + " in " + channel.id));
  }

  /** The message at {@code ts}, an ephemeral one if the user sees it. */
  Message visibleMessage(Channel channel, String ts) {
    String user = user().id();
    return workspace
        .ephemeral(channel, ts)
        .filter(message -> message.ephemeralTo().equals(Optional.of(user)))
        .orElseGet(() -> message(channel, ts));
  }
}
