package app.copydesk.bot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();

  private int run(String... args) {
    return CopydeskCommand.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(new StringWriter()))
        .execute(args);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void eachLinkIsDecidedWithAReason() throws IOException {
    String urls =
        file("urls", "https://News.example/a#b\nblocked\thttp://10.0.0.1/\twhy\n\nfile:///x\n");
    assertThat(run("check", "--urls", urls, "--dns", file("dns", "*\t93.184.215.14\n"))).isZero();
    assertThat(out.toString().lines())
        .containsExactly(
            "allowed\thttps://News.example/a#b\thttps://news.example/a",
            "refused\thttp://10.0.0.1/\tits address is private (RFC 1918)",
            "refused\tfile:///x\tonly http and https links are followed");
  }

  @Test
  void theRulesAreCountedOrTheirMistakesSaid() throws IOException {
    run("check", "--rules", Path.of("..", "config", "phrasing").toString());
    assertThat(out.toString()).contains("rules: 3 in ../config/phrasing, in order");

    file("house.yml", "rules:\n  - {id: a}\n");
    assertThat(run("check", "--rules", folder.toString())).isEqualTo(1);
    assertThat(out.toString())
        .contains("rules: 4 mistakes in the rules of " + folder)
        .contains("house.yml:2: rule a: tier is missing");
  }

  @Test
  void aSettingThatIsWrongIsSaid() throws IOException {
    StringWriter err = new StringWriter();
    int exitCode =
        CopydeskCommand.commandLine()
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .execute("check", "--config", file("copydesk.yml", "links:\n  max_mb: many\n"));
    assertThat(exitCode).isEqualTo(1);
    assertThat(err.toString()).contains("copydesk.yml:2").contains("accepted is");
  }
}
