package app.copydesk.bot.playground;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One attempt to hand something to the app.
 *
 * @param attempt 0 for the first
 * @param reason why there is another attempt, in Slack's words; empty for the first
 */
record Delivery(Kind kind, ObjectNode payload, int attempt, String reason) {

  /** What is handed over, by its name in Socket Mode. */
  enum Kind {
    EVENT("events_api", false),
    COMMAND("slash_commands", true),
    INTERACTION("interactive", true);

    final String type;
    final boolean acceptsPayload;

    Kind(String type, boolean acceptsPayload) {
      this.type = type;
      this.acceptsPayload = acceptsPayload;
    }
  }
}
