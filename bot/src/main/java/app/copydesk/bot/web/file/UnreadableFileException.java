package app.copydesk.bot.web.file;

import app.copydesk.bot.web.Reading;

/** A file cannot be read; the words say why and follow its name: "is protected with a password". */
final class UnreadableFileException extends Exception {
  private static final long serialVersionUID = 1;

  private final Reading.Reason reason;
  private final String words;

  UnreadableFileException(Reading.Reason reason, String words) {
    super(words);
    this.reason = reason;
    this.words = words;
  }

  static UnreadableFileException damaged() {
    return new UnreadableFileException(
        Reading.Reason.NOT_TEXT, "is damaged, or not what its name says");
  }

  Reading.Reason reason() {
    return reason;
  }

  String words() {
    return words;
  }
}
