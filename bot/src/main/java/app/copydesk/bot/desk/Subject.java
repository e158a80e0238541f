package app.copydesk.bot.desk;

import app.copydesk.bot.jobs.Message;
import app.copydesk.bot.jobs.SharedFile;
import app.copydesk.bot.web.file.ArticleFiles;
import java.util.List;

/** What there is to read in a message. */
public sealed interface Subject {

  /** An article behind a link. */
  record Link(String url) implements Subject {}

  /** An article pasted into the message. */
  record Text(String text) implements Subject {}

  /** An article in a file. */
  record File(SharedFile file) implements Subject {}

  /**
   * What counts.
   *
   * @param minWords a text of at least so many words is an article
   * @param minWordsAsked the same, when somebody asked for it to be read
   * @param maxLinks at most so many links, or files, are read in one message
   */
  record Rules(int minWords, int minWordsAsked, int maxLinks) {}

  /**
   * What to read in {@code message}: a long text by itself, links in it or not; else its links;
   * else its files; else nothing.
   *
   * @param asked true when somebody asked for it
   */
  static List<Subject> of(Message message, Rules rules, boolean asked) {
    int words = words(message.text());
    if (words >= rules.minWords()) {
      return List.of(new Text(message.text()));
    }
    if (!message.links().isEmpty()) {
      return message.links().stream()
          .limit(rules.maxLinks())
          .map(url -> (Subject) new Link(url))
          .toList();
    }
    List<SharedFile> files =
        asked
            ? message.files()
            : message.files().stream()
                .filter(file -> ArticleFiles.isReadable(file.name(), file.type()))
                .toList();
    if (!files.isEmpty()) {
      return files.stream().limit(rules.maxLinks()).map(file -> (Subject) new File(file)).toList();
    }
    return asked && words >= rules.minWordsAsked() ? List.of(new Text(message.text())) : List.of();
  }

  /** How many words {@code text} has: runs of visible characters that hold a letter or digit. */
  static int words(String text) {
    int words = 0;
    boolean counted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        counted = false;
      } else if (!counted && Character.isLetterOrDigit(c)) {
        counted = true;
        words++;
      }
    }
    return words;
  }
}
