package app.copydesk.bot.playground;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The two forms HTTP knows: URL-encoded fields, and multipart bodies with a file in them. */
final class Form {

  private Form() {}

  /** The fields of {@code encoded}; the last of a name wins; what is not encoded well stays raw. */
  static Map<String, String> decode(String encoded) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String pair : encoded.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        fields.put(decodePart(pair.substring(0, equals)), decodePart(pair.substring(equals + 1)));
      }
    }
    return fields;
  }

  private static String decodePart(String part) {
    try {
      return URLDecoder.decode(part, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return part;
    }
  }

  /** The scalar fields of {@code fields} as a URL-encoded body. */
  static String encode(ObjectNode fields) {
    return Json.names(fields)
        .map(name -> encodePart(name) + "=" + encodePart(fields.path(name).asText()))
        .collect(Collectors.joining("&"));
  }

  private static String encodePart(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8);
  }

  /** The content of each named part; one char a byte, so that files survive (ISO 8859-1). */
  static Map<String, String> parts(String contentType, byte[] body) {
    int start = contentType.indexOf("boundary=");
    String boundary =
        start < 0
            ? ""
            : contentType.substring(start + 9).split(";", -1)[0].strip().replace("\"", "");
    Map<String, String> parts = new LinkedHashMap<>();
    for (String part :
        new String(body, StandardCharsets.ISO_8859_1).split("--" + Pattern.quote(boundary), -1)) {
      int end = part.indexOf("\r\n\r\n");
      int name = part.indexOf("name=\"");
      if (end > 0 && name > 0 && name < end) {
        String key = part.substring(name + 6, part.indexOf('"', name + 6));
        parts.put(key, part.substring(end + 4, Math.max(end + 4, part.length() - 2)));
      }
    }
    return parts;
  }
}
