package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.PersonNouns;
import app.copydesk.nlp.text.Token;
import app.copydesk.nlp.text.WordFile;
import java.util.List;
import java.util.Set;

/** Nouns for what a body is: "the company", "luxury giant Orbex". Words in lower case. */
final class BodyTrades {
  private static final Set<String> ALONE = read("a");
  private static final Set<String> BEFORE_NAME = read("b");
  private static final Set<String> APPOSED = read("c");

  /** Makers who are people. */
  private static final Set<String> MAKERS = read("m");

  /** Nouns for a body that are as often a person's: "a film producer". */
  private static final Set<String> AMBIGUOUS = read("d");

  private BodyTrades() {}

  private static Set<String> read(String kind) {
    return WordFile.words(BodyTrades.class, "body-trades.txt", kind);
  }

  /** True for a noun that behind "the" means a body named before. */
  static boolean standAlone(String word) {
    return ALONE.contains(word);
  }

  /** True for a noun that in apposition says what a body is: "Orbex, a maker of kites". */
  static boolean contains(Token token) {
    String word = token.lower();
    String last = word.substring(word.lastIndexOf('-') + 1);
    return !token.isCapitalised() && (introduce(last) || APPOSED.contains(last));
  }

  /** True for such a noun of several pieces that ends at {@code i}: "the delivery start-up". */
  static boolean endsCompound(List<Token> tokens, int i) {
    return i > 1
        && tokens.get(i - 1).text().equals("-")
        && tokens.get(i - 1).end() == tokens.get(i).start()
        && BEFORE_NAME.contains(tokens.get(i - 2).lower() + "-" + tokens.get(i).lower());
  }

  /** True for such a noun that no person is called by: "company", not "producer". */
  static boolean isNoPerson(Token token) {
    return contains(token) && !AMBIGUOUS.contains(token.lower());
  }

  /** True for a noun that stands before the name of a body: "the charity Orbex". */
  static boolean introduce(String word) {
    boolean maker = word.endsWith("maker") && !PersonNouns.isListed(word) && !MAKERS.contains(word);
    return maker || ALONE.contains(word) || BEFORE_NAME.contains(word);
  }

  /** "the British broadcaster", which as it stands is a body; one person would be a veteran. */
  static boolean isNational(List<Token> tokens) {
    int last = tokens.size() - 1;
    return last > 0
        && introduce(tokens.get(last).lower())
        && Origins.isAdjective(tokens.get(last - 1).text());
  }
}
