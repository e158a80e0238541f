package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Reads a description whose second comma is left out: "Ann Lee, an analyst at Orbex said …". */
final class OpenApposition {
  private static final Set<String> SAYING =
      Set.of("said", "says", "told", "tells", "warned", "added", "explained", "wrote", "believes");

  private static final Set<String> BEFORE_SUBJECT = Set.of("\"", "but", "and", "that", "while");

  private OpenApposition() {}

  /**
   * One past the end of the description at {@code from}, behind the name that begins at {@code
   * first}; empty where the name is no subject or where the verb is set off as an aside: "Ann Lee,
   * the mayor said, …".
   */
  static OptionalInt end(List<Token> tokens, int first, int from) {
    if (!mayBeSubject(tokens, first)) {
      return OptionalInt.empty();
    }
    int verb = from;
    while (verb < tokens.size()
        && verb - from < DescribingPhrase.LONGEST
        && !SAYING.contains(tokens.get(verb).lower())) {
      if (DescribingPhrase.closes(tokens.get(verb))) {
        return OptionalInt.empty();
      }
      verb++;
    }
    boolean goesOn =
        verb + 1 < tokens.size()
            && SAYING.contains(tokens.get(verb).lower())
            && !DescribingPhrase.closes(tokens.get(verb + 1));
    OptionalInt end =
        goesOn ? DescribingPhrase.nominal(tokens.subList(0, verb), from) : OptionalInt.empty();
    return end.isPresent() && end.getAsInt() == verb ? end : OptionalInt.empty();
  }

  private static boolean mayBeSubject(List<Token> tokens, int first) {
    if (first == 0) {
      return true;
    }
    String before = tokens.get(first - 1).lower();
    return SAYING.contains(before) || BEFORE_SUBJECT.contains(before);
  }
}
