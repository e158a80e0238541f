package app.copydesk.bot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
  private static final String STORY =
      """
      Council votes to close bridge

      The council voted on Monday to close the old bridge for a year of repairs.
      “It is not safe,” the mayor, Ada Byron, said. “We have waited too long.”
      """;

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    return CopydeskCommand.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void theOffsetsAreThoseOfTheFileEvenBehindAHeadline() throws IOException {
    assertThat(run("read", "--json", "--sentences", "1", file("story.txt", STORY))).isZero();

    JsonNode json = JsonText.MAPPER.readTree(out.toString());
    JsonNode sentence = json.at("/summary/sentences/0");
    assertThat(json.get("title").asText()).isEqualTo("Council votes to close bridge");
    assertThat(sentence.get("text").asText()).startsWith("The council voted on Monday");
    assertThat(STORY.substring(sentence.get("start").asInt(), sentence.get("end").asInt()))
        .isEqualTo(sentence.get("text").asText());
  }

  @Test
  void withoutJsonAPersonReadsTheReply() throws IOException {
    assertThat(run("read", file("story.txt", STORY))).isZero();
    assertThat(out.toString().lines())
        .startsWith("Council votes to close bridge")
        .contains("Summary", "Worth a second look");
  }

  @Test
  void linesAreAnsweredInOrderAndABadOneDoesNotEndTheRun() throws IOException {
    StringBuilder in = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      in.append("{\"id\":").append(i).append(",\"text\":\"It rained on day ").append(i);
      in.append(".\"}\n");
      if (i == 20) {
        in.append("no json\n\n{\"id\":\"x\"}\n[]\n");
      }
    }
    Path answers = folder.resolve("out.jsonl");

    assertThat(
            run(
                "read",
                "--jsonl",
                file("in.jsonl", in.toString()),
                "--out",
                answers.toString(),
                "--threads",
                "3"))
        .isZero();

    List<String> lines = Files.readAllLines(answers, StandardCharsets.UTF_8);
    assertThat(lines).hasSize(43);
    assertThat(lines.get(0)).startsWith("{\"id\":0,");
    assertThat(lines.get(21)).isEqualTo("{\"id\":null,\"error\":\"line 22 is not JSON\"}");
    assertThat(lines.get(22)).startsWith("{\"id\":\"x\",\"error\":");
    assertThat(lines.get(23)).isEqualTo("{\"id\":null,\"error\":\"line 25 is not a JSON object\"}");
    assertThat(lines.get(42)).startsWith("{\"id\":39,\"language\":");
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).contains("43 lines in");
  }

  @Test
  void halfASurrogatePairSurvivesAsAnEscape() throws IOException {
    assertThat(
            run(
                "read",
                "--jsonl",
                file(
                    "in.jsonl",
                    "{\"id\":1,\"title\":\"a \\ud83d b 😀.\",\"text\":\"It rained.\"}\n")))
        .isZero();
    assertThat(out.toString()).contains("\"a \\ud83d b 😀.\"");
  }

  @Test
  void aMissingFileIsExitCodeOneAndOneLine() {
    assertThat(run("read", folder.resolve("none.txt").toString())).isEqualTo(1);
    assertThat(err.toString().lines()).hasSize(1).first().asString().contains("no such file");
  }

  private String rules(String tier) throws IOException {
    Path rules = Files.createDirectories(folder.resolve("rules"));
    Files.writeString(
        rules.resolve("house.yml"),
        """
        rules:
          - id: house.repairs
            pattern: year of repairs
            message: How many days is that?
            tier: %s
            fires: It takes a year of repairs.
        """
            .formatted(tier));
    return rules.toString();
  }

  @Test
  void theNewsroomsOwnRulesAreReadFromAnyFolder() throws IOException {
    String story = file("story.txt", STORY);
    assertThat(run("read", "--rules", rules("query"), story)).isZero();
    assertThat(out.toString()).contains("year of repairs", "How many days is that?");

    String line = JsonText.MAPPER.createObjectNode().put("id", 1).put("text", STORY).toString();
    assertThat(run("read", "--rules", rules("query"), "--jsonl", file("in.jsonl", line))).isZero();
    assertThat(out.toString()).contains("\"rule\":\"house.repairs\"");
  }

  @Test
  void aMistakeInARuleIsSaidWithItsPlaceAndNothingIsRead() throws IOException {
    String rules = rules("bad");

    assertThat(run("read", "--rules", rules, file("story.txt", STORY))).isEqualTo(1);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString().lines())
        .containsExactly(
            "copydesk: 1 mistake in the rules of " + rules,
            rules
                + "/house.yml:5: rule house.repairs: tier is \"bad\"; accepted are defect, query,"
                + " note");
  }

  @Test
  void aFolderOfRulesThatIsNotThereIsWrongUsage() throws IOException {
    String none = folder.resolve("none").toString();

    assertThat(run("read", "--rules", none, file("story.txt", STORY))).isEqualTo(2);
    assertThat(err.toString()).startsWith("--rules: there is no folder " + none);
    assertThat(run("check", "--rules", none)).isEqualTo(2);
    assertThat(run("playground", "--port", "0", "--rules", none)).isEqualTo(2);
  }

  @Test
  void wrongUsageIsExitCodeTwo() throws IOException {
    assertThat(run("read")).isEqualTo(2);
    assertThat(run("read", "a.txt", "--jsonl", "b")).isEqualTo(2);
    assertThat(run("read", "--sentences", "8", file("story.txt", STORY))).isEqualTo(2);
    assertThat(run("read", "--threads", "0", "--jsonl", "b")).isEqualTo(2);
    assertThat(run("reed")).isEqualTo(2);
  }
}
