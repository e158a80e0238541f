package app.copydesk.nlp.phrasing;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/**
 * Makes {@code collocations.bin} of the language model {@code en-us.lm.bin} of CMU Sphinx (as the
 * package pocketsphinx-en-us of Debian has it). Run it with two files: the model, and what to
 * write. Kept is how likely a word is, and two words side by side that meet far oftener than by
 * chance: dictionary forms, not two function words, by the numbers of {@link Collocations}.
 *
 * <p>The file, gzipped: how many words are numbered (4 bytes); for each a byte, {@value
 * Collocations#STEPS} times its improbability in bits, 0 for a word that is not in the model; for
 * each the length in bytes of its row as a number of seven-bit bytes, the lowest first, all but the
 * last marked by the high bit; then the rows. A row holds the words that follow it: the distance to
 * the number of the one before, as such a number, and a byte for the improbability of the two.
 *
 * <p>The model is a trie (Heafield, "KenLM: Faster and Smaller Language Model Queries", 2011), from
 * the last word of a run back to its first. Probabilities are logarithms to the base 1.0001.
 */
final class CollocationCompiler {
  private static final int HEAD = "Trie Language Model".length() + 1;
  private static final int TABLE = 1 << 16;
  private static final double BITS = Math.log(1.0001) / Math.log(2);

  /** Two words count when they meet so many bits oftener than by chance. */
  private static final double LEAST_TIE = 3;

  /** Two words that meet less often, in bits, are left out. */
  private static final double RAREST = 26;

  private final double[] words = new double[Lexicon.english().size() + FunctionWords.all().size()];
  private final TreeMap<Integer, TreeMap<Integer, Double>> pairs = new TreeMap<>();

  public static void main(String[] args) throws IOException {
    CollocationCompiler compiler = new CollocationCompiler();
    compiler.read(
        ByteBuffer.wrap(Files.readAllBytes(Path.of(args[0]))).order(ByteOrder.LITTLE_ENDIAN));
    try (OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
      compiler.write(out);
    }
  }

  private void read(ByteBuffer model) {
    int vocabulary = model.getInt(HEAD);
    int bigrams = model.getInt(HEAD + 4);
    int trigrams = model.getInt(HEAD + 8);
    int probabilities = HEAD + 12 + 4;
    int unigrams = probabilities + 3 * TABLE * 4;
    int trie = unigrams + 12 * (vocabulary + 1);
    int wordBits = width(vocabulary);
    int rowBits = wordBits + 32 + width(trigrams);
    long trieBytes = ((1L + bigrams) * rowBits + 7) / 8 + 8;
    long longestBytes = ((1L + trigrams) * (wordBits + 16) + 7) / 8 + 8;
    String[] spelt = spelt(model, (int) (trie + trieBytes + longestBytes));
    Word[] known = new Word[vocabulary];
    for (int word = 0; word < vocabulary; word++) {
      if (spelt[word].matches("[a-z]{2,}") || FunctionWords.contains(spelt[word])) {
        known[word] = Word.of(spelt[word]);
        for (int number : Collocations.numbers(known[word])) {
          words[number] += Math.pow(2, model.getFloat(unigrams + 12 * word) * BITS);
        }
      }
    }
    for (int last = 0; last < vocabulary; last++) {
      int end = model.getInt(unigrams + 12 * (last + 1) + 8);
      for (int i = model.getInt(unigrams + 12 * last + 8); known[last] != null && i < end; i++) {
        int first = (int) bits(model, trie, (long) i * rowBits, wordBits);
        int code = (int) bits(model, trie, (long) i * rowBits + wordBits + 16, 16);
        if (known[first] != null) {
          double given = model.getFloat(probabilities + 4 * code);
          double both = (given + model.getFloat(unigrams + 12 * first)) * BITS;
          add(known[first], known[last], Math.pow(2, both));
        }
      }
    }
  }

  private void add(Word first, Word last, double probability) {
    if (FunctionWords.contains(first.text()) && FunctionWords.contains(last.text())) {
      return;
    }
    for (int a : Collocations.numbers(first)) {
      for (int b : Collocations.numbers(last)) {
        pairs.computeIfAbsent(a, key -> new TreeMap<>()).merge(b, probability, Double::sum);
      }
    }
  }

  private static String[] spelt(ByteBuffer model, int at) {
    byte[] letters = new byte[model.getInt(at)];
    model.position(at + 4).get(letters);
    return new String(letters, StandardCharsets.ISO_8859_1).split("\0", -1);
  }

  private static int width(int most) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(most);
  }

  private static long bits(ByteBuffer model, int from, long bit, int width) {
    long row = model.getLong(from + (int) (bit >> 3));
    return (row >>> (bit & 7)) & ((1L << width) - 1);
  }

  private void write(OutputStream file) throws IOException {
    ByteArrayOutputStream lengths = new ByteArrayOutputStream();
    ByteArrayOutputStream rows = new ByteArrayOutputStream();
    for (int word = 0; word < words.length; word++) {
      ByteArrayOutputStream row = row(word);
      number(row.size(), lengths);
      row.writeTo(rows);
    }
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(file))) {
      out.writeInt(words.length);
      for (double probability : words) {
        out.writeByte(probability == 0 ? 0 : code(improbability(probability)));
      }
      lengths.writeTo(out);
      rows.writeTo(out);
    }
  }

  private ByteArrayOutputStream row(int first) {
    ByteArrayOutputStream row = new ByteArrayOutputStream();
    int before = 0;
    for (Map.Entry<Integer, Double> pair : pairs.getOrDefault(first, new TreeMap<>()).entrySet()) {
      double both = improbability(pair.getValue());
      double chance = improbability(words[first]) + improbability(words[pair.getKey()]);
      if (both <= RAREST && chance - both >= LEAST_TIE) {
        number(pair.getKey() - before, row);
        row.write(code(both));
        before = pair.getKey();
      }
    }
    return row;
  }

  private static double improbability(double probability) {
    return -Math.log(probability) / Math.log(2);
  }

  private static int code(double bits) {
    return (int) Math.max(1, Math.min(255, Math.round(bits * Collocations.STEPS)));
  }

  private static void number(int number, ByteArrayOutputStream out) {
    int rest = number;
    while (rest > 127) {
      out.write((rest & 127) | 128);
      rest >>>= 7;
    }
    out.write(rest);
  }

  private CollocationCompiler() {}
}
