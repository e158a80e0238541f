package app.copydesk.nlp.text;

import java.util.Locale;
import java.util.Set;

/** Common nouns for people and for bodies that speak, by list and by ending. */
public final class PersonNouns {
  private static final Set<String> LISTED =
      Set.copyOf(WordFile.words(PersonNouns.class, "person-nouns.txt"));

  private static final Set<String> ENDINGS =
      Set.of(
          "ist", "ists", "woman", "women", "man", "men", "person", "ician", "icians", "maker",
          "makers", "holder", "holders", "keeper", "keepers", "owner", "owners", "leader",
          "leaders", "worker", "workers", "player", "players", "goer", "goers");

  /** Words that only end like people. */
  private static final Set<String> NOT =
      Set.of(
          "human",
          "ottoman",
          "roman",
          "german",
          "talisman",
          "list",
          "twist",
          "consist",
          "exist",
          "resist",
          "assist",
          "regimen",
          "specimen",
          "yemen",
          "oman");

  private PersonNouns() {}

  /** True for a word of the list; endings, which surnames share ("Norman"), do not count. */
  public static boolean isListed(String word) {
    return LISTED.contains(word.toLowerCase(Locale.ROOT));
  }

  /** True when {@code word} is likely to name a person or a body that can speak. */
  public static boolean contains(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (LISTED.contains(lower)) {
      return true;
    }
    return lower.length() > 4
        && !NOT.contains(lower)
        && !lower.endsWith("ment")
        && ENDINGS.stream().anyMatch(lower::endsWith);
  }
}
