package app.copydesk.bot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

final class ManifestCommandTest {

  @Test
  void withoutAnAddressItIsForSocketMode() throws Exception {
    JsonNode manifest = new ObjectMapper().readTree(printed("manifest"));

    assertThat(manifest.at("/settings/socket_mode_enabled").asBoolean()).isTrue();
    assertThat(manifest.toString()).doesNotContain("request_url");
  }

  @Test
  void withAnAddressEverythingIsSentThere() throws Exception {
    JsonNode manifest =
        new ObjectMapper().readTree(printed("manifest", "--url", "https://desk.example.com/"));

    String url = "https://desk.example.com/slack/events";
    assertThat(manifest.at("/settings/socket_mode_enabled").asBoolean()).isFalse();
    assertThat(manifest.at("/settings/event_subscriptions/request_url").asText()).isEqualTo(url);
    assertThat(manifest.at("/settings/interactivity/request_url").asText()).isEqualTo(url);
    assertThat(manifest.at("/features/slash_commands/0/url").asText()).isEqualTo(url);
  }

  @Test
  void anAddressThatIsNotHttpsIsWrongUsage() {
    assertThat(
            CopydeskCommand.commandLine()
                .setErr(new PrintWriter(new StringWriter()))
                .execute("manifest", "--url", "http://desk.example.com"))
        .isEqualTo(2);
  }

  private static String printed(String... args) {
    StringWriter out = new StringWriter();
    int code = CopydeskCommand.commandLine().setOut(new PrintWriter(out)).execute(args);
    assertThat(code).isZero();
    return out.toString();
  }
}
