package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.Set;

/** Tells "Mayor Park", somebody with a title, from "Justice Department", a body. */
final class TitleBeforeBody {
  /** Words that end the names of bodies and are surnames too. */
  private static final Set<String> SURNAMES =
      Set.of(
          "Park", "Church", "Day", "House", "Hall", "Lake", "Price", "Prize", "Post", "Force",
          "Bank", "Banks", "Beach", "Lane", "Street", "Rivers", "Tower", "Guard", "Court",
          "Square");

  private TitleBeforeBody() {}

  /** True for "Hall" and the like. */
  static boolean isSurname(String word) {
    return SURNAMES.contains(word);
  }

  /** True when the title at {@code from} stands before a surname that bodies are called too. */
  static boolean isTitle(List<Token> tokens, int from, int to) {
    return Titles.isCourtesy(tokens.get(from).text())
        || (to - from == 2 && SURNAMES.contains(tokens.get(to - 1).text()));
  }
}
