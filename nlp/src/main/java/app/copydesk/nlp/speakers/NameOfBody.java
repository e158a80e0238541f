package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.CommonWords;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.Set;

/**
 * Small words inside the names of bodies: "People's Democratic Party", "the Prosecutor General's
 * Office", "Centers for Disease Control and Prevention", "Editor in Chief".
 */
final class NameOfBody {
  /** Whose bodies are called after them: "Children's Hospital", "Women's Institute". */
  private static final Set<String> OWNERS =
      Set.of(
          "people",
          "children",
          "women",
          "men",
          "workers",
          "veterans",
          "farmers",
          "teachers",
          "nurses",
          "writers",
          "consumers",
          "citizens",
          "king",
          "queen",
          "prince",
          "princess");

  /** Bodies that are called after their field: "Commission on Audit". */
  private static final Set<String> CONCERNED =
      Set.of(
          "Commission",
          "Committee",
          "Council",
          "Conference",
          "Convention",
          "Panel",
          "Center",
          "Centre",
          "Institute",
          "Bureau");

  private NameOfBody() {}

  /** True when the word at {@code at} joins what the name begun at {@code start} goes on with. */
  static boolean joins(List<Token> tokens, int start, int at) {
    if (at + 1 >= tokens.size() || !Capitals.isCapital(tokens.get(at + 1))) {
      return false;
    }
    Token token = tokens.get(at);
    if (token.is("'s") || token.is("’s")) {
      return isOwner(tokens.get(at - 1)) && endsAsBody(tokens, at + 1);
    }
    if (token.is("on")) {
      return CONCERNED.contains(tokens.get(at - 1).text());
    }
    if (token.is("in")) {
      return tokens.get(at + 1).is("Chief") && Titles.isTitle(tokens.get(at - 1).text());
    }
    if (token.is("and") && isLinked(tokens, start, at) && endsName(tokens, at + 1)) {
      return !Places.known().contains(tokens.get(at - 1).text());
    }
    return token.is("and")
        && isCommon(tokens.get(at - 1))
        && isCommon(tokens.get(at + 1))
        && (isLinked(tokens, start, at)
            || (isBehindThe(tokens, start)
                && at == start + 1
                && at + 2 < tokens.size()
                && endsAsBody(tokens, at + 2)));
  }

  /** True when an owner inside the run from {@code from} makes all before it part of the name. */
  static boolean hasOwner(List<Token> tokens, int from, int to) {
    return to - from > 2
        && tokens.subList(from, to).stream().anyMatch(token -> token.is("'s") || token.is("’s"));
  }

  /** The "Coach" of "Association of Country Coach Firms": no title, in the run to {@code to}. */
  static boolean goesOnBehind(List<Token> tokens, int from, int at, int to) {
    if (at != to - 2 || !isCommon(tokens.get(to - 1))) {
      return false;
    }
    for (int i = from + 1; i < at; i++) {
      if ((tokens.get(i).is("of") || tokens.get(i).is("for"))
          && Titles.isBody(tokens.get(i - 1).text())) {
        return true;
      }
    }
    return false;
  }

  /** "and Statistics (", "and Supply said": one word more, which is nobody’s first name. */
  private static boolean endsName(List<Token> tokens, int last) {
    if (FirstNames.known().contains(tokens.get(last).text())
        || Places.known().contains(tokens.get(last).text())
        || tokens.get(last).text().length() < 4) {
      return false;
    }
    return last + 1 == tokens.size()
        || DescribingPhrase.closes(tokens.get(last + 1))
        || tokens.get(last + 1).tag() == Tag.VERB;
  }

  private static boolean isOwner(Token token) {
    return token.isCapitalised()
        && (OWNERS.contains(token.lower())
            || (Titles.isTitle(token.text()) && !Titles.isCourtesy(token.text())));
  }

  /** True when the capitals from {@code at} on end in "Party", "Office" and the like. */
  private static boolean endsAsBody(List<Token> tokens, int at) {
    int end = at;
    while (end < tokens.size() && Capitals.isCapital(tokens.get(end))) {
      end++;
    }
    return end > at && Titles.isBody(tokens.get(end - 1).text());
  }

  /** "Department of Fish and Game": "and" behind "of" or "for". */
  private static boolean isLinked(List<Token> tokens, int start, int at) {
    for (int i = Math.max(start + 1, at - 3); i < at; i++) {
      if ((tokens.get(i).is("of") || tokens.get(i).is("for"))
          && Titles.isBody(tokens.get(i - 1).text())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBehindThe(List<Token> tokens, int start) {
    return start > 0 && tokens.get(start - 1).is("the");
  }

  private static boolean isCommon(Token token) {
    String lower = token.lower();
    return token.isCapitalised()
        && (CommonWords.contains(lower)
            || (lower.endsWith("s")
                && CommonWords.contains(lower.substring(0, lower.length() - 1))))
        && !FirstNames.known().contains(lower);
  }
}
