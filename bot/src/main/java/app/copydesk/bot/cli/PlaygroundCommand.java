package app.copydesk.bot.cli;

import app.copydesk.bot.Connection;
import app.copydesk.bot.Copydesk;
import app.copydesk.bot.playground.Playground;
import app.copydesk.bot.rules.RuleWatch;
import app.copydesk.bot.settings.Settings;
import app.copydesk.nlp.ArticleAnalyzer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code playground}: the Slack app against the look-alike, in a browser. */
@Command(
    name = "playground",
    description =
        "Runs the Slack app against a look-alike of Slack in this same process: open the address it"
            + " prints in a browser. No account and no token are needed.",
    mixinStandardHelpOptions = true)
final class PlaygroundCommand implements Callable<Integer> {
  @Mixin private SettingsOption settingsOption = new SettingsOption();

  @Mixin private RulesOption rulesOption = new RulesOption();

  @Option(
      names = "--port",
      defaultValue = "3000",
      paramLabel = "PORT",
      description = "the page's port on 127.0.0.1; 0 takes any free one; default ${DEFAULT-VALUE}")
  private int port;

  @Option(
      names = "--exit-after",
      paramLabel = "SECONDS",
      description = "end by itself after so long")
  private @Nullable Long exitAfter;

  @Option(
      names = "--mode",
      defaultValue = "socket",
      paramLabel = "socket|http",
      description = "how the app is connected; default ${DEFAULT-VALUE}")
  private Connection.Mode mode = Connection.Mode.SOCKET;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws InterruptedException {
    Settings settings = settingsOption.read(System.getenv());
    CompletableFuture<ArticleAnalyzer> analyzer =
        CompletableFuture.supplyAsync(ArticleAnalyzer::load);
    try (Running running = new Running();
        Playground playground = playground();
        RuleWatch rules = rulesOption.watch(analyzer);
        Copydesk copydesk =
            Copydesk.start(settings, connection(playground), Links.source(settings), rules)) {
      copydesk.eventsUrl().ifPresent(playground::setRequestUrl);
      spec.commandLine().getOut().println("playground ready on " + playground.url());
      running.await(Optional.ofNullable(exitAfter).map(Duration::ofSeconds));
    } catch (Copydesk.NotConnected e) {
      throw new InputException(String.valueOf(e.getMessage()));
    }
    return 0;
  }

  private Playground playground() {
    Playground.Mode how =
        mode == Connection.Mode.SOCKET ? Playground.Mode.SOCKET : Playground.Mode.HTTP;
    try {
      return Playground.start(
          Playground.Options.defaults()
              .withPort(port)
              .withMode(how)
              .withManifest(Manifest.read())
              .withSample("NATO and the Oval Office", sample()));
    } catch (UncheckedIOException e) {
      throw new InputException(
          "port " + port + " cannot be had; --port 0 takes any free one: " + e.getMessage());
    }
  }

  private Connection connection(Playground playground) {
    Connection.Way way =
        mode == Connection.Mode.SOCKET
            ? new Connection.Way.Socket(playground.appToken(), Optional.empty())
            : new Connection.Way.Http(playground.signingSecret(), "127.0.0.1", 0);
    return new Connection(URI.create(playground.apiUrl()), playground.botToken(), way);
  }

  private static String sample() {
    try (InputStream in = PlaygroundCommand.class.getResourceAsStream("nato.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
