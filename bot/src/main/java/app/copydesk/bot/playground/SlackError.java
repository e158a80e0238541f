package app.copydesk.bot.playground;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A Web API call refused: {@code {"ok":false,"error":code}}. */
final class SlackError extends RuntimeException {

  private final transient ObjectNode answer;

  /**
   * @param code Slack's word for it, for example {@code channel_not_found}
   * @param details what Slack puts into {@code response_metadata.messages}
   */
  SlackError(String code, String... details) {
    super(code + (details.length == 0 ? "" : ": " + String.join("; ", details)));
    answer = Json.object().put("ok", false).put("error", code);
    if (details.length > 0) {
      List.of(details).forEach(answer.putObject("response_metadata").putArray("messages")::add);
    }
  }

  /** The same with one more field in the answer. */
  SlackError with(String field, String value) {
    answer.put(field, value);
    return this;
  }

  String code() {
    return answer.path("error").asText();
  }

  ObjectNode answer() {
    return answer;
  }
}
