package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.Set;

/** The party and state of a lawmaker, three tokens: "R-Texas", "D-Ohio". */
final class PartySeat {
  private static final Set<String> PARTIES = Set.of("R", "D", "I");

  private PartySeat() {}

  static boolean startsAt(List<Token> tokens, int i) {
    return PARTIES.contains(tokens.get(i).text())
        && i + 2 < tokens.size()
        && tokens.get(i + 1).text().equals("-")
        && tokens.get(i).end() == tokens.get(i + 1).start()
        && Capitals.isCapital(tokens.get(i + 2));
  }
}
