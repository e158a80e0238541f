package app.copydesk.bot.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The root of the command line. Exit codes: 0 done, 1 the input could not be read (the reason is on
 * stderr, in one line or, of rules, one a mistake), 2 wrong usage. Writes UTF-8 whatever the
 * locale.
 */
@Command(
    name = "copydesk",
    description =
        "An editorial assistant for Slack: summary, quotes, speakers, suspicious phrasing.",
    mixinStandardHelpOptions = true,
    versionProvider = CopydeskCommand.Version.class,
    subcommands = {
      ServeCommand.class,
      PlaygroundCommand.class,
      ReadCommand.class,
      ExtractCommand.class,
      CheckCommand.class,
      ManifestCommand.class
    })
public final class CopydeskCommand {
  CopydeskCommand() {}

  /** Runs the command that {@code args} name and returns the exit code. */
  public static int run(String... args) {
    return commandLine()
        .setOut(utf8(FileDescriptor.out))
        .setErr(utf8(FileDescriptor.err))
        .execute(args);
  }

  /** The command line, still to be told where to write. */
  static CommandLine commandLine() {
    return new CommandLine(new CopydeskCommand())
        .setExecutionExceptionHandler(CopydeskCommand::sayInOneLine)
        .setCaseInsensitiveEnumValuesAllowed(true);
  }

  private static PrintWriter utf8(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
  }

  /** An {@link InputException} is the user's to mend and gets words; the rest are bugs. */
  private static int sayInOneLine(Exception e, CommandLine command, CommandLine.ParseResult parsed)
      throws Exception {
    if (e instanceof InputException) {
      command.getErr().println("copydesk: " + e.getMessage());
      return command.getCommandSpec().exitCodeOnExecutionException();
    }
    throw e;
  }

  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = CopydeskCommand.class.getPackage().getImplementationVersion();
      return new String[] {"copydesk " + (version == null ? "(built from source)" : version)};
    }
  }
}
