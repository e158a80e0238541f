package app.copydesk.nlp.speakers;

import static app.copydesk.nlp.speakers.DescribingPhrase.closes;
import static app.copydesk.nlp.speakers.DescribingPhrase.isComma;

import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds what is said of a name in front of the comma before it: "The bank’s chief economist for ten
 * years, Claire Dunne,", "The vet who examined the horses, Sunita Rao,", "For the defence, Ann
 * Lee".
 */
final class DescriptionBefore {
  static final Set<String> SIDES =
      Set.of("defence", "defense", "prosecution", "crown", "claimant", "claimants", "plaintiffs");

  private static final int FURTHEST_BACK = 16;

  private final List<Token> tokens;
  private final int comma;
  private final int end;

  private DescriptionBefore(List<Token> tokens, int comma, int end) {
    this.tokens = tokens;
    this.comma = comma;
    this.end = end;
  }

  /**
   * Where the description begins that ends at the comma before {@code first}; empty when there is
   * none.
   *
   * @param first the index of the first word of the name or of its titles
   * @param end one past the index of its last word
   */
  static OptionalInt start(List<Token> tokens, int first, int end) {
    int comma = comma(tokens, first);
    return comma > 0 ? new DescriptionBefore(tokens, comma, end).start() : OptionalInt.empty();
  }

  /**
   * The comma in front of the name that begins at {@code first}, also of "Labour’s Ann Lee",
   * "79-year-old Ann Lee", "the developer Ann Lee", "the Rev Ann Lee", "the Finn Ann Lee", "Her
   * Excellency Ann Lee" and "now Lord Lee"; -1 when there is none.
   */
  static int comma(List<Token> tokens, int first) {
    int at = first - 1;
    if (at > 0 && opensTitle(tokens, at)) {
      at--;
    }
    boolean described =
        !tokens.get(first).isCapitalised() || Origins.isAdjective(tokens.get(first).text());
    if (at > 0 && tokens.get(at).is("the") && described) {
      at--;
    }
    if (at > 1 && tokens.get(at - 1).is("the") && Origins.contains(tokens.get(at).text())) {
      at -= 2;
    }
    if (at > 4 && tokens.get(at).is("old") && tokens.get(at - 2).is("year")) {
      at -= 5;
    }
    if (at > 2 && tokens.get(at).is("'s") && tokens.get(at - 1).isCapitalised()) {
      at -= 2;
      while (at > 1 && tokens.get(at).isCapitalised()) {
        at--;
      }
    }
    return at > 0 && isComma(tokens.get(at)) ? at : -1;
  }

  /** The word before the titles that belongs to them. */
  private static boolean opensTitle(List<Token> tokens, int i) {
    Token title = tokens.get(i + 1);
    boolean courtesy = Titles.isCourtesy(title.text()) || Titles.isReverend(title.text());
    return (courtesy
            && (tokens.get(i).is("the") || DescribingPhrase.OWNERS.contains(tokens.get(i).lower())))
        || tokens.get(i).is("now");
  }

  private OptionalInt start() {
    if (isSide() || isCounsel()) {
      return OptionalInt.of(0);
    }
    int left = comma;
    while (left > 0 && comma - left < FURTHEST_BACK && belongs(tokens, left - 1)) {
      left--;
    }
    boolean closed = isClosed();
    int relative = closed ? relative() : -1;
    if (relative >= 0) {
      return OptionalInt.of(relative);
    }
    boolean as = left > 0 && tokens.get(left - 1).is("as");
    boolean fronted = left == 0 && (tokens.get(0).is("a") || tokens.get(0).is("an"));
    for (int i = left; (closed || as || fronted) && i < comma; i++) {
      if (startsPhrase(i, left)) {
        OptionalInt last = DescribingPhrase.nominal(tokens, i);
        if (last.isPresent() && last.getAsInt() == comma && !turnsOnBody(i) && !isTitledName(i)) {
          return OptionalInt.of(i);
        }
      }
    }
    return OptionalInt.empty();
  }

  /** "the company with her old friend, Ann Lee": the company is not she. */
  private boolean turnsOnBody(int from) {
    int i = from;
    while (i + 1 < comma && !DescribingPhrase.isPreposition(tokens.get(i + 1))) {
      i++;
    }
    return BodyTrades.isNoPerson(tokens.get(i));
  }

  /** "against President Ann Lee, Senator Bob Hess": another's name. */
  private boolean isTitledName(int from) {
    for (int i = from; i + 1 < comma; i++) {
      if (tokens.get(i).isCapitalised() && PersonalNouns.isListed(tokens.get(i).lower())) {
        return isName(i + 1);
      }
    }
    return false;
  }

  private boolean isName(int from) {
    for (int i = from; i < comma; i++) {
      Token token = tokens.get(i);
      if (!token.isCapitalised() || PersonalNouns.contains(token)) {
        return false;
      }
    }
    return !Titles.isBody(tokens.get(comma - 1).text());
  }

  private boolean isClosed() {
    int behind = behindTown(tokens, end);
    return behind >= tokens.size() || closes(tokens.get(behind)) || tokens.get(behind).is("'s");
  }

  /** Behind the name that ends at {@code end} and "of Bergen", "of Fisk & Lee". */
  static int behindTown(List<Token> tokens, int end) {
    int i = end;
    if (i + 1 < tokens.size() && (tokens.get(i).is("of") || tokens.get(i).is("from"))) {
      i++;
      while (i < tokens.size()
          && (tokens.get(i).isCapitalised() || tokens.get(i).text().equals("&"))) {
        i++;
      }
    }
    return i;
  }

  /** "Defending, Ann Lee said". */
  private boolean isCounsel() {
    return comma == 1 && Representing.IN_COURT.contains(tokens.get(0).lower());
  }

  /** "For the defence, Ann Lee said". */
  private boolean isSide() {
    return comma == 3
        && tokens.get(0).text().equals("For")
        && tokens.get(1).is("the")
        && SIDES.contains(tokens.get(2).lower());
  }

  /**
   * Where "The vet who examined the horses," begins, a noun for somebody with a clause that ends at
   * the comma; -1 when there is none.
   */
  private int relative() {
    for (int i = comma - 2; i > 0 && comma - i < FURTHEST_BACK && !closes(tokens.get(i)); i--) {
      if (tokens.get(i).is("who")) {
        int from = i - 1;
        while (from > 0 && belongs(tokens, from - 1) && !isComma(tokens.get(from - 1))) {
          from--;
        }
        if (!PersonalNouns.contains(tokens.get(i - 1))
            && !DescribingPhrase.headIsSomebody(tokens, from)) {
          continue;
        }
        return from == 0 || closes(tokens.get(from - 1)) ? from : -1;
      }
    }
    return -1;
  }

  private boolean startsPhrase(int i, int left) {
    Token token = tokens.get(i);
    boolean afterOwner = i > left && tokens.get(i - 1).is("'s");
    boolean owned = token.tag() == Tag.DET || DescribingPhrase.OWNERS.contains(token.lower());
    boolean owner = token.isCapitalised() && owns(i);
    return i == left || ((owned || owner) && !afterOwner);
  }

  /** True for the first word of "Ann Lee’s" and "Hartleigh’s". */
  private boolean owns(int from) {
    for (int i = from; i < Math.min(tokens.size(), from + 4); i++) {
      if (tokens.get(i).is("'s")) {
        return true;
      }
      if (!tokens.get(i).isCapitalised()) {
        return false;
      }
    }
    return false;
  }

  /** The "cast" of "The actor cast as Lear", the "leading" of "the officer leading the search". */
  private static boolean isReduced(List<Token> tokens, int i) {
    return i > 1
        && tokens.get(i).tag() == Tag.VERB
        && PersonalNouns.contains(tokens.get(i - 1))
        && (tokens.get(i).text().endsWith("ing") || DescribingPhrase.isParticiple(tokens, i));
  }

  /** True for a word that a phrase before a name may hold. */
  static boolean belongs(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    return switch (token.tag()) {
      case NOUN, PROPN, ADJ, DET, NUM -> true;
      default ->
          (token.text().endsWith("ing")
                  && i > 0
                  && (tokens.get(i - 1).tag() == Tag.DET
                      || tokens.get(i - 1).is("'s")
                      || DescribingPhrase.OWNERS.contains(tokens.get(i - 1).lower())))
              || isReduced(tokens, i)
              || (token.is("as") && i > 1 && isReduced(tokens, i - 1))
              || token.is("'s")
              || token.is("'")
              || token.text().equals("-")
              || token.text().equals("&")
              || DescribingPhrase.isPreposition(token)
              || token.is("and")
              || DescribingPhrase.OWNERS.contains(token.lower())
              || PersonalNouns.contains(token);
    };
  }
}
