package app.copydesk.nlp.speakers;

import java.util.List;
import java.util.Set;

/**
 * Descriptions that tell only how somebody stands to a person, a thing or an event: "The car’s
 * owner", "His mother", "One passenger". What is told later is shown with them.
 */
final class Relation {
  /** In words. */
  private static final int LONGEST_ADDED = 9;

  private static final Set<String> NOUNS =
      Set.of(
          "owner",
          "resident",
          "neighbour",
          "neighbor",
          "passenger",
          "customer",
          "witness",
          "friend",
          "one",
          "guest",
          "visitor",
          "shopper",
          "commuter",
          "bystander",
          "passer-by",
          "survivor",
          "victim",
          "teenager",
          "man",
          "woman",
          "boy",
          "girl",
          "parent",
          "father",
          "mother",
          "son",
          "daughter",
          "brother",
          "sister",
          "wife",
          "husband",
          "partner",
          "widow",
          "widower",
          "uncle",
          "aunt",
          "cousin",
          "nephew",
          "niece",
          "grandson",
          "granddaughter",
          "grandmother",
          "grandfather",
          "tenant",
          "motorist",
          "protester",
          "patient",
          "colleague",
          "marcher",
          "spectator",
          "fan",
          "supporter",
          "reader",
          "local",
          "onlooker");

  private Relation() {}

  /** {@code told}, with {@code more} behind a comma where the two say different things. */
  static String withMore(String told, String more) {
    return withBrief(
        told, more.indexOf(" who ") > 0 ? more.substring(0, more.indexOf(" who ")) : more);
  }

  private static String withBrief(String told, String more) {
    List<String> known = Entity.words(told);
    List<String> added = Entity.words(more);
    boolean brief = more.split(" ", -1).length <= LONGEST_ADDED && told.indexOf(',') < 0;
    boolean other =
        added.stream().noneMatch(word -> known.stream().anyMatch(k -> RoleWords.same(k, word)));
    boolean bare = known.size() <= 2 && more.matches("[Aa]n? .*");
    boolean says = (isOne(told) || bare) && !isOne(more);
    return says && brief && other ? told + ", " + more : told;
  }

  /** True where {@code description} turns on a noun for how somebody stands to others. */
  static boolean isOne(String description) {
    String head = HeadNoun.of(description);
    return NOUNS.contains(head.substring(head.lastIndexOf('-') + 1));
  }
}
