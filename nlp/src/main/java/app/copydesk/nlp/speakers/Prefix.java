package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The titles and the description in front of a name. */
final class Prefix {
  private static final Set<String> PARTICIPLES =
      Set.of(
          "managing",
          "acting",
          "outgoing",
          "incoming",
          "retired",
          "leading",
          "visiting",
          "founding",
          "presiding",
          "sitting",
          "commanding",
          "consulting",
          "defending");

  private static final Set<String> TIMES =
      Set.of(
          "morning",
          "afternoon",
          "evening",
          "night",
          "day",
          "week",
          "month",
          "year",
          "time",
          "season",
          "times");

  private static final Set<String> WHICH =
      Set.of("last", "this", "next", "that", "each", "every", "same", "earlier", "one", "many");

  /** Verbs before a description that the tagger takes for nouns: "argues analyst Ann Lee". */
  private static final Set<String> VERBS =
      Set.of(
          "argues",
          "asks",
          "says",
          "writes",
          "believes",
          "reckons",
          "adds",
          "explains",
          "insists",
          "thinks",
          "suggests",
          "admits",
          "including",
          "covering",
          "playing",
          "featuring",
          "starring",
          "replacing");

  private static final Set<String> SAYING = Set.of("said", "says", "told", "asked", "added");

  private static final Set<String> PLAIN = Set.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss");

  private static final Set<String> COMPLEMENT = Set.of("of", "for");

  private Prefix() {}

  /**
   * The titles inside the run and the lower-case description before it: "former goalkeeper",
   * "police chief".
   */
  static Optional<Span> of(List<Token> tokens, int from, int start) {
    int left = from;
    boolean described = left > 0 && (isPersonal(tokens, left - 1) || isBodyTrade(tokens, left - 1));
    boolean of =
        left > 2
            && tokens.get(left - 1).tag() == Tag.NOUN
            && !tokens.get(left - 1).isCapitalised()
            && officeBefore(tokens, left - 1, left) >= 0;
    if (start == from && !described && !of) {
      return Optional.empty();
    }
    left =
        isPlainTitle(tokens.get(from)) && !described && !of ? from : leftmost(tokens, left, from);
    int end = start;
    while (end > left
        && (!tokens.get(end - 1).isWord()
            || (end - 1 > left
                && tokens.get(end - 1).isCapitalised()
                && (Titles.isCourtesy(tokens.get(end - 1).text())
                    || Titles.isDoctor(tokens.get(end - 1).text())
                    || Titles.isHalfOfCourtesy(tokens, end - 1))))) {
      end--;
    }
    return end > left
        ? Optional.of(
            new Span(
                tokens.get(left).start(),
                tokens.get(end - 1).end() + (followedByStop(tokens, end) ? 1 : 0)))
        : Optional.empty();
  }

  /** "managing", "acting": participles that open what somebody is. */
  static boolean isParticiple(Token token) {
    return PARTICIPLES.contains(token.lower());
  }

  /** Where the description begins that goes on at {@code at}, before the name at {@code name}. */
  private static int leftmost(List<Token> tokens, int at, int name) {
    int left = at;
    while (left > 0) {
      if (tokens.get(left).is("'s") && tokens.get(left - 1).isCapitalised()) {
        left--; // an owner, whatever the tagger makes of the name
        continue;
      }
      if (left < name && VERBS.contains(tokens.get(left - 1).text())) {
        break;
      }
      int next = describes(tokens, left - 1) ? left - 1 : bodyBefore(tokens, left);
      next = DescribingPhrase.isParent(tokens, left - 1) ? left - 3 : next;
      next = next < 0 ? officeBefore(tokens, left, name) : next;
      if (next < 0) {
        break;
      }
      left = next;
    }
    while (left < name && (tokens.get(left).is("'s") || isDay(tokens, left))) {
      left++;
    }
    if (tokens.get(left).text().equals("-")) { // "then-Secretary"
      left += left > 0 && tokens.get(left - 1).isWord() ? -1 : 1;
    }
    return left;
  }

  /** The index of the first word of the description whose noun for somebody is at {@code noun}. */
  static int startOf(List<Token> tokens, int noun) {
    return leftmost(tokens, noun, noun);
  }

  /** "On Tuesday Foreign Secretary Jack Straw". */
  private static boolean isDay(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    return token.isCapitalised()
        && Capitals.isFunctionWord(token)
        && !isCompound(tokens, i)
        && !Capitals.isNaming(tokens, i);
  }

  /** "Mr", before which a verb may stand: "they accuse Mr Lee". */
  private static boolean isPlainTitle(Token token) {
    return PLAIN.contains(token.lower());
  }

  /** The "week" of "Last week State Department official Ann Lee". */
  private static boolean isWhen(List<Token> tokens, int i) {
    return i > 0
        && TIMES.contains(tokens.get(i).text())
        && WHICH.contains(tokens.get(i - 1).lower());
  }

  /** A noun for somebody, also as a part of a compound: "father-of-two", "then-mayor". */
  private static boolean isPersonal(List<Token> tokens, int i) {
    for (int k = i; k >= 0; k--) {
      if (PersonalNouns.contains(tokens.get(k))
          || isTradeBeforeName(tokens, k)
          || DescribingPhrase.isParent(tokens, k)
          || isBehindOrigin(tokens, k)
          || Positions.isOne(tokens, k)
          || Rankings.isNumberOne(tokens, k)) {
        return true;
      }
      if (k == 0 || (!isCompound(tokens, k) && !tokens.get(k).text().equals("-"))) {
        return false;
      }
    }
    return false;
  }

  /** "said cook Ann Lee", "Rats skipper Ann Lee", whatever the tagger makes of the trade. */
  private static boolean isTradeBeforeName(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (token.isCapitalised()
        || i == 0
        || i + 1 >= tokens.size()
        || !FirstNames.known().contains(tokens.get(i + 1).text())
        || !tokens.get(i + 1).isCapitalised()
        || !PersonalNouns.isTrade(token.text())) {
      return false;
    }
    Token before = tokens.get(i - 1);
    return token.tag() != Tag.VERB
        || i == 1
        || SAYING.contains(before.lower())
        || DescribingPhrase.isComma(before);
  }

  /** "the Georgian bass Ann Lee": a noun between where somebody is from and the name. */
  private static boolean isBehindOrigin(List<Token> tokens, int i) {
    return i > 1
        && tokens.get(i).tag() == Tag.NOUN
        && !tokens.get(i).isCapitalised()
        && !BodyTrades.introduce(tokens.get(i).lower())
        && Origins.isAdjective(tokens.get(i - 1).text())
        && tokens.get(i - 2).tag() == Tag.DET;
  }

  /**
   * Where the noun for somebody stands whose complement begins at {@code left}: "head of research
   * Ann Lee", "minister for health Ann Lee"; -1 when there is none. "A spokesman for mayor Ann Lee"
   * is somebody else than the mayor.
   */
  private static int officeBefore(List<Token> tokens, int left, int name) {
    boolean the = left > 2 && tokens.get(left - 1).is("the");
    int link = the ? left - 2 : left - 1;
    if (link < 1 || left == name || !COMPLEMENT.contains(tokens.get(link).lower())) {
      return -1;
    }
    boolean person = // and no name of the body: "chairman of the club Orme Rovers"
        FirstNames.known().contains(tokens.get(name).text())
            || Titles.isLearned(tokens.get(name).text());
    for (int i = left; i < name; i++) {
      boolean body = the && BodyTrades.introduce(tokens.get(i).lower());
      if (body ? !person : PersonalNouns.contains(tokens.get(i))) {
        return -1;
      }
    }
    Token office = tokens.get(link - 1);
    boolean opening = link == 1 && PersonalNouns.isTrade(office.text());
    return opening || PersonalNouns.contains(office) ? link - 1 : -1;
  }

  /** "Bank of Norland governor": where the body stands whose name goes on at {@code left}. */
  private static int bodyBefore(List<Token> tokens, int left) {
    boolean joins =
        left >= 2
            && tokens.get(left).isCapitalised()
            && (COMPLEMENT.contains(tokens.get(left - 1).text()) || tokens.get(left - 1).is("and"));
    return joins
            && Titles.isBody(tokens.get(left - 2).text())
            && tokens.get(left - 2).isCapitalised()
        ? left - 2
        : -1;
  }

  private static boolean followedByStop(List<Token> tokens, int end) {
    return end < tokens.size()
        && tokens.get(end).text().equals(".")
        && tokens.get(end).start() == tokens.get(end - 1).end();
  }

  /** True for the halves of "left-arm". */
  private static boolean isCompound(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean behind =
        i > 0 && tokens.get(i - 1).text().equals("-") && tokens.get(i - 1).end() == token.start();
    boolean before =
        i + 1 < tokens.size()
            && tokens.get(i + 1).text().equals("-")
            && tokens.get(i + 1).start() == token.end();
    return token.isWord() && (behind || before);
  }

  /** "the patients’ charity Heard", with a noun that "the" or an owner stands before. */
  private static boolean isBodyTrade(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (token.isCapitalised() || !BodyTrades.introduce(token.lower())) {
      return false;
    }
    for (int k = i - 1; k >= 0 && i - k < 4; k--) {
      Token before = tokens.get(k);
      if (before.tag() == Tag.DET || before.is("'") || before.is("'s")) {
        return true;
      }
      if (before.tag() != Tag.ADJ && before.tag() != Tag.NOUN) {
        return false;
      }
    }
    return false;
  }

  /** "running mate", "prosecuting attorney": a participle that belongs to the noun behind it. */
  private static boolean isAttribute(List<Token> tokens, int i) {
    if (!tokens.get(i).text().endsWith("ing")
        || i + 1 >= tokens.size()
        || !PersonalNouns.contains(tokens.get(i + 1))) {
      return false;
    }
    Tag before = i > 0 ? tokens.get(i - 1).tag() : Tag.PUNCT;
    return before != Tag.AUX && before != Tag.PRON && before != Tag.VERB;
  }

  private static boolean describes(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean noun = token.tag() == Tag.NOUN || token.tag() == Tag.ADJ || token.tag() == Tag.PROPN;
    noun |= PARTICIPLES.contains(token.lower());
    if (token.is("and") && i > 0 && i + 1 < tokens.size()) {
      return PersonalNouns.contains(tokens.get(i - 1))
          && (i == 1 || !tokens.get(i - 1).isCapitalised())
          && (!tokens.get(i + 1).isCapitalised()
              || PersonalNouns.isAbbreviation(tokens.get(i + 1).text()));
    }
    if (isWhen(tokens, i)) {
      return false;
    }
    boolean trade =
        (PersonalNouns.contains(token) && token.tag() != Tag.VERB)
            || isTradeBeforeName(tokens, i)
            || Positions.isOne(tokens, i);
    if (isCompound(tokens, i) || trade || isAttribute(tokens, i)) {
      return true;
    }
    if (Rankings.isNumberOne(tokens, i)
        || Rankings.isNumberOne(tokens, i + 1)
        || Rankings.isClass(tokens, i)) {
      return true;
    }
    if (token.text().equals(".") && i > 0 && Rankings.isNumberOne(tokens, i + 1)) {
      return true;
    }
    if (Capitals.isNaming(tokens, i)) {
      return true;
    }
    boolean joins = token.text().equals("-") || token.is("'s");
    return (((noun && token.isWord() && !Capitals.isFunctionWord(token)) || (joins && i > 0))
            && !token.isCapitalised())
        || (token.isCapitalised() && noun && (i > 0 || !Capitals.isFunctionWord(token)));
  }
}
