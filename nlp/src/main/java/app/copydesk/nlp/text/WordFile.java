package app.copydesk.nlp.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Word lists that ship beside the class that uses them: UTF-8, {@code #} begins a comment line. */
public final class WordFile {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /**
   * A line that says something.
   *
   * @param number its number in the file, from 1
   * @param text the line, never blank
   */
  public record Line(int number, String text) {}

  private WordFile() {}

  /**
   * The lines of the file {@code name} beside {@code owner}, without comments and blank ones.
   *
   * @throws IllegalStateException when the file is not on the classpath
   */
  public static List<Line> lines(Class<?> owner, String name) {
    List<Line> lines = new ArrayList<>();
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not on the classpath");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          lines.add(new Line(number, line.strip()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
    return lines;
  }

  /** The words of the file {@code name} beside {@code owner}, each once. */
  public static List<String> words(Class<?> owner, String name) {
    return lines(owner, name).stream()
        .flatMap(line -> BLANKS.splitAsStream(line.text()))
        .distinct()
        .toList();
  }

  /** The words on the lines of the file that begin with {@code kind} and a blank, without it. */
  public static Set<String> words(Class<?> owner, String name, String kind) {
    return lines(owner, name).stream()
        .map(Line::text)
        .filter(line -> line.startsWith(kind + " "))
        .flatMap(line -> BLANKS.splitAsStream(line).skip(1))
        .collect(Collectors.toUnmodifiableSet());
  }
}
