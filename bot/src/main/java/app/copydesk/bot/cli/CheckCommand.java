package app.copydesk.bot.cli;

import app.copydesk.bot.Connection;
import app.copydesk.bot.settings.Settings;
import app.copydesk.bot.web.guard.Decision;
import app.copydesk.bot.web.guard.LinkCheck;
import app.copydesk.bot.web.guard.Refusal;
import app.copydesk.nlp.ArticleAnalyzer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says what is wrong with the surroundings, and which links would be followed. */
@Command(
    name = "check",
    description = "Says what is wrong and how to mend it; with --urls, which links are followed.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Mixin private SettingsOption settingsOption = new SettingsOption();

  @Mixin private RulesOption rulesOption = new RulesOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--urls",
      paramLabel = "FILE",
      description =
          "decide each link as the guarded client would, opening no connection:"
              + " allowed or refused, tab, the link, tab, the reason")
  private @Nullable Path urls;

  @Option(
      names = "--dns",
      paramLabel = "FIXTURE",
      description = "answers for the names in --urls: name, tab, addr,addr|next answer")
  private @Nullable Path dns;

  @Override
  public Integer call() {
    if (urls == null) {
      return surroundings() ? 0 : 1;
    }
    PrintWriter out = spec.commandLine().getOut();
    LinkCheck check = dns == null ? LinkCheck.bySystem() : byFixture(dns);
    for (String line : lines(urls)) {
      if (!line.isBlank()) {
        out.println(decide(check, link(line)));
      }
    }
    out.flush();
    return 0;
  }

  /** Says of settings, models, rules and tokens whether they are in order; true when all are. */
  private boolean surroundings() {
    Map<String, String> environment = System.getenv();
    Settings settings = settingsOption.read(environment);
    say("settings", "in order");
    ArticleAnalyzer analyzer = ArticleAnalyzer.load();
    say("models", "in order");
    boolean rulesInOrder = rules(analyzer);
    return tokens(environment, settings) && rulesInOrder;
  }

  private boolean rules(ArticleAnalyzer analyzer) {
    Path folder = rulesOption.folder();
    try {
      int count = rulesOption.applyTo(analyzer).rules().size();
      say("rules", count == 0 ? "none in " + folder : count + " in " + folder + ", in order");
      return true;
    } catch (InputException e) {
      say("rules", String.valueOf(e.getMessage()));
      return false;
    }
  }

  private boolean tokens(Map<String, String> environment, Settings settings) {
    try {
      Connection connection = Connection.of(environment, Optional.empty(), settings.host());
      say(
          "tokens",
          "set, for "
              + (connection.way() instanceof Connection.Way.Socket ? "Socket" : "HTTP")
              + " mode");
    } catch (Connection.MissingException e) {
      say("tokens", e.getMessage() + "; the playground needs none");
      return false;
    }
    return true;
  }

  private void say(String what, String how) {
    spec.commandLine().getOut().println(what + ": " + how);
    spec.commandLine().getOut().flush();
  }

  /** The link of a line: all of it, or the second column where it begins with a tag and a tab. */
  private static String link(String line) {
    String[] columns = line.split("\t", -1);
    return columns.length > 1 ? columns[1] : line;
  }

  private static String decide(LinkCheck check, String link) {
    Decision decision = check.decide(link);
    return decision instanceof Refusal refusal
        ? "refused\t" + link + "\t" + refusal.why()
        : "allowed\t" + link + "\t" + decision;
  }

  private static LinkCheck byFixture(Path dns) {
    try {
      return LinkCheck.byFixture(lines(dns));
    } catch (IllegalArgumentException e) {
      throw new InputException("cannot read " + dns + ": " + e.getMessage());
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new InputException("cannot read " + file + ": " + Failures.words(e));
    }
  }
}
