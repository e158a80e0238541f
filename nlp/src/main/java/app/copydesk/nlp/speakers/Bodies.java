package app.copydesk.nlp.speakers;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The bodies an article names, by their names and by the short forms that follow them. */
final class Bodies {
  private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "&", "de", "in");

  private final Map<String, Entity> byName = new HashMap<>();

  /** The first of several words that ends so: "club" for the Orme Rowing Club. */
  private final Map<String, Entity> byLast = new HashMap<>();

  private final Map<String, Entity> byInitials = new HashMap<>();

  /** The body of this name, or the one it is short for: "ORC", "the Club". */
  Optional<Entity> named(List<String> words) {
    String name = key(String.join(" ", words));
    Entity known = byName.get(name);
    if (known == null && words.size() == 1) {
      known = byInitials.getOrDefault(name.replace(".", ""), byLast.get(name));
    }
    return Optional.ofNullable(known);
  }

  /** The body whose name ends in {@code noun}. */
  Optional<Entity> ending(String noun) {
    return Optional.ofNullable(byLast.get(noun));
  }

  void add(List<String> words, Entity body) {
    byName.putIfAbsent(key(String.join(" ", words)), body);
    if (words.size() > 1) {
      byLast.putIfAbsent(key(words.get(words.size() - 1)), body);
      StringBuilder initials = new StringBuilder();
      for (String word : words) {
        if (!SMALL.contains(word)) {
          initials.append(word.charAt(0));
        }
      }
      if (initials.length() > 2) {
        byInitials.putIfAbsent(key(initials.toString()), body);
      }
    }
  }

  private static String key(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
