package app.copydesk.bot.cli;

/** What was given cannot be read. The message is what the user sees, mostly one line. */
final class InputException extends RuntimeException {
  private static final long serialVersionUID = 1;

  InputException(String message) {
    super(message);
  }
}
