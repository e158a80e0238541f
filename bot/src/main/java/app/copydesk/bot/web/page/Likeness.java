package app.copydesk.bot.web.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * How like headings are to what their page calls itself: the words shared with the likest title or
 * part of one, as a share of both (Dice), 0 to 1. Each heading is read once. Not thread-safe.
 */
final class Likeness {
  private static final int MIN_SHARED = 2;

  private final List<Set<String>> titles = new ArrayList<>();
  private final IdentityHashMap<Element, Double> known = new IdentityHashMap<>();

  Likeness(List<String> titles) {
    titles.stream()
        .flatMap(title -> Stream.concat(Stream.of(title), Titles.parts(title)))
        .distinct()
        .forEach(title -> this.titles.add(words(title)));
  }

  double of(Element heading) {
    Double before = known.get(heading);
    if (before != null) {
      return before;
    }
    Set<String> words = words(heading.text());
    double most = 0;
    for (Set<String> title : titles) {
      most = Math.max(most, shared(words, title));
    }
    known.put(heading, most);
    return most;
  }

  /** The first of the likest. */
  Optional<Element> max(List<Element> headings) {
    return headings.stream().reduce((a, b) -> of(b) > of(a) ? b : a);
  }

  /**
   * The first of {@code headings} that has every word which {@code likest} shares with its title:
   * what else it says makes it less like, and no other headline.
   */
  Element firstAsNear(Element likest, List<Element> headings) {
    Set<String> words = words(likest.text());
    for (Set<String> title : titles) {
      if (shared(words, title) == of(likest)) {
        words.retainAll(title);
        break;
      }
    }
    return words.size() < MIN_SHARED
        ? likest
        : headings.stream()
            .filter(heading -> words(heading.text()).containsAll(words))
            .findFirst()
            .orElse(likest);
  }

  private static double shared(Set<String> words, Set<String> others) {
    int both = 0;
    for (String word : words) {
      both += others.contains(word) ? 1 : 0;
    }
    return both == 0 ? 0 : 2.0 * both / (words.size() + others.size());
  }

  /** The words of {@code text} in small letters, each once. */
  static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    String small = text.toLowerCase(Locale.ROOT);
    int from = 0;
    for (int at = 0, c; at < small.length(); at += Character.charCount(c)) {
      c = small.codePointAt(at);
      if (!Titles.isLetterOrNumber(c)) {
        words.add(small.substring(from, at));
        from = at + Character.charCount(c);
      }
    }
    words.add(small.substring(from));
    words.remove("");
    return words;
  }
}
