package app.copydesk.bot.playground;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * One HTTP request, read whole.
 *
 * @param path without the query
 * @param contentType empty if not said
 * @param authorization the header, empty if not sent
 */
@SuppressWarnings("ArrayRecordComponent") // handed through, never compared
record Call(
    String method,
    String path,
    Map<String, String> query,
    String contentType,
    String authorization,
    byte[] body) {

  boolean isPost() {
    return method.equals("POST");
  }

  Optional<String> parameter(String name) {
    return Optional.ofNullable(query.get(name)).filter(value -> !value.isEmpty());
  }

  /** The bearer token, or an empty string. */
  String bearer() {
    return authorization.startsWith("Bearer ") ? authorization.substring(7).strip() : "";
  }

  String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  /** Query and body as one object: JSON as it is, a form's fields as strings. */
  ObjectNode arguments() {
    ObjectNode arguments = Json.object();
    query.forEach(arguments::put);
    if (contentType.startsWith("application/json")) {
      Json.parse(text())
          .filter(ObjectNode.class::isInstance)
          .map(ObjectNode.class::cast)
          .ifPresent(arguments::setAll);
    } else if (contentType.startsWith("multipart/form-data")) {
      Form.parts(contentType, body).forEach((name, value) -> arguments.put(name, utf8(value)));
    } else {
      Form.decode(text()).forEach(arguments::put);
    }
    return arguments;
  }

  private static String utf8(String bytes) {
    return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }
}
