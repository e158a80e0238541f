package app.copydesk.bot.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Writes JSON values as one line of text that is valid UTF-8 whatever the strings in it. */
final class JsonText {
  /** Thread-safe: never configured after it is made. */
  static final ObjectMapper MAPPER = new ObjectMapper();

  private JsonText() {}

  interface Value {
    void write(JsonGenerator out) throws IOException;
  }

  /** The value as text without a line end. */
  static String of(Value value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = MAPPER.createGenerator(text)) {
      value.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return escapeLoneSurrogates(text.toString());
  }

  /** Half a surrogate pair has no UTF-8; as an escape it survives the way to the reader. */
  private static String escapeLoneSurrogates(String json) {
    StringBuilder escaped = null;
    int copied = 0;
    for (int i = 0; i < json.length(); i++) {
      if (!Character.isSurrogate(json.charAt(i))) {
        continue;
      }
      if (i + 1 < json.length() && Character.isSurrogatePair(json.charAt(i), json.charAt(i + 1))) {
        i++;
        continue;
      }
      escaped = escaped == null ? new StringBuilder(json.length() + 64) : escaped;
      escaped.append(json, copied, i).append(String.format("\\u%04x", (int) json.charAt(i)));
      copied = i + 1;
    }
    return escaped == null ? json : escaped.append(json, copied, json.length()).toString();
  }
}
