package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The noun that a mention turns on: "spokesman" of "a spokesman for the port". */
final class HeadNoun {
  private static final Set<String> LINKS = Set.of("for", "of", "from", "at", "with", "in", "to");

  /** What ends it in the words of a description, where clauses follow too. */
  private static final Set<String> ENDS =
      Set.of("of", "at", "in", "on", "from", "with", "who", "for", "to", "that", "behind");

  private HeadNoun() {}

  /** The noun {@code description} turns on, in small letters: "owner" of "The owner of a pub". */
  static String of(String description) {
    String head = "";
    for (String word : description.toLowerCase(Locale.ROOT).split("[\\s,]+", -1)) {
      if (!head.isEmpty() && ENDS.contains(word)) {
        break;
      }
      head = word;
    }
    return head;
  }

  /** The noun the mention turns on: the last before a preposition. */
  static Token of(List<Token> tokens) {
    Token head = tokens.get(0);
    for (Token token : tokens) {
      if (isLink(token) && !token.equals(tokens.get(0))) {
        break;
      }
      if (token.tag() != Tag.DET) {
        head = token;
      }
    }
    return head;
  }

  /** True for the prepositions that end what a mention turns on. */
  static boolean isLink(Token token) {
    return LINKS.contains(token.lower());
  }
}
