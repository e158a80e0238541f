package app.copydesk.bot.cli;

import app.copydesk.bot.reply.Origin;
import app.copydesk.bot.reply.Reply;
import app.copydesk.bot.web.Reading;
import app.copydesk.nlp.Analysis;
import app.copydesk.nlp.ArticleAnalyzer;
import app.copydesk.nlp.summary.Summary;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads one article, or a file of them, and prints what there is to say. */
@Command(
    name = "read",
    description = "Reads an article and prints the reply: summary, quotes, speakers, phrasing.",
    mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {
  @Mixin private SettingsOption settings = new SettingsOption();

  @Mixin private RulesOption rules = new RulesOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE|URL|-",
      description = "a text file, a link, or - for standard input")
  private @Nullable String input;

  @Option(names = "--json", description = "print the analysis as one JSON object")
  private boolean json;

  @Option(
      names = "--sentences",
      paramLabel = "K",
      defaultValue = "3",
      description = "the summary's length, 1 to 7 (default ${DEFAULT-VALUE})")
  private int sentences;

  @Option(
      names = "--jsonl",
      paramLabel = "IN",
      description =
          "read {\"id\",\"text\"} or {\"id\",\"url\"} a line, print one JSON object a line")
  private @Nullable String jsonl;

  @Option(names = "--out", paramLabel = "OUT", description = "where --jsonl writes")
  private @Nullable Path out;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "how many lines --jsonl works on at a time (default: one a core)")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Override
  public Integer call() {
    if ((input == null) == (jsonl == null)) {
      throw wrong("give one FILE, URL or -, or --jsonl IN");
    }
    if (sentences < 1 || sentences > Summary.MAX_SENTENCES) {
      throw wrong("--sentences is 1 to " + Summary.MAX_SENTENCES + ", not " + sentences);
    }
    if (threads < 1) {
      throw wrong("--threads is 1 or more, not " + threads);
    }
    if (jsonl != null) {
      readLines(jsonl);
    } else if (input != null) {
      readOne(input);
    }
    return 0;
  }

  private void readOne(String input) {
    Reading.Page page = new ArticleInput(settings).open(input);
    Analysis analysis = rules.load().analyze(page.article());
    PrintWriter stdout = spec.commandLine().getOut();
    if (json) {
      stdout.println(
          JsonText.of(to -> AnalysisJson.write(to, TextNode.valueOf(input), analysis, sentences)));
    } else {
      draw(page, analysis).forEach(stdout::println);
    }
    stdout.flush();
  }

  private List<String> draw(Reading.Page page, Analysis analysis) {
    Optional<String> declined = Reply.declined(analysis);
    if (declined.isPresent()) {
      return List.of(declined.get());
    }
    return TerminalReply.draw(
        Reply.of(analysis, Origin.of(page), sentences),
        Terminal.of(System.getenv(), CommandLine.Help.Ansi.AUTO.enabled()));
  }

  private void readLines(String in) {
    ArticleAnalyzer analyzer = rules.load();
    ArticleInput articles = new ArticleInput(settings);
    JsonLines.run(
        in,
        Optional.ofNullable(out),
        spec.commandLine().getOut(),
        spec.commandLine().getErr(),
        threads,
        (id, line) -> {
          var analysis = analyzer.analyze(articles.open(line));
          return JsonText.of(json -> AnalysisJson.write(json, id, analysis, sentences));
        });
  }

  private ParameterException wrong(String words) {
    return new ParameterException(spec.commandLine(), words);
  }
}
