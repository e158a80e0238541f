package app.copydesk.nlp.phrasing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Makes {@code substitutes.txt} of a list of tortured phrases, a JSON line each: {@code {"text":
 * "bosom malignancy", "correct": "breast cancer"}}. Run it with two files: the list, and what to
 * write; with a third argument, 0 or 1, it learns from the right phrases of one half alone, which
 * serves to measure what the words are worth on the other half. Words are laid side by side from
 * both ends; only single pairs of words are kept, no phrase of the list.
 */
final class SubstituteCompiler {
  private final Map<String, Map<String, Integer>> counts = new TreeMap<>();

  public static void main(String[] args) throws IOException {
    SubstituteCompiler compiler = new SubstituteCompiler();
    ObjectMapper json = new ObjectMapper();
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      JsonNode pair = json.readTree(line);
      String right = pair.get("correct").asText();
      if (args.length < 3 || half(right) == Integer.parseInt(args[2])) {
        compiler.learn(words(pair.get("text").asText()), words(right));
      }
    }
    Files.writeString(Path.of(args[1]), compiler.text());
  }

  /** The half {@code right} belongs to, whatever its spacing, case and remarks. */
  static int half(String right) {
    return Math.floorMod((String.join(" ", words(right)).hashCode() * 31) >> 5, 2);
  }

  private static List<String> words(String phrase) {
    return Arrays.stream(
            phrase
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\([^)]*\\)", " ")
                .replaceAll("[^a-z0-9']+", " ")
                .strip()
                .split(" ", -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private void learn(List<String> written, List<String> right) {
    int from = 0;
    int ends = 0;
    int shorter = Math.min(written.size(), right.size());
    while (from < shorter && same(written.get(from), right.get(from))) {
      from++;
    }
    while (ends < shorter - from
        && same(written.get(written.size() - 1 - ends), right.get(right.size() - 1 - ends))) {
      ends++;
    }
    List<String> a = written.subList(from, written.size() - ends);
    List<String> b = right.subList(from, right.size() - ends);
    if (a.size() == b.size()) {
      boolean sure = from + ends > 0 || isSupported(a, b);
      for (int i = 0; i < a.size(); i++) {
        add(
            b.get(i),
            a.get(i),
            sure || Kinship.byDictionary(Word.of(b.get(i)), Word.of(a.get(i))) != Kinship.NONE);
      }
    } else if (from + ends > 0 && b.size() == 1 && (a.size() == 2 || a.size() == 3)) {
      add(b.get(0), String.join(" ", a), true);
    }
  }

  /** True when at least half of the words laid side by side are kin or the same. */
  private static boolean isSupported(List<String> a, List<String> b) {
    int kin = 0;
    for (int i = 0; i < a.size(); i++) {
      kin += Kinship.byDictionary(Word.of(b.get(i)), Word.of(a.get(i))) == Kinship.NONE ? 0 : 1;
    }
    return 2 * kin >= a.size();
  }

  private static boolean same(String a, String b) {
    return Word.of(a).isFormOf(Word.of(b));
  }

  private void add(String word, String substitute, boolean sure) {
    if (sure && isWord(word) && isWord(substitute) && !same(word, substitute)) {
      counts
          .computeIfAbsent(base(word), key -> new TreeMap<>())
          .merge(base(substitute), 1, Integer::sum);
    }
  }

  private static boolean isWord(String word) {
    return word.length() > 2 && word.matches("[a-z]+( [a-z]+)*") && !FunctionWords.contains(word);
  }

  /** The singular of a plural; other forms are kept as they are. */
  private static String base(String word) {
    if (word.endsWith("s")) {
      for (String form : Word.of(word).forms()) {
        if (word.startsWith(form.substring(0, form.length() - 1))
            && form.length() < word.length()) {
          return form;
        }
      }
    }
    return word;
  }

  private String text() {
    List<String> lines = new ArrayList<>();
    lines.add("# What paraphrasing machines were seen to write for a word, and how often.");
    lines.add("# Single words laid side by side in the tortured phrases of the Problematic Paper");
    lines.add("# Screener (G. Cabanac, C. Labbé, A. Magazinov) as giladfeldman/torturedcheck has");
    lines.add("# them, CC BY 4.0: see the NOTICE file. Made by SubstituteCompiler.");
    counts.forEach((word, found) -> lines.add(word + ": " + items(found)));
    return String.join("\n", lines) + "\n";
  }

  private static String items(Map<String, Integer> found) {
    List<Map.Entry<String, Integer>> entries = new ArrayList<>(found.entrySet());
    entries.sort(Collections.reverseOrder(Map.Entry.comparingByValue()));
    return entries.stream()
        .map(item -> item.getKey() + (item.getValue() > 1 ? "=" + item.getValue() : ""))
        .collect(Collectors.joining(", "));
  }

  private SubstituteCompiler() {}
}
