package app.copydesk.bot.playground;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** {@code assistant.threads.*}: the app says what it is doing. */
final class AssistantMethods {

  private final Workspace workspace;
  private final Lookup lookup;

  AssistantMethods(Workspace workspace, Lookup lookup) {
    this.workspace = workspace;
    this.lookup = lookup;
  }

  void addTo(WebApi api) {
    api.add("assistant.threads.setStatus", "chat:write", this::setStatus);
    api.add("assistant.threads.setSuggestedPrompts", "assistant:write", this::accept);
    api.add("assistant.threads.setTitle", "assistant:write", this::accept);
  }

  private ObjectNode setStatus(Arguments arguments) {
    Channel channel = lookup.channelToPost(arguments.required("channel_id"));
    String threadTs = arguments.required("thread_ts");
    workspace.announce(new Change.Status(channel, threadTs, arguments.text("status").orElse("")));
    return Json.object();
  }

  /** What the playground checks and does not show. */
  private ObjectNode accept(Arguments arguments) {
    lookup.channelToPost(arguments.required("channel_id"));
    return Json.object();
  }
}
