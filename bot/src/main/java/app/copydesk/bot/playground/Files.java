package app.copydesk.bot.playground;

import java.net.URLConnection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The files of the workspace, in memory. Thread-safe. */
final class Files {

  private final Map<String, StoredFile> files = new ConcurrentHashMap<>();

  StoredFile add(StoredFile file) {
    files.put(file.id(), file);
    return file;
  }

  Optional<StoredFile> find(String id) {
    return Optional.ofNullable(files.get(id));
  }

  /** The kind of content a name stands for; plain text if it says nothing. */
  static String mimetype(String name) {
    if (name.endsWith(".docx")) {
      return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    }
    String guess = URLConnection.guessContentTypeFromName(name);
    return guess == null ? "text/plain" : guess;
  }
}
