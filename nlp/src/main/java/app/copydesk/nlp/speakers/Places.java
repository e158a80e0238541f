package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.WordFile;
import java.util.Set;

/**
 * Places and bodies of one word that are said to say things. Read from {@code places.txt}.
 * Immutable.
 */
final class Places {
  private static final Places KNOWN = new Places();

  private final Set<String> names = Set.copyOf(WordFile.words(WordFile.class, "places.txt"));

  private Places() {}

  /** The places of the list. */
  static Places known() {
    return KNOWN;
  }

  boolean contains(String name) {
    return names.contains(name);
  }
}
