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
  private final List<String> mistakes;
  private final String version;

  private RuleFiles(List<Content> contents, List<String> mistakes, String version) {
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
      builder.mistake(folder + ": cannot be read: " + words(e));
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

  /** What could not be read, one mistake a line. */
  List<String> mistakes() {
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
    private final List<String> mistakes = new ArrayList<>();
    private final MessageDigest digest = sha256();

    void add(Path path) {
      try (var in = Files.newInputStream(path)) {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        digest(path.getFileName().toString().getBytes(StandardCharsets.UTF_8));
        digest(bytes);
        if (bytes.length > MAX_BYTES) {
          mistakes.add(path + ": larger than " + MAX_BYTES / 1_000_000 + " MB");
        } else {
          decode(path.toString(), bytes);
        }
      } catch (IOException e) {
        mistake(path + ": cannot be read: " + words(e));
      }
    }

    private void decode(String name, byte[] bytes) {
      ByteBuffer in = ByteBuffer.wrap(bytes);
      try {
        contents.add(new Content(name, StandardCharsets.UTF_8.newDecoder().decode(in).toString()));
      } catch (CharacterCodingException e) {
        int line = 1;
        for (int i = 0; i < in.position(); i++) {
          line += bytes[i] == '\n' ? 1 : 0;
        }
        mistakes.add(name + ":" + line + ": not UTF-8; save the file in that encoding");
      }
    }

    void mistake(String words) {
      digest(words.getBytes(StandardCharsets.UTF_8));
      mistakes.add(words);
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
