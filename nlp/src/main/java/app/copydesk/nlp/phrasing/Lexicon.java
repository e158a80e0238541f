package app.copydesk.nlp.phrasing;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/**
 * English words and what they have to do with each other, from WordNet 3.1: for each its parts of
 * speech, how often it was counted in running text, its senses, and the words derived from it. A
 * word is a number, or {@link #UNKNOWN}; it may be two words with a blank between. Immutable.
 *
 * <p>{@code LexiconCompiler}, among the tests, makes the file and documents its form.
 */
final class Lexicon {
  static final int UNKNOWN = -1;

  private static final Lexicon ENGLISH = read("lexicon.bin");

  private final byte[] letters;
  private final int[] starts;
  private final byte[] marks;
  private final int[][] senses;
  private final int[][] links;
  private final int[][] derived;
  private final int[][] bases;

  private Lexicon(DataInputStream in) throws IOException {
    int words = in.readInt();
    letters = new byte[in.readInt()];
    int synsets = in.readInt();
    in.readFully(letters);
    starts = starts(letters, words);
    marks = in.readNBytes(words);
    senses = rows(in, words);
    links = rows(in, synsets);
    derived = rows(in, words);
    bases = rows(in, words);
  }

  static Lexicon english() {
    return ENGLISH;
  }

  private static Lexicon read(String name) {
    try (InputStream file = Lexicon.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException(name + " is not on the classpath");
      }
      return new Lexicon(
          new DataInputStream(
              new BufferedInputStream(new GZIPInputStream(file, 1 << 16), 1 << 16)));
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }

  private static int[] starts(byte[] letters, int words) {
    int[] starts = new int[words + 1];
    int word = 0;
    for (int i = 0; i < letters.length; i++) {
      if (letters[i] == '\n') {
        starts[++word] = i + 1;
      }
    }
    starts[words] = letters.length + 1;
    return starts;
  }

  private static int[][] rows(DataInputStream in, int count) throws IOException {
    int[][] rows = new int[count][];
    for (int i = 0; i < count; i++) {
      int[] row = new int[number(in)];
      int value = 0;
      for (int j = 0; j < row.length; j++) {
        value += number(in);
        row[j] = value;
      }
      rows[i] = row;
    }
    return rows;
  }

  private static int number(InputStream in) throws IOException {
    int value = 0;
    int shift = 0;
    int next = in.read();
    while (next > 127) {
      value |= (next & 127) << shift;
      shift += 7;
      next = in.read();
    }
    return value | (next << shift);
  }

  /** How many words it has; their numbers are 0 and those below. */
  int size() {
    return senses.length;
  }

  /** The number of {@code word}, in small letters. */
  int find(String word) {
    int low = 0;
    int high = starts.length - 2;
    byte[] sought = word.getBytes(StandardCharsets.UTF_8);
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = compare(middle, sought);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return UNKNOWN;
  }

  private int compare(int word, byte[] sought) {
    int length = starts[word + 1] - 1 - starts[word];
    for (int i = 0; i < length && i < sought.length; i++) {
      int order = letters[starts[word] + i] - sought[i];
      if (order != 0) {
        return order;
      }
    }
    return length - sought.length;
  }

  String text(int word) {
    return new String(
        letters, starts[word], starts[word + 1] - 1 - starts[word], StandardCharsets.US_ASCII);
  }

  /** True when {@code word} is one of the part of speech {@code letter}: n, v, a or r. */
  boolean is(int word, char letter) {
    return (marks[word] & (1 << "nvar".indexOf(letter))) != 0;
  }

  /**
   * How common {@code word} is: 0 when it was never counted in a quarter of a million words, else 1
   * more than the logarithm to base 2 of the count, up to 14.
   */
  int magnitude(int word) {
    return (marks[word] >> 4) & 15;
  }

  /** The senses of {@code word}, sorted; words that share one are synonyms. */
  int[] senses(int word) {
    return senses[word];
  }

  /** The senses wider, narrower or else close to the sense {@code sense}, sorted. */
  int[] links(int sense) {
    return links[sense];
  }

  /** The words of other parts of speech made of {@code word} or it of them, sorted. */
  int[] derived(int word) {
    return derived[word];
  }

  /** The dictionary forms of an irregular form. */
  int[] bases(int word) {
    return bases[word];
  }
}
