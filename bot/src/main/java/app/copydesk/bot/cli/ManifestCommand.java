package app.copydesk.bot.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code manifest}: the app manifest to paste into Slack. */
@Command(
    name = "manifest",
    description =
        "Prints the app manifest to paste into Slack: for Socket Mode, or with --url for HTTP mode.",
    mixinStandardHelpOptions = true)
final class ManifestCommand implements Callable<Integer> {
  @Option(
      names = "--url",
      paramLabel = "URL",
      description = "where Slack reaches this server, for example https://copydesk.example.com")
  private @Nullable URI url;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    ObjectNode manifest = Manifest.read();
    if (url != null) {
      if (!"https".equals(url.getScheme()) || url.getHost() == null) {
        throw new ParameterException(
            spec.commandLine(), "--url is an https address such as https://copydesk.example.com");
      }
      manifest = Manifest.forHttp(manifest, url);
    }
    spec.commandLine().getOut().println(manifest.toPrettyString());
    return 0;
  }
}
