package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Reads "a" and a noun behind the name of a person, which say what somebody is. */
final class IndefinitePhrase {
  /** What a time, an amount or a deed begins with, which is nobody: "a year later". */
  private static final Set<String> MEASURES =
      Set.of(
          "day",
          "week",
          "weekend",
          "fortnight",
          "month",
          "year",
          "decade",
          "century",
          "moment",
          "minute",
          "second",
          "hour",
          "few",
          "little",
          "lot",
          "bit",
          "while",
          "time",
          "number",
          "fact",
          "claim",
          "charge",
          "move",
          "decision",
          "figure",
          "rise",
          "fall",
          "result",
          "choice",
          "mile",
          "dozen",
          "hundred",
          "third",
          "quarter",
          "half",
          "step",
          "kind",
          "sort",
          "position",
          "view",
          "sentiment",
          "feeling",
          "opinion",
          "idea",
          "concern");

  private IndefinitePhrase() {}

  /**
   * One past the end of "a former prop who coached the club", behind the name of a person: "a" and
   * a noun say what somebody is, whatever the noun, unless they tell a time, an amount or a deed.
   */
  static OptionalInt end(List<Token> tokens, int from) {
    if (!tokens.get(from).is("a") && !tokens.get(from).is("an")) {
      return OptionalInt.empty();
    }
    int head = -1;
    int i = from + 1;
    while (i < tokens.size()
        && i - from < DescribingPhrase.LONGEST
        && DescriptionBefore.belongs(tokens, i)) {
      boolean inside = head >= 0 && DescribingPhrase.isPreposition(tokens.get(i));
      if (inside || (head < 0 && MEASURES.contains(tokens.get(i).lower()))) {
        break;
      }
      head = i;
      i++;
    }
    boolean aged = head > from + 2 && tokens.get(head).is("old") && tokens.get(head - 2).is("year");
    boolean noun =
        head > from
            && (aged || tokens.get(head).tag() == Tag.NOUN)
            && !tokens.get(head).isCapitalised()
            && !MEASURES.contains(tokens.get(head).lower());
    if (!noun) {
      return OptionalInt.empty();
    }
    boolean who = false;
    while (i < tokens.size()
        && i - from < DescribingPhrase.LONGEST
        && !DescribingPhrase.closes(tokens.get(i))) {
      Token token = tokens.get(i);
      if (token.is("that") || token.is("which")) {
        return OptionalInt.empty();
      }
      who |= RelativeClause.WORDS.contains(token.lower());
      if (!who && (token.tag() == Tag.AUX || (token.tag() == Tag.VERB && isFinite(tokens, i)))) {
        return OptionalInt.empty();
      }
      i++;
    }
    return OptionalInt.of(i);
  }

  private static boolean isFinite(List<Token> tokens, int i) {
    String verb = tokens.get(i).text();
    return !verb.endsWith("ing")
        && !verb.endsWith("ed")
        && !DescribingPhrase.isParticiple(tokens, i);
  }
}
