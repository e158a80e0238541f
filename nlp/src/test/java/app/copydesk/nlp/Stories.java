package app.copydesk.nlp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The invented news stories among the test resources (CC0). */
public final class Stories {
  private Stories() {}

  /** A story; {@code isClean} when nothing was put wrong in it. */
  public record Story(String id, String text, boolean isClean) {
    @Override
    public String toString() {
      return id;
    }
  }

  /** All of them. */
  public static List<Story> all() {
    List<Story> stories = new ArrayList<>();
    try (InputStream in = Stories.class.getResourceAsStream("/stories/stories.jsonl")) {
      var lines = new ObjectMapper().readerFor(JsonNode.class).<JsonNode>readValues(in);
      while (lines.hasNext()) {
        JsonNode line = lines.next();
        stories.add(
            new Story(
                line.get("id").asText(),
                line.get("text").asText(),
                line.get("findings").isEmpty()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return stories;
  }
}
