package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.List;

/** Numbers that say what somebody is: "British number two", "World No 4", "Year 11 pupil". */
final class Rankings {
  private Rankings() {}

  /** The "two" of "British number two", the "4" of "World No 4". */
  static boolean isNumberOne(List<Token> tokens, int i) {
    return i > 0
        && i < tokens.size()
        && tokens.get(i).tag() == Tag.NUM
        && (tokens.get(i - 1).is("number") || isNumberSign(tokens.get(i - 1)));
  }

  /** The "No" of "World No 4". */
  static boolean isNumberSign(Token token) {
    return token.text().equals("No") || token.text().equals("No.");
  }

  /** The "11" of "Year 11 pupil". */
  static boolean isClass(List<Token> tokens, int i) {
    return i > 0
        && i + 1 < tokens.size()
        && tokens.get(i).tag() == Tag.NUM
        && PersonalNouns.contains(tokens.get(i + 1))
        && (tokens.get(i - 1).is("year")
            || tokens.get(i - 1).is("grade")
            || tokens.get(i - 1).is("class"));
  }
}
