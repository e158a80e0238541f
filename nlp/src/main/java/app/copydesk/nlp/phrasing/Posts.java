package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.text.WordFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The posts people hold, and which of them go together. Read from {@code posts.txt}. */
final class Posts {
  /** The lines each post stands on. */
  private final Map<String, Set<Integer>> lines = new HashMap<>();

  Posts() {
    for (WordFile.Line line : WordFile.lines(Posts.class, "posts.txt")) {
      for (String word : line.text().strip().split(" ", -1)) {
        lines.computeIfAbsent(word, w -> new HashSet<>()).add(line.number());
      }
    }
  }

  /** The post that ends in {@code word}, which {@code before} may belong to, in lower case. */
  Optional<String> post(String before, String word) {
    if (lines.containsKey(before + "-" + word)) {
      return Optional.of(before + "-" + word);
    }
    return lines.containsKey(word) ? Optional.of(word) : Optional.empty();
  }

  /** True for two posts of which nobody is expected to hold both. */
  boolean exclude(String a, String b) {
    Set<Integer> first = lines.getOrDefault(a, Set.of());
    Set<Integer> second = lines.getOrDefault(b, Set.of());
    return !first.isEmpty() && !second.isEmpty() && first.stream().noneMatch(second::contains);
  }
}
