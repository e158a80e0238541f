package app.copydesk.bot.cli;

import app.copydesk.bot.settings.Settings;
import app.copydesk.bot.settings.SettingsException;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Option;

/** {@code --config}: where the settings are. */
final class SettingsOption {
  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "The settings; without it ${DEFAULT-VALUE}, if there is one.")
  private Path config = Settings.FILE;

  /** The settings, the environment over them. */
  Settings read(Map<String, String> environment) {
    try {
      return Settings.read(config, environment);
    } catch (SettingsException e) {
      throw new InputException(String.valueOf(e.getMessage()));
    }
  }
}
