package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.Set;

/**
 * Offices that name their field between the title and the name: "Minister for Health Leo Varda",
 * "U.S. Ambassador to Norland Phil Roe". The field has capitals as the name has.
 */
final class OfficeTitle {
  private static final int LONGEST = 9;

  private static final Set<String> OFFICES =
      Set.of(
          "minister",
          "secretary",
          "undersecretary",
          "commissioner",
          "ambassador",
          "envoy",
          "consul",
          "director",
          "president",
          "chancellor",
          "governor",
          "mayor",
          "speaker",
          "chief",
          "head",
          "dean",
          "bishop",
          "archbishop",
          "representative",
          "professor",
          "coordinator",
          "rapporteur",
          "inspector",
          "superintendent",
          "chair",
          "chairman",
          "chairwoman",
          "leader",
          "lord",
          "master",
          "comptroller",
          "controller",
          "king",
          "queen",
          "prince",
          "princess");

  private static final Set<String> LINKS = Set.of("of", "for", "to");
  private static final Set<String> INSIDE = Set.of("and", "&", "the");

  /** Fields of government; behind one of them a single word is a name. */
  private static final Set<String> FIELDS =
      Set.of(
          "State",
          "Defence",
          "Defense",
          "Health",
          "Finance",
          "Justice",
          "Labor",
          "Labour",
          "Commerce",
          "Education",
          "Treasury",
          "Interior",
          "Energy",
          "Transport",
          "Transportation",
          "Culture",
          "Agriculture",
          "Environment",
          "Trade",
          "Housing",
          "Tourism",
          "Immigration",
          "Refugees",
          "Staff",
          "Police",
          "Security",
          "Affairs",
          "Rights",
          "Opposition",
          "House",
          "Senate",
          "Commons",
          "Assembly",
          "Parliament",
          "Council",
          "Delegation",
          "Mission");

  private OfficeTitle() {}

  /**
   * The index of the first word of the office whose field runs into the capitals at {@code from};
   * -1 when no office stands before them.
   */
  static int before(List<Token> tokens, int from) {
    for (int i = from - 1; i > 0 && from - i < LONGEST; i--) {
      Token token = tokens.get(i);
      Token office = tokens.get(i - 1);
      if (LINKS.contains(token.text())) {
        if (office.isCapitalised() && OFFICES.contains(office.lower())) {
          return start(tokens, i - 1);
        }
        if (!office.isCapitalised()) {
          return -1;
        }
      } else if (!token.isCapitalised() && !INSIDE.contains(token.text())) {
        return -1;
      }
    }
    return -1;
  }

  private static int start(List<Token> tokens, int office) {
    int i = office;
    while (i > 0
        && (Capitals.isCapital(tokens.get(i - 1)) || tokens.get(i - 1).is("-"))
        && !(i == 1 && Capitals.isFunctionWord(tokens.get(0)))) {
      i--;
    }
    return i;
  }

  /**
   * Where the name begins in the capitals [{@code from}, {@code to}) behind an office; {@code to}
   * when they are the field alone: "the Mayor of Rio Branco".
   */
  static int nameStart(List<Token> tokens, int from, int to, FirstNames firstNames) {
    for (int i = from; i < to - 1; i++) {
      if (firstNames.contains(tokens.get(i).text()) && tokens.get(i).isWord()) {
        return i;
      }
    }
    for (int i = to - 2; i >= from; i--) {
      if (FIELDS.contains(tokens.get(i).text())) {
        return i + 1;
      }
    }
    return to;
  }
}
