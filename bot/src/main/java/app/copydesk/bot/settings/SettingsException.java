package app.copydesk.bot.settings;

/** A setting that cannot be used. The message is one line: where it stands and what is accepted. */
public final class SettingsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SettingsException(String message) {
    super(message);
  }
}
