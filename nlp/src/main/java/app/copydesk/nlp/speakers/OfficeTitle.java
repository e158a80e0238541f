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

  /** In tokens, a stop after an initial counted. */
  private static final int LONGEST_NAME = 4;

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
          "attorney",
          "solicitor",
          "prosecutor",
          "administrator",
          "member",
          "officer",
          "executive",
          "editor",
          "manager",
          "adviser",
          "advisor",
          "deputy",
          "delegate",
          "king",
          "queen",
          "prince",
          "princess");

  private static final Set<String> LINKS = Set.of("of", "for", "to");
  private static final Set<String> FIELD_LINKS = Set.of("of", "for", "to", "in", "at");

  /** First words of places that a first name may follow: "San Jose". */
  private static final Set<String> OPEN_PLACES =
      Set.of(
          "San",
          "Santa",
          "Santo",
          "Saint",
          "St",
          "São",
          "Los",
          "Las",
          "El",
          "Fort",
          "Port",
          "Mount",
          "New",
          "North",
          "South",
          "East",
          "West",
          "Lake",
          "Hurricane");

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

  /**
   * Where the name begins in the capitals [{@code from}, {@code to}) when somebody's place or body
   * stands first: "the envoy to Norland Phil Roe", "a member of Congress Ann Lee"; {@code from}
   * when none does.
   */
  static int behindField(List<Token> tokens, int from, int to, FirstNames firstNames) {
    if (fieldOffice(tokens, from) < 0
        || firstNames.contains(tokens.get(from).text())
        || Titles.isBody(tokens.get(to - 1).text())) {
      return from;
    }
    for (int i = from + 1; i < to - 1; i++) {
      if (tokens.get(i).isWord()
          && firstNames.contains(tokens.get(i).text())
          && !OPEN_PLACES.contains(tokens.get(i - 1).text())
          && tokens.get(i - 1).isWord()) {
        return to - i > LONGEST_NAME ? from : i;
      }
    }
    return to - from == 3 && Places.known().contains(tokens.get(from).text()) ? from + 1 : from;
  }

  /** The noun of the "envoy to" and "members of the" before {@code from}; -1 for none. */
  static int fieldOffice(List<Token> tokens, int from) {
    int link = from > 2 && tokens.get(from - 1).is("the") ? from - 2 : from - 1;
    boolean office =
        link > 0
            && FIELD_LINKS.contains(tokens.get(link).text())
            && !tokens.get(link - 1).isCapitalised()
            && (PersonalNouns.contains(tokens.get(link - 1))
                || OFFICES.contains(tokens.get(link - 1).text()));
    return office ? link - 1 : -1;
  }

  private static int start(List<Token> tokens, int office) {
    int i = office;
    while (i > 0
        && (Capitals.isCapital(tokens.get(i - 1)) || tokens.get(i - 1).is("-"))
        && !(i == 1 && Capitals.isFunctionWord(tokens.get(0)))) {
      i--;
    }
    boolean half = tokens.get(i).text().equals("-"); // "then-Secretary of State"
    return !half ? i : i > 0 && tokens.get(i - 1).isWord() ? i - 1 : i + 1;
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
