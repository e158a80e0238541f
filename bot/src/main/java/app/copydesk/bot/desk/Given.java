package app.copydesk.bot.desk;

import app.copydesk.bot.jobs.Message;
import app.copydesk.bot.jobs.MessageRef;
import java.util.List;
import java.util.regex.Pattern;

/** What came with a command, as if it had been posted. */
final class Given {
  private static final Pattern LINK = Pattern.compile("https?://[^\\s<>|]+");

  private Given() {}

  static Message message(MessageRef ref, String given) {
    List<String> links =
        LINK.matcher(given).results().map(match -> match.group()).distinct().toList();
    return new Message(ref, ref.ts(), given, links, List.of());
  }

  /** Names {@code subjects} for the line beneath which they are answered. */
  static String what(List<Subject> subjects) {
    if (subjects.get(0) instanceof Subject.Text text) {
      return String.format("a pasted text of %,d words", Subject.words(text.text()));
    }
    return subjects.stream()
        .map(subject -> ((Subject.Link) subject).url())
        .reduce((one, other) -> one + " " + other)
        .orElseThrow();
  }
}
