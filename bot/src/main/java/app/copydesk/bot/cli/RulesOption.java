package app.copydesk.bot.cli;

import app.copydesk.bot.rules.RuleWatch;
import app.copydesk.nlp.ArticleAnalyzer;
import app.copydesk.nlp.phrasing.RuleException;
import app.copydesk.nlp.phrasing.RuleFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --rules}: where the newsroom's own rules are. */
final class RulesOption {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  private Path folder = Path.of("config", "phrasing");

  /** The one that is read when nobody asks for another need not be there. */
  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "The newsroom's own rules; without it config/phrasing, if there is one.")
  void ask(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new ParameterException(
          spec.commandLine(), "--rules: there is no folder " + folder + " of rule files");
    }
    this.folder = folder;
  }

  /** Where the rules are. */
  Path folder() {
    return folder;
  }

  /** An analyzer with the rules of {@link #folder}. */
  ArticleAnalyzer load() {
    return applyTo(ArticleAnalyzer.load());
  }

  /**
   * {@code analyzer} with the rules of {@link #folder}.
   *
   * @throws InputException naming every mistake in them
   */
  ArticleAnalyzer applyTo(ArticleAnalyzer analyzer) {
    return accepted(() -> analyzer.withRules(RuleFiles.in(folder)));
  }

  /** The same, going on to look at the folder. */
  RuleWatch watch(CompletableFuture<ArticleAnalyzer> analyzer) {
    return accepted(() -> RuleWatch.start(analyzer.join(), folder, RuleWatch.EVERY));
  }

  private <T> T accepted(Supplier<T> read) {
    try {
      return read.get();
    } catch (RuleException e) {
      int count = e.mistakes().size();
      throw new InputException(
          (count == 1 ? "1 mistake" : count + " mistakes")
              + " in the rules of "
              + folder
              + "\n"
              + e.getMessage());
    }
  }
}
