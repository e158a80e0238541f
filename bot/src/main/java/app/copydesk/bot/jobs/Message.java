package app.copydesk.bot.jobs;

import java.util.List;

/**
 * What somebody posted, as plain text.
 *
 * @param ref where
 * @param thread the time stamp of the thread it is in, its own when it is in none: answers go
 *     beneath it
 * @param text the words as a reader sees them; one line a paragraph
 * @param links the http and https addresses in it, each once, in order
 * @param files the files shared with it
 */
public record Message(
    MessageRef ref, String thread, String text, List<String> links, List<SharedFile> files) {

  public Message {
    links = List.copyOf(links);
    files = List.copyOf(files);
  }

  /** True when {@code other} holds the same words, links and files. */
  public boolean saysTheSameAs(Message other) {
    return text.equals(other.text) && links.equals(other.links) && files.equals(other.files);
  }
}
