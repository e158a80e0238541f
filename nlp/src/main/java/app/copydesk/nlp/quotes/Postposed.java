package app.copydesk.nlp.quotes;

import app.copydesk.nlp.text.PersonNouns;
import app.copydesk.nlp.text.Tag;
import java.util.Map;
import java.util.Set;

/**
 * What stands behind the noun it belongs to: "people familiar with the matter", "sources close to
 * the deal", "Ann Lee of the consultancy Orbex".
 */
final class Postposed {
  /** What may stand behind people, and the prepositions that it takes. */
  private static final Map<String, Set<String>> PREPOSITIONS =
      Map.ofEntries(
          Map.entry("familiar", Set.of("with")),
          Map.entry("acquainted", Set.of("with")),
          Map.entry("close", Set.of("to")),
          Map.entry("loyal", Set.of("to")),
          Map.entry("opposed", Set.of("to")),
          Map.entry("hostile", Set.of("to")),
          Map.entry("sympathetic", Set.of("to")),
          Map.entry("privy", Set.of("to")),
          Map.entry("near", Set.of("to")),
          Map.entry("aware", Set.of("of")),
          Map.entry("critical", Set.of("of")),
          Map.entry("involved", Set.of("in", "with")),
          Map.entry("briefed", Set.of("on")),
          Map.entry("present", Set.of("at")));

  private static final Set<String> SOME = Set.of("those", "others", "people", "someone", "anyone");

  private Postposed() {}

  /** True when the unit at {@code i} is such an adjective, behind people and before its own. */
  static boolean at(Narration n, int i) {
    Set<String> prepositions = PREPOSITIONS.get(n.at(i).word());
    if (prepositions == null || i == 0 || !n.has(i + 2)) {
      return false;
    }
    Unit people = n.at(i - 1);
    return n.at(i + 1).isOneOf(prepositions)
        && (people.isOneOf(SOME) || PersonNouns.contains(people.word()));
  }

  /** The "consultancy" of "Ann Lee of the consultancy Orbex". */
  static boolean isBodyOfSomebody(Narration n, int noun) {
    int i = noun;
    while (i > 0 && (n.at(i).tag() == Tag.NOUN || n.at(i).tag() == Tag.ADJ)) {
      i--;
    }
    return i > 2
        && n.at(i).is("the")
        && (n.at(i - 1).is("of") || n.at(i - 1).is("at") || n.at(i - 1).is("from"))
        && n.at(i - 2).isCapitalised()
        && n.at(i - 3).isCapitalised();
  }
}
