package app.copydesk.bot.playground;

/** A control request refused: its words say what is wrong and what is accepted. */
final class ControlError extends RuntimeException {

  final int status;

  private ControlError(int status, String words) {
    super(words);
    this.status = status;
  }

  /** The request is not well made: 400. */
  static ControlError bad(String words) {
    return new ControlError(400, words);
  }

  /** What it names is not there: 404. */
  static ControlError unknown(String words) {
    return new ControlError(404, words);
  }
}
