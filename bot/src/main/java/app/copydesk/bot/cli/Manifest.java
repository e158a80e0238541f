package app.copydesk.bot.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** The app manifest: what Slack is told about the app. */
final class Manifest {
  static final Path FILE = Path.of("config", "manifest.json");
  private static final ObjectMapper JSON = new ObjectMapper();

  private Manifest() {}

  /** The manifest of Socket Mode: the operator's file, or the one that comes with the program. */
  static ObjectNode read() {
    try {
      return Files.exists(FILE) ? parse(Files.readString(FILE)) : builtIn();
    } catch (JsonProcessingException e) {
      throw new InputException(FILE + ":" + e.getLocation().getLineNr() + ": not readable as JSON");
    } catch (IOException e) {
      throw new InputException(FILE + ": " + Failures.words(e));
    }
  }

  /** {@code manifest} for HTTP mode: everything is sent to {@code url}'s /slack/events. */
  static ObjectNode forHttp(ObjectNode manifest, URI url) {
    String requestUrl = url.toString().replaceFirst("/+$", "") + "/slack/events";
    ObjectNode http = manifest.deepCopy();
    http.withObject("/settings").put("socket_mode_enabled", false);
    http.withObject("/settings/event_subscriptions").put("request_url", requestUrl);
    http.withObject("/settings/interactivity").put("request_url", requestUrl);
    for (JsonNode command : http.withObject("/features").withArray("slash_commands")) {
      ((ObjectNode) command).put("url", requestUrl);
    }
    return http;
  }

  private static ObjectNode builtIn() {
    try (InputStream in = Manifest.class.getResourceAsStream("/config/manifest.json")) {
      return (ObjectNode) JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ObjectNode parse(String json) throws JsonProcessingException {
    return JSON.readTree(json) instanceof ObjectNode manifest ? manifest : notAnObject();
  }

  private static ObjectNode notAnObject() {
    throw new InputException(FILE + ": not a JSON object");
  }
}
