package app.copydesk.nlp.phrasing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Which words stand side by side far oftener than by chance, and how likely words are, in American
 * news and talk: figures of the language model of CMU Sphinx, see the NOTICE file. Words are
 * numbers of the {@link Lexicon}; behind these come the {@link FunctionWords} ("on" in "on bail").
 * Immutable.
 *
 * <p>{@code CollocationCompiler}, among the tests, makes the file and documents its form.
 */
final class Collocations {
  /** Parts of a bit that are told apart. */
  static final int STEPS = 8;

  /** The improbability of a word that the model does not know, in bits. */
  static final double UNHEARD = 26;

  private static final Map<String, List<Integer>> FUNCTION_WORDS = functionWords();

  private static final Collocations ENGLISH = read("collocations.bin");

  private final byte[] file;
  private final int[] rows;

  private Collocations(byte[] file) {
    this.file = file;
    int words = ByteBuffer.wrap(file).getInt();
    rows = new int[words + 1];
    int at = 4 + words;
    int sum = 0;
    for (int word = 0; word < words; word++) {
      rows[word] = sum;
      int length = file[at] & 127;
      for (int shift = 7; file[at++] < 0; shift += 7) {
        length |= (file[at] & 127) << shift;
      }
      sum += length;
    }
    rows[words] = sum;
    for (int word = 0; word <= words; word++) {
      rows[word] += at;
    }
  }

  private static Map<String, List<Integer>> functionWords() {
    Map<String, List<Integer>> numbers = new HashMap<>();
    for (String word : FunctionWords.all()) {
      numbers.put(word, List.of(Lexicon.english().size() + numbers.size()));
    }
    return numbers;
  }

  static Collocations english() {
    return ENGLISH;
  }

  private static Collocations read(String name) {
    try (InputStream in = Collocations.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not on the classpath");
      }
      return new Collocations(new GZIPInputStream(in, 1 << 16).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }

  /** The numbers of {@code word}. */
  static List<Integer> numbers(Word word) {
    return FUNCTION_WORDS.getOrDefault(word.text(), word.entries());
  }

  /** How improbable {@code word} is in running text, in bits. */
  double improbability(Word word) {
    double least = UNHEARD;
    for (int entry : numbers(word)) {
      int code = file[4 + entry] & 255;
      least = code == 0 ? least : Math.min(least, (double) code / STEPS);
    }
    return least;
  }

  /**
   * How improbable {@code first} and {@code second} are side by side, in bits; infinite when they
   * meet no oftener than by chance.
   */
  double improbability(Word first, Word second) {
    double least = Double.POSITIVE_INFINITY;
    for (int a : numbers(first)) {
      for (int b : numbers(second)) {
        least = Math.min(least, improbability(a, b));
      }
    }
    return least;
  }

  private double improbability(int first, int second) {
    int at = rows[first];
    int word = 0;
    while (at < rows[first + 1] && word < second) {
      int step = file[at] & 127;
      for (int shift = 7; file[at++] < 0; shift += 7) {
        step |= (file[at] & 127) << shift;
      }
      word += step;
      if (word == second) {
        return (double) (file[at] & 255) / STEPS;
      }
      at++;
    }
    return Double.POSITIVE_INFINITY;
  }
}
