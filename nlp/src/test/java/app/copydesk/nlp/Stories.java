package app.copydesk.nlp;

import app.copydesk.nlp.text.Span;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The invented news stories among the test resources (CC0). */
public final class Stories {
  private Stories() {}

  /**
   * A quote of a story.
   *
   * @param segments the words in marks, without the marks
   * @param speaker the mention of the speaker, if the story has one
   * @param name the fullest name the story gives the speaker
   * @param role what the story says the speaker is
   */
  public record Said(
      List<Span> segments, Optional<Span> speaker, Optional<String> name, Optional<String> role) {
    public Said {
      segments = List.copyOf(segments);
    }
  }

  /** A story; {@code isClean} when nothing was put wrong in it. */
  public record Story(String id, String text, boolean isClean, List<Said> said) {
    public Story {
      said = List.copyOf(said);
    }

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
                line.get("findings").isEmpty(),
                quotes(line.get("quotes"))));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return stories;
  }

  private static List<Said> quotes(JsonNode quotes) {
    List<Said> said = new ArrayList<>();
    for (JsonNode quote : quotes) {
      List<Span> segments = new ArrayList<>();
      quote
          .get("segments")
          .forEach(pair -> segments.add(new Span(pair.get(0).asInt(), pair.get(1).asInt())));
      JsonNode speaker = quote.get("speaker");
      said.add(
          new Said(
              segments,
              speaker.isNull()
                  ? Optional.empty()
                  : Optional.of(new Span(speaker.get("start").asInt(), speaker.get("end").asInt())),
              Optional.ofNullable(quote.get("speaker_canonical").textValue()),
              Optional.ofNullable(quote.get("speaker_role").textValue())));
    }
    return said;
  }

  /** The stories one after another, whole paragraphs, until {@code words} are reached. */
  public static String textOf(int words) {
    StringBuilder text = new StringBuilder();
    int count = 0;
    for (Story story : all()) {
      for (String paragraph : story.text().split("\n+", -1)) {
        if (count >= words) {
          return text.toString();
        }
        text.append(paragraph).append("\n\n");
        count += paragraph.split(" +", -1).length;
      }
    }
    throw new IllegalStateException("the stories have only " + count + " words");
  }
}
