package app.copydesk.bot.cli;

import app.copydesk.bot.Connection;
import app.copydesk.bot.Copydesk;
import app.copydesk.bot.rules.RuleWatch;
import app.copydesk.bot.settings.Settings;
import app.copydesk.nlp.ArticleAnalyzer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code serve}: the Slack app, until it is stopped. */
@Command(
    name = "serve",
    description =
        "Runs the Slack app. Tokens come from the environment: SLACK_BOT_TOKEN, and SLACK_APP_TOKEN"
            + " for Socket Mode or SLACK_SIGNING_SECRET and PORT for HTTP mode.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  @Mixin private SettingsOption settingsOption = new SettingsOption();

  @Mixin private RulesOption rulesOption = new RulesOption();

  @Option(
      names = "--mode",
      paramLabel = "socket|http",
      description = "How Slack reaches the app; by default by the tokens that are set.")
  private Connection.@Nullable Mode mode;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws InterruptedException {
    requireUtf8(Charset.defaultCharset());
    Map<String, String> environment = System.getenv();
    Settings settings = settingsOption.read(environment);
    Connection connection;
    try {
      connection = Connection.of(environment, Optional.ofNullable(mode), settings.host());
    } catch (Connection.MissingException e) {
      throw new InputException(String.valueOf(e.getMessage()));
    }
    CompletableFuture<ArticleAnalyzer> analyzer =
        CompletableFuture.supplyAsync(ArticleAnalyzer::load);
    try (Running running = new Running();
        RuleWatch rules = rulesOption.watch(analyzer);
        Copydesk copydesk = Copydesk.start(settings, connection, Links.source(settings), rules)) {
      spec.commandLine()
          .getOut()
          .println(
              copydesk
                  .eventsUrl()
                  .map(url -> "listening for Slack on " + url)
                  .orElse("connected to Slack"));
      running.await(Optional.empty());
    } catch (Copydesk.NotConnected e) {
      throw new InputException(String.valueOf(e.getMessage()));
    }
    return 0;
  }

  /** Slack's library reads requests in the platform's charset: any other than UTF-8 is refused. */
  static void requireUtf8(Charset charset) {
    if (!charset.equals(StandardCharsets.UTF_8)) {
      throw new InputException(
          "the default charset is " + charset + "; run java with -Dfile.encoding=UTF-8");
    }
  }
}
