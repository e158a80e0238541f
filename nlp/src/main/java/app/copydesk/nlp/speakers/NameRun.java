package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.NameParticles;
import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.Set;

/**
 * Reads how far a name goes: capitals, and the small words, stops, hyphens and nicknames between
 * them.
 */
final class NameRun {
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "jr.", "sr.", "ii", "iii", "iv");

  /** What a hyphen joins to a name to make an adjective of it: "Austrian-born". */
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "born",
          "based",
          "led",
          "style",
          "era",
          "trained",
          "backed",
          "owned",
          "made",
          "speaking",
          "bound",
          "listed",
          "funded",
          "run",
          "built",
          "educated",
          "raised",
          "like",
          "wide",
          "area",
          "affiliated",
          "occupied",
          "held",
          "controlled",
          "sponsored",
          "inspired",
          "themed",
          "registered",
          "flagged");

  private NameRun() {}

  /** The "al" of "al-Marri". */
  static boolean isJoinedArticle(List<Token> tokens, int i) {
    return i + 2 < tokens.size()
        && NameParticles.isJoined(tokens.get(i).text())
        && tokens.get(i + 1).text().equals("-")
        && tokens.get(i).end() == tokens.get(i + 1).start()
        && tokens.get(i + 1).end() == tokens.get(i + 2).start()
        && Capitals.isCapital(tokens.get(i + 2));
  }

  /** Behind the particles at {@code at} and the capital after them: "de la Fuente"; -1 if none. */
  private static int afterParticles(List<Token> tokens, int at) {
    int i = at;
    while (i < tokens.size() && i - at < 3 && NameParticles.contains(tokens.get(i).text())) {
      i++;
    }
    return i > at && i < tokens.size() && Capitals.isCapital(tokens.get(i)) ? i + 1 : -1;
  }

  /** One past the last token of the name that begins at {@code start}. */
  static int end(List<Token> tokens, int start) {
    int i = start + 1;
    while (i < tokens.size()) {
      Token token = tokens.get(i);
      Token last = tokens.get(i - 1);
      boolean more = i + 1 < tokens.size();
      if ((Capitals.isCapital(token) && !token.is("I")) || SUFFIXES.contains(token.lower())) {
        i++;
      } else if (token.text().equals(".")
          && last.text().length() <= 4
          && more
          && Capitals.isCapital(tokens.get(i + 1))
          && last.end() == token.start()
          && (isInitials(last.text()) || Titles.isTitle(last.text()))) {
        i++;
      } else if (isMark(token) && last.text().equals("Dato") && more) {
        i++;
      } else if (NameOfBody.joins(tokens, start, i)) {
        i += 2;
      } else if (afterNickname(tokens, i) > 0) {
        i = afterNickname(tokens, i);
      } else if (isJoinedArticle(tokens, i)) {
        i += 3;
      } else if (afterParticles(tokens, i) > 0) {
        i = afterParticles(tokens, i);
      } else if (more && Capitals.isCapital(tokens.get(i + 1)) && token.text().equals("&")) {
        i += 2;
      } else if (more
          && token.text().equals("-")
          && last.end() == token.start()
          && token.end() == tokens.get(i + 1).start()
          && !ATTRIBUTES.contains(tokens.get(i + 1).text())) {
        i += 2;
      } else if (more
          && (token.is("of") || token.is("for"))
          && (namesBody(tokens, start, i) || isBehindBodyTrade(tokens, start))
          && nameAfterOf(tokens, i + 1) > 0) {
        i = nameAfterOf(tokens, i + 1);
      } else {
        break;
      }
    }
    return i;
  }

  /** "School" or "Society for the Protection": what "of" goes on. */
  private static boolean namesBody(List<Token> tokens, int start, int end) {
    boolean linked = false;
    for (int i = start; i < end - 1; i++) {
      linked |= tokens.get(i).is("for") && Titles.isBody(tokens.get(i - 1).text());
    }
    return linked || Titles.isBody(tokens.get(end - 1).text());
  }

  /** "the charity Rest for Life": "for" belongs to the name. */
  private static boolean isBehindBodyTrade(List<Token> tokens, int start) {
    return start > 0
        && !tokens.get(start - 1).isCapitalised()
        && BodyTrades.introduce(tokens.get(start - 1).lower());
  }

  private static boolean isInitials(String word) {
    return word.length() == 1 || (word.indexOf('.') == 1 && word.length() <= 4);
  }

  /**
   * Behind a nickname in marks and the capital that follows it; -1 when there is none at {@code
   * at}.
   */
  private static int afterNickname(List<Token> tokens, int at) {
    if (!isMark(tokens.get(at))) {
      return -1;
    }
    for (int i = at + 1; i < Math.min(tokens.size() - 1, at + 5); i++) {
      if (isMark(tokens.get(i))) {
        return i > at + 1
                && Capitals.isCapital(tokens.get(at + 1))
                && Capitals.isCapital(tokens.get(i + 1))
            ? i + 1
            : -1;
      }
    }
    return -1;
  }

  static boolean isMark(Token token) {
    return token.text().equals("\"") || token.text().equals("'");
  }

  private static int nameAfterOf(List<Token> tokens, int at) {
    int i = tokens.get(at).is("the") ? at + 1 : at;
    return i < tokens.size() && Capitals.isCapital(tokens.get(i)) ? i + 1 : -1;
  }
}
