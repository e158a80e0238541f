package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.WordFile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Nouns for what a body is: "the company", "luxury giant Orbex". Words in lower case. */
final class BodyTrades {
  private static final Set<String> ALONE = read("a ");
  private static final Set<String> BEFORE_NAME = read("b ");

  private BodyTrades() {}

  private static Set<String> read(String kind) {
    Set<String> words = new HashSet<>();
    for (WordFile.Line line : WordFile.lines(BodyTrades.class, "body-trades.txt")) {
      if (line.text().startsWith(kind)) {
        words.addAll(List.of(line.text().substring(kind.length()).split(" ", -1)));
      }
    }
    return Set.copyOf(words);
  }

  /** True for a noun that behind "the" means a body named before. */
  static boolean standAlone(String word) {
    return ALONE.contains(word);
  }

  /** True for a noun that stands before the name of a body: "the charity Orbex". */
  static boolean introduce(String word) {
    return ALONE.contains(word) || word.endsWith("maker") || BEFORE_NAME.contains(word);
  }
}
