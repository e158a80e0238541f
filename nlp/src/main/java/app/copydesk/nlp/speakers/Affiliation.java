package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Reads the body that somebody belongs to: "of the Port Authority", ", of the archives,". */
final class Affiliation {
  private static final int LONGEST_ASIDE = 6;
  private static final int LONGEST_DEPARTMENT = 9;

  private static final Set<String> BELONGING = Set.of("of", "from", "with", "in", "at");
  private static final Set<String> JOINING = Set.of("of", "for", "and", "'s");

  private Affiliation() {}

  /**
   * One past the end of the phrase at {@code from}; empty when it names no body.
   *
   * @param aside whether a comma parts it from the name
   */
  static OptionalInt end(List<Token> tokens, int from, boolean aside) {
    boolean of = from + 1 < tokens.size() && BELONGING.contains(tokens.get(from).text());
    if (!of) {
      return OptionalInt.empty();
    }
    OptionalInt department = aside ? department(tokens, from) : OptionalInt.empty();
    if (department.isPresent()) {
      return department;
    }
    int last = tokens.get(from + 1).is("the") ? from + 2 : from + 1;
    boolean named = false;
    while (last < tokens.size()
        && (tokens.get(last).isCapitalised()
            || ((named || tokens.get(last).is("'s")) && joinsName(tokens, last)))) {
      named |= Titles.isBody(tokens.get(last).text());
      last++;
    }
    boolean ends = last == tokens.size() || DescribingPhrase.closes(tokens.get(last));
    boolean at = tokens.get(from).is("at") || tokens.get(from).is("with");
    boolean firm =
        at && last > from + 1 && last - from < 4 && (aside ? ends : isSaying(tokens, last));
    return named || firm || looksLikeBody(tokens, from + 1, last)
        ? OptionalInt.of(last)
        : introduced(tokens, from);
  }

  /** "of ABN Orme", "from RoyalOrme": no place is written so. */
  private static boolean looksLikeBody(List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      String word = tokens.get(i).text();
      if (FirmNames.isWrittenAsFirm(word) && !Places.known().contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** "of brokers Orbex", "from the analyst firm Orbex": a noun for a body before its name. */
  private static OptionalInt introduced(List<Token> tokens, int of) {
    int name = of + 1;
    while (name < tokens.size()
        && name - of < LONGEST_DEPARTMENT
        && !tokens.get(name).isCapitalised()
        && DescriptionBefore.belongs(tokens, name)) {
      name++;
    }
    if (name == of + 1 || name == tokens.size() || !tokens.get(name).isCapitalised()) {
      return OptionalInt.empty();
    }
    Token noun = tokens.get(name - 1);
    boolean body = BodyTrades.introduce(noun.lower()) || PersonalNouns.arePeople(noun);
    int last = name;
    while (last < tokens.size() && (tokens.get(last).isCapitalised() || joinsName(tokens, last))) {
      last++;
    }
    return body ? OptionalInt.of(last) : OptionalInt.empty();
  }

  /** "said Ann Lee at Orbex", "Ann Lee at Orbex said": not where something happened. */
  private static boolean isSaying(List<Token> tokens, int last) {
    return last < tokens.size() && tokens.get(last).tag() == Tag.VERB;
  }

  /** ", of the university’s archaeology department,". */
  private static OptionalInt department(List<Token> tokens, int of) {
    int last = skipToMark(tokens, of, LONGEST_DEPARTMENT);
    Token head = tokens.get(last - 1);
    boolean department =
        last > of + 2
            && tokens.get(of + 1).tag() == Tag.DET
            && !head.isCapitalised()
            && (BodyTrades.contains(head) || Titles.isBody(head.text()));
    return department ? OptionalInt.of(last) : OptionalInt.empty();
  }

  /** "of", "for", "and", "'s" inside the name of a body: a capital comes next. */
  private static boolean joinsName(List<Token> tokens, int i) {
    return i + 1 < tokens.size()
        && tokens.get(i + 1).isCapitalised()
        && JOINING.contains(tokens.get(i).lower());
  }

  /** The mark that ends the phrase at {@code from}; {@code from} when it holds a verb. */
  static int skipToComma(List<Token> tokens, int from) {
    return skipToMark(tokens, from, LONGEST_ASIDE);
  }

  private static int skipToMark(List<Token> tokens, int from, int longest) {
    int i = from;
    while (i < tokens.size() && i - from < longest && !DescribingPhrase.closes(tokens.get(i))) {
      if (tokens.get(i).tag() == Tag.VERB || tokens.get(i).tag() == Tag.AUX) {
        return from;
      }
      i++;
    }
    return i;
  }
}
