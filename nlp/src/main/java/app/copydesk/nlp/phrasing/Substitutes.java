package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.text.WordFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What paraphrasing machines were seen to put in the place of a word ("bosom" for breast, "getting
 * to know" for learning), and how often. The pairs of words come from published lists of tortured
 * phrases: see the head of {@code substitutes.txt} and the NOTICE file. Immutable.
 */
final class Substitutes {
  private static final Pattern COMMA = Pattern.compile(", ");

  private static final Substitutes PUBLISHED = read("substitutes.txt");
  private static final Substitutes SEEN = read("substitutes.txt", "substitutes-own.txt");

  private static final Substitutes THESAURUS = read("substitutes-thesaurus.txt");

  private final Map<String, Map<String, Integer>> counts = new HashMap<>();
  private final Map<String, Integer> totals = new HashMap<>();
  private final Set<String> phrases = new HashSet<>();
  private final Map<String, Set<String>> meant = new HashMap<>();
  private final Map<String, Set<String>> everyday = new HashMap<>();

  private Substitutes() {}

  static Substitutes seen() {
    return SEEN;
  }

  /** Those of published phrases alone, without the ones chosen by hand. */
  static Substitutes published() {
    return PUBLISHED;
  }

  /** Those of a thesaurus, wider than what machines were seen to write. */
  static Substitutes thesaurus() {
    return THESAURUS;
  }

  private static Substitutes read(String... names) {
    Substitutes substitutes = new Substitutes();
    for (String name : names) {
      for (WordFile.Line line : WordFile.lines(Substitutes.class, name)) {
        substitutes.add(line);
      }
    }
    for (WordFile.Line line : WordFile.lines(Substitutes.class, "everyday.txt")) {
      substitutes.remove(line);
    }
    return substitutes;
  }

  private void add(WordFile.Line line) {
    int colon = line.text().indexOf(':');
    String word = line.text().substring(0, colon);
    for (String item : COMMA.split(line.text().substring(colon + 1).strip(), -1)) {
      String[] parts = item.split("=", -1);
      add(word, parts[0], parts.length > 1 ? Integer.parseInt(parts[1]) : 1);
    }
  }

  private void remove(WordFile.Line line) {
    int colon = line.text().indexOf(':');
    Word word = Word.of(line.text().substring(0, colon));
    for (String item : COMMA.split(line.text().substring(colon + 1).strip(), -1)) {
      everyday.computeIfAbsent(word.text(), key -> new HashSet<>()).addAll(Word.of(item).forms());
      for (String form : word.forms()) {
        counts.getOrDefault(form, new HashMap<>()).keySet().removeAll(Word.of(item).forms());
      }
      Word.of(item)
          .forms()
          .forEach(form -> meant.getOrDefault(form, new HashSet<>()).removeAll(word.forms()));
    }
  }

  private void add(String word, String substitute, int count) {
    counts.computeIfAbsent(word, key -> new HashMap<>()).merge(substitute, count, Integer::sum);
    totals.merge(word, count, Integer::sum);
    meant.computeIfAbsent(substitute, key -> new HashSet<>()).add(word);
    if (substitute.indexOf(' ') > 0) {
      phrases.add(substitute);
    }
  }

  /** How often {@code substitute} was seen in the place of {@code word}; forms count as one. */
  int count(Word word, Word substitute) {
    int most = 0;
    for (String form : word.forms()) {
      Map<String, Integer> seen = counts.get(form);
      if (seen != null) {
        for (String other : substitute.forms()) {
          most = Math.max(most, seen.getOrDefault(other, 0));
        }
      }
    }
    return most;
  }

  /** How often anything was seen in the place of {@code word}. */
  int total(Word word) {
    int most = 0;
    for (String form : word.forms()) {
      most = Math.max(most, totals.getOrDefault(form, 0));
    }
    return most;
  }

  /** True when ordinary English too puts {@code substitute} in the place of {@code word}. */
  boolean isEveryday(Word word, Word substitute) {
    return word.forms().stream()
        .map(form -> everyday.getOrDefault(form, Set.of()))
        .anyMatch(others -> substitute.forms().stream().anyMatch(others::contains));
  }

  /** True for a substitute of several words. */
  boolean isPhrase(String words) {
    return phrases.contains(words);
  }

  /** The words in whose place {@code substitute} was seen. */
  Set<String> meant(Word substitute) {
    Set<String> words = new HashSet<>();
    for (String form : substitute.forms()) {
      words.addAll(meant.getOrDefault(form, Set.of()));
    }
    return words;
  }

  /** The substitutes of {@code word}. */
  Set<String> of(Word word) {
    Set<String> found = new HashSet<>();
    for (String form : word.forms()) {
      found.addAll(counts.getOrDefault(form, Map.of()).keySet());
    }
    return found;
  }
}
