package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/** Reads the phrases that say what somebody is: "the port’s director for ten years". */
final class DescribingPhrase {
  static final int LONGEST = 24;
  private static final int LONGEST_TITLE = 12;
  private static final Set<String> RESTRICTING = Set.of("who", "whose", "that");
  private static final Set<String> PARTICIPLES =
      Set.of(
          "known", "born", "made", "given", "held", "built", "chosen", "written", "seen", "sent",
          "brought", "drawn", "taught", "found", "sworn", "hurt", "shot", "caught", "lost", "cast",
          "set", "paid");
  private static final Set<String> SAID = Set.of("said", "says", "told", "wrote", "added");
  private static final Set<String> RESTRICTING_BODY = Set.of("that", "whose");
  private static final Set<String> ENDS =
      Set.of("who", "whose", "whom", "which", "where", "when", "while", "because", "after", "if");
  static final Set<String> OWNERS = Set.of("his", "her", "their", "its", "our", "my", "your");

  private static final Set<String> PREPOSITIONS =
      Set.of("of", "at", "for", "in", "with", "from", "on", "to", "by", "behind", "under", "and");

  private DescribingPhrase() {}

  /** One past the end of the noun phrase at {@code from}; empty when it describes nobody. */
  static OptionalInt nominal(List<Token> tokens, int from) {
    return nominal(tokens, from, PersonalNouns::contains, RESTRICTING);
  }

  /** One past the end of the noun phrase at {@code from}; empty when it describes no body. */
  static OptionalInt nominalOfBody(List<Token> tokens, int from) {
    return nominal(tokens, from, token -> isBodyTrade(tokens, from, token), RESTRICTING_BODY);
  }

  private static boolean isBodyTrade(List<Token> tokens, int from, Token token) {
    int at = from + token.index() - tokens.get(from).index();
    return BodyTrades.contains(token) || BodyTrades.endsCompound(tokens, at);
  }

  private static OptionalInt nominal(
      List<Token> tokens, int from, Predicate<Token> noun, Set<String> restricting) {
    if (from >= tokens.size() || !opens(tokens, from)) {
      return OptionalInt.empty();
    }
    int end = from;
    boolean clause = false;
    boolean restricted = false;
    while (end < tokens.size() && end - from < LONGEST) {
      Token token = tokens.get(end);
      if (end > from && isSpacedHyphen(tokens, end)) {
        break;
      }
      if (closes(token)) {
        int behind = behindTitle(tokens, end);
        if (behind < 0) {
          break;
        }
        end = behind;
        continue;
      }
      if (end > from
          && restricting.contains(token.lower())
          && (noun.test(tokens.get(end - 1)) || isParent(tokens, end - 1))
          && !RelativeClause.isTransient(tokens, end)) {
        restricted = true;
      } else if (end > from && (ENDS.contains(token.lower()) || startsClause(tokens, end))) {
        break;
      }
      if (!clause && end > from && isPredicate(tokens, end)) {
        return OptionalInt.empty();
      }
      clause |= token.is("that") || restricted;
      end++;
    }
    return end > from && namesSomebody(tokens, from, end, noun) && !endsInName(tokens, from, end)
        ? OptionalInt.of(end)
        : OptionalInt.empty();
  }

  /** The "three" of "a father of three", "a mother of three". */
  static boolean isParent(List<Token> tokens, int i) {
    return i > 1
        && tokens.get(i).tag() == Tag.NUM
        && tokens.get(i - 1).is("of")
        && GenderNouns.of(tokens.get(i - 2).text()) != Gender.UNKNOWN;
  }

  /**
   * Behind the title of a work in marks that a preposition or a verb hangs on: "author of “Night
   * Harbour”"; -1 when none opens at {@code mark}.
   */
  static int behindTitle(List<Token> tokens, int mark) {
    boolean opens =
        mark > 0
            && tokens.get(mark).text().equals("\"")
            && (isPreposition(tokens.get(mark - 1)) || tokens.get(mark - 1).tag() == Tag.VERB);
    for (int i = mark + 2; opens && i < Math.min(tokens.size(), mark + LONGEST_TITLE); i++) {
      if (tokens.get(i).text().equals("\"")) {
        return i + 1;
      }
    }
    return -1;
  }

  /** "and was …", "but he …". */
  static boolean startsClause(List<Token> tokens, int i) {
    if (!(tokens.get(i).is("and") || tokens.get(i).is("but")) || i + 1 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(i + 1);
    return next.tag() == Tag.AUX || next.tag() == Tag.PRON;
  }

  private static boolean isPredicate(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    Token before = tokens.get(i - 1);
    return token.tag() == Tag.AUX
        || (SAID.contains(token.lower()) && !(i + 1 < tokens.size() && tokens.get(i + 1).is("to")))
        || (token.tag() == Tag.VERB
            && !token.isCapitalised()
            && !token.text().endsWith("ing")
            && !token.text().endsWith("ed")
            && !isParticiple(tokens, i)
            && !before.text().equals("-")
            && !PersonalNouns.contains(before)
            && before.tag() != Tag.NOUN
            && before.tag() != Tag.ADJ);
  }

  /** "a director best known for opera", "a poet born in Ely". */
  static boolean isParticiple(List<Token> tokens, int i) {
    return PARTICIPLES.contains(tokens.get(i).lower())
        && i + 1 < tokens.size()
        && tokens.get(i + 1).tag() == Tag.ADP;
  }

  private static boolean opens(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean owner = i + 1 < tokens.size() && tokens.get(i + 1).is("'s");
    return switch (token.tag()) {
      case DET, NOUN, ADJ, PROPN -> true;
      default ->
          OWNERS.contains(token.lower())
              || token.is("one")
              || token.is("then")
              || Prefix.isParticiple(token)
              || token.is("now")
              || (owner && token.isCapitalised())
              || (PersonalNouns.contains(token) && token.tag() != Tag.VERB);
    };
  }

  /** True when the phrase turns on a noun for somebody: before its first preposition, or behind. */
  private static boolean namesSomebody(
      List<Token> tokens, int from, int end, Predicate<Token> noun) {
    for (int i = from; i < end; i++) {
      if (noun.test(tokens.get(i))
          || (tokens.get(from).is("one") && PersonalNouns.arePeople(tokens.get(i)))
          || isNumberOne(tokens, i, end)
          || (i > from && Positions.isPlayer(tokens, from, i))) {
        return true;
      }
      if (PREPOSITIONS.contains(tokens.get(i).lower()) && !tokens.get(from).is("one")) {
        return false;
      }
    }
    return false;
  }

  /** "the world number one", "his opposite number". */
  private static boolean isNumberOne(List<Token> tokens, int i, int end) {
    return tokens.get(i).is("number")
        && ((i + 1 < end && tokens.get(i + 1).tag() == Tag.NUM)
            || (i > 0 && tokens.get(i - 1).is("opposite")));
  }

  /** The index of the noun that the first noun group at {@code from} turns on. */
  static int head(List<Token> tokens, int from) {
    int i = from;
    while (i + 1 < tokens.size()
        && !isPreposition(tokens.get(i + 1))
        && DescriptionBefore.belongs(tokens, i + 1)) {
      i++;
    }
    return i > from && tokens.get(i).is("and") ? i - 1 : i;
  }

  /** True when the first noun group at {@code from} turns on a noun for a person. */
  static boolean headIsSomebody(List<Token> tokens, int from) {
    Token head = tokens.get(head(tokens, from));
    return PersonalNouns.contains(head) && !BodyTrades.isNoPerson(head);
  }

  /** "Senator Bob Ray" behind a name is the next of a list and no description. */
  private static boolean endsInName(List<Token> tokens, int from, int end) {
    for (int i = from; i + 1 < end; i++) {
      Token token = tokens.get(i);
      Token next = tokens.get(i + 1);
      if (PREPOSITIONS.contains(token.lower())) {
        return false;
      }
      if (PersonalNouns.contains(token) && next.isCapitalised() && !PersonalNouns.contains(next)) {
        return next.tag() == Tag.PROPN && !Titles.isBody(next.text()) && i + 2 >= end - 1;
      }
    }
    return false;
  }

  static boolean isPreposition(Token token) {
    return PREPOSITIONS.contains(token.lower()) && !token.is("and");
  }

  /** The hyphen of "Ann Lee - the mayor - said", not that of "vice-president". */
  static boolean isSpacedHyphen(List<Token> tokens, int i) {
    return tokens.get(i).text().equals("-")
        && i > 0
        && i + 1 < tokens.size()
        && tokens.get(i - 1).end() < tokens.get(i).start()
        && tokens.get(i).end() < tokens.get(i + 1).start();
  }

  static boolean closes(Token token) {
    String text = token.text();
    return isComma(token)
        || ".;:?!\"()".contains(text)
        || text.equals("–")
        || text.equals("—")
        || text.equals("''");
  }

  static boolean isComma(Token token) {
    return token.text().equals(",");
  }
}
