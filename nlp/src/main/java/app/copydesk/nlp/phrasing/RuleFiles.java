package app.copydesk.nlp.phrasing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The rule files of a folder as they stood at one moment: {@code *.yml} and {@code *.yaml} in
 * UTF-8, no hidden ones, nothing below it. Reading never fails; what could not be read is told when
 * the rules are used. Immutable.
 */
public final class RuleFiles {
  private static final int MAX_BYTES = 1_000_000;

  /** No files. */
  public static final RuleFiles NONE = new Builder().files();

  /**
   * One file.
   *
   * @param name with the folder, as messages show it
   */
  record Content(String name, String yaml) {}

  private final List<Content> contents;
  private final List<Mistake> mistakes;
  private final String version;

  private RuleFiles(List<Content> contents, List<Mistake> mistakes, String version) {
    this.contents = List.copyOf(contents);
    this.mistakes = List.copyOf(mistakes);
    this.version = version;
  }

  /** Reads the files of {@code folder}; none when there is no such folder. */
  public static RuleFiles in(Path folder) {
    if (Files.notExists(folder)) {
      return NONE;
    }
    Builder builder = new Builder();
    try (Stream<Path> paths = Files.list(folder)) {
      paths.filter(RuleFiles::isRuleFile).sorted().forEach(builder::add);
    } catch (IOException e) {
      builder.unreadable(folder, e);
    }
    return builder.files();
  }

  private static boolean isRuleFile(Path path) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    return !name.startsWith(".")
        && (name.endsWith(".yml") || name.endsWith(".yaml"))
        && !Files.isDirectory(path);
  }

  /** The same for the same names and contents. */
  public String version() {
    return version;
  }

  List<Content> contents() {
    return contents;
  }

  /** What could not be read. */
  List<Mistake> mistakes() {
    return mistakes;
  }

  private static String words(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    return e instanceof NotDirectoryException ? "it is no folder" : String.valueOf(e.getMessage());
  }

  private static final class Builder {
    private final List<Content> contents = new ArrayList<>();
    private final List<Mistake> mistakes = new ArrayList<>();
    private final MessageDigest digest = sha256();

    void add(Path path) {
      try (var in = Files.newInputStream(path)) {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        digest(path.getFileName().toString().getBytes(StandardCharsets.UTF_8));
        digest(bytes);
        if (bytes.length > MAX_BYTES) {
          mistake(path, 0, "larger than " + MAX_BYTES / 1_000_000 + " MB");
        } else {
          decode(path, bytes);
        }
      } catch (IOException e) {
        unreadable(path, e);
      }
    }

    private void decode(Path path, byte[] bytes) {
      ByteBuffer in = ByteBuffer.wrap(bytes);
      try {
        contents.add(
            new Content(
                path.toString(), StandardCharsets.UTF_8.newDecoder().decode(in).toString()));
      } catch (CharacterCodingException e) {
        int line = 1;
        for (int i = 0; i < in.position(); i++) {
          line += bytes[i] == '\n' ? 1 : 0;
        }
        mistake(path, line, "not UTF-8; save the file in that encoding");
      }
    }

    void unreadable(Path path, IOException e) {
      mistake(path, 0, "cannot be read: " + words(e));
      digest(mistakes.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void mistake(Path path, int line, String words) {
      mistakes.add(new Mistake(new Mistake.Place(path.toString(), line), words));
    }

    private void digest(byte[] bytes) {
      digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
      digest.update(bytes);
    }

    RuleFiles files() {
      return new RuleFiles(contents, mistakes, HexFormat.of().formatHex(digest.digest(), 0, 16));
    }

    private static MessageDigest sha256() {
      try {
        return MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java platform has SHA-256", e);
      }
    }
  }
}
