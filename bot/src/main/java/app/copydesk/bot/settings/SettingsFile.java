package app.copydesk.bot.settings;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a YAML file of nested maps into values by dotted path, each with its line. */
final class SettingsFile {
  private final String name;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Deque<String> path = new ArrayDeque<>();

  private SettingsFile(String name) {
    this.name = name;
  }

  /**
   * The values in {@code yaml}.
   *
   * @param name the file's name, for messages
   */
  static Map<String, Entry> read(String name, String yaml) {
    SettingsFile file = new SettingsFile(name);
    try (JsonParser parser =
        YAMLFactory.builder()
            .build()
            .createParser(yaml)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)) {
      file.read(parser);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new SettingsException(
          name + ":" + line + ": not readable as YAML: " + firstLine(e.getOriginalMessage()));
    } catch (IOException e) {
      throw new SettingsException(name + ": " + e.getMessage());
    }
    return file.entries;
  }

  private void read(JsonParser parser) throws IOException {
    @Nullable JsonToken token = parser.nextToken();
    if (token == null) {
      return; // only comments
    }
    if (token != JsonToken.START_OBJECT) {
      throw new SettingsException(
          name + ":" + parser.currentTokenLocation().getLineNr() + ": expected names and values");
    }
    object(parser);
  }

  private void object(JsonParser parser) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      path.addLast(parser.currentName());
      int line = parser.currentTokenLocation().getLineNr();
      value(parser, parser.nextToken(), line);
      path.removeLast();
    }
  }

  private void value(JsonParser parser, JsonToken token, int line) throws IOException {
    if (token == JsonToken.START_OBJECT) {
      object(parser);
      return;
    }
    List<String> values = new ArrayList<>();
    if (token == JsonToken.START_ARRAY) {
      for (JsonToken next = parser.nextToken();
          next != JsonToken.END_ARRAY;
          next = parser.nextToken()) {
        if (!next.isScalarValue()) {
          throw new SettingsException(name + ":" + line + ": a list here holds plain values only");
        }
        values.add(parser.getText());
      }
    } else {
      values.add(token == JsonToken.VALUE_NULL ? "" : parser.getText());
    }
    entries.put(String.join(".", path), new Entry(values, name + ":" + line));
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }
}
