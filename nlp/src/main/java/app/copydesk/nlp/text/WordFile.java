package app.copydesk.nlp.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;

/** Word lists that ship beside the class that uses them: UTF-8, {@code #} begins a comment line. */
public final class WordFile {
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
      int number = 0;
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
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
    Set<String> words = new LinkedHashSet<>();
    for (Line line : lines(owner, name)) {
      addWords(line.text(), words);
    }
    return List.copyOf(words);
  }

  /** The words on the lines of the file that begin with {@code kind} and a blank, without it. */
  public static Set<String> words(Class<?> owner, String name, String kind) {
    Set<String> words = new HashSet<>();
    for (Line line : lines(owner, name)) {
      if (line.text().startsWith(kind + " ")) {
        addWords(line.text().substring(kind.length()), words);
      }
    }
    return Set.copyOf(words);
  }

  /** With no pattern: the lists hold tens of thousands of words, and every start reads them. */
  private static void addWords(String line, Set<String> words) {
    StringTokenizer tokenizer = new StringTokenizer(line);
    while (tokenizer.hasMoreTokens()) {
      words.add(tokenizer.nextToken());
    }
  }
}
