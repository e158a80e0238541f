package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.NameParticles;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.Set;

/**
 * Offices that name their field between the title and the name: "Minister for Health Leo Varda",
 * "U.S. Ambassador to Norland Phil Roe". The field has capitals as the name has.
 */
final class OfficeTitle {
  private static final int LONGEST = 9;

  /** In words, of "policy" in "head of policy at". */
  private static final int LONGEST_FIELD = 4;

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
          "conservator",
          "registrar",
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

  /** Seats in a parliament, behind which the constituency stands: "TD for Ely Bríd Lee". */
  private static final Set<String> SEATS =
      Set.of(
          "MP",
          "MPs",
          "MSP",
          "MS",
          "AM",
          "MLA",
          "MEP",
          "MHK",
          "MPP",
          "MNA",
          "MHA",
          "MLC",
          "TD",
          "Senator",
          "Cllr",
          "Councillor",
          "Member");

  /** Offices of a place, which stands right behind them. */
  private static final Set<String> OF_PLACES =
      Set.of(
          "mp",
          "msp",
          "ms",
          "am",
          "mla",
          "mep",
          "mhk",
          "mpp",
          "mna",
          "mha",
          "mlc",
          "td",
          "senator",
          "cllr",
          "councillor",
          "member",
          "mayor",
          "bishop",
          "archbishop",
          "governor",
          "ambassador");

  private static final Set<String> SEAT_LINKS = Set.of("from", "in");
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
    for (int i = behindInitials(tokens, from) - 1; i > 0 && from - i < LONGEST; i--) {
      Token token = tokens.get(i);
      Token office = tokens.get(i - 1);
      boolean seat = SEATS.contains(office.text());
      if (LINKS.contains(token.text()) || (seat && SEAT_LINKS.contains(token.text()))) {
        if (seat || (office.isCapitalised() && OFFICES.contains(office.lower()))) {
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

  /** Where the "(SP)" of "Superintendent of Police (SP) Anil Rao" begins; {@code from} for none. */
  static int behindInitials(List<Token> tokens, int from) {
    boolean initials =
        from > 3
            && tokens.get(from - 1).text().equals(")")
            && tokens.get(from - 3).text().equals("(")
            && tokens.get(from - 2).text().chars().allMatch(Character::isUpperCase);
    return initials ? from - 3 : from;
  }

  /**
   * Where the name begins in the capitals [{@code from}, {@code to}) when somebody's place or body
   * stands first: "the envoy to Norland Phil Roe", "a member of Congress Ann Lee"; {@code from}
   * when none does.
   */
  static int behindField(List<Token> tokens, int from, int to, FirstNames firstNames) {
    int office = fieldOffice(tokens, from);
    if (office < 0
        || Titles.isBody(tokens.get(to - 1).text())
        || (tokens.get(office).lower().startsWith("spokes") && hasTitle(tokens, from, to))) {
      return from;
    }
    for (int i = from + 1; i < to - 2; i++) {
      boolean body = Titles.isBody(tokens.get(i).text()) && to - i <= LONGEST_NAME;
      if (body && firstNames.contains(tokens.get(i + 1).text())) {
        return i + 1; // "director at Ely Bank Ann Lee"
      }
    }
    if (firstNames.contains(tokens.get(from).text())) {
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
    int last = to - 3;
    boolean bodyBeforeName =
        last > from
            && Titles.isBody(tokens.get(last).text())
            && Capitals.isCapital(tokens.get(last + 1))
            && !Places.known().contains(tokens.get(last + 1).text());
    if (bodyBeforeName) {
      return last + 1; // "director at Ely Bank Wenlo Tarr"
    }
    return to - from == 3 && Places.known().contains(tokens.get(from).text()) ? from + 1 : from;
  }

  /** "a spokesman for U.S. Attorney Ann Lee" is not she. */
  private static boolean hasTitle(List<Token> tokens, int from, int to) {
    return tokens.subList(from, to).stream().anyMatch(token -> Titles.isOffice(token.text()));
  }

  /**
   * The noun of the "envoy to", the "members of the" and the "head of policy at" before {@code
   * from}; -1 for none.
   */
  static int fieldOffice(List<Token> tokens, int from) {
    int link = from > 2 && tokens.get(from - 1).is("the") ? from - 2 : from - 1;
    if (link < 1 || !FIELD_LINKS.contains(tokens.get(link).text())) {
      return -1;
    }
    int field = link - 1;
    while (field > 1
        && link - field < LONGEST_FIELD
        && !isOffice(tokens, field)
        && (tokens.get(field).tag() == Tag.NOUN || tokens.get(field).tag() == Tag.ADJ)
        && !FIELD_LINKS.contains(tokens.get(field).text())) {
      field--;
    }
    boolean behind = field < link - 1 && FIELD_LINKS.contains(tokens.get(field).text());
    int office = behind ? field - 1 : link - 1;
    return isOffice(tokens, office) ? office : -1;
  }

  private static boolean isOffice(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    return (!token.isCapitalised() || i == 0)
        && (PersonalNouns.contains(token) || OFFICES.contains(token.lower()));
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
   * Where the name begins in the capitals [{@code from}, {@code to}) behind the office at {@code
   * office}; {@code to} when they are the field alone: "the Mayor of Rio Branco".
   */
  static int nameStart(List<Token> tokens, int office, int from, int to, FirstNames firstNames) {
    boolean field =
        LINKS.contains(tokens.get(from - 1).text())
            && OF_PLACES.contains(tokens.get(from - 2).lower());
    for (int i = field ? from + 1 : from; i < to - 1; i++) {
      boolean compass = i > from && OPEN_PLACES.contains(tokens.get(i).text()); // "Kelby West"
      if (firstNames.contains(tokens.get(i).text()) && tokens.get(i).isWord() && !compass) {
        return i;
      }
    }
    for (int i = to - 2; i >= from; i--) {
      if (FIELDS.contains(tokens.get(i).text())) {
        return i + 1;
      }
    }
    return to - from > 2 && isSeatOfUnknown(tokens, office, from, to, firstNames)
        ? to - (NameParticles.contains(tokens.get(to - 2).text()) ? 3 : 2)
        : to;
  }

  /** "But Labour MP for Ely Wenlo Tarr said", not "the MP for Ely Wenlo Vale" nor an apposition. */
  private static boolean isSeatOfUnknown(
      List<Token> tokens, int office, int from, int to, FirstNames firstNames) {
    boolean seat = false;
    for (int i = office; i < from; i++) {
      seat |= SEATS.contains(tokens.get(i).text());
      if (firstNames.contains(tokens.get(i).text())) {
        return false;
      }
    }
    Token before = tokens.get(Math.max(0, office - 1));
    boolean opens = office == 0 || (before.isWord() && !before.is("the") && !before.is("a"));
    return seat && opens && to < tokens.size() && !DescribingPhrase.closes(tokens.get(to));
  }
}
