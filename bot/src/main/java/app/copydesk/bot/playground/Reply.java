package app.copydesk.bot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** One HTTP response. */
@SuppressWarnings("ArrayRecordComponent") // handed through, never compared
record Reply(int status, String contentType, byte[] body, Map<String, String> headers) {

  static Reply json(int status, JsonNode body) {
    return new Reply(
        status,
        "application/json; charset=utf-8",
        Json.write(body).getBytes(StandardCharsets.UTF_8),
        Map.of("Cache-Control", "no-store"));
  }

  static Reply ok(JsonNode body) {
    return json(200, body);
  }

  static Reply text(int status, String text) {
    return new Reply(
        status,
        "text/plain; charset=utf-8",
        text.getBytes(StandardCharsets.UTF_8),
        Map.of("Cache-Control", "no-store"));
  }

  /** {@code {"error":"..."}}: what is wrong and what is accepted. */
  static Reply error(int status, String words) {
    return json(status, Json.object().put("error", words));
  }

  Reply with(String header, String value) {
    Map<String, String> more = new HashMap<>(headers);
    more.put(header, value);
    return new Reply(status, contentType, body, Map.copyOf(more));
  }
}
