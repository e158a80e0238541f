package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Reads the clauses that say what somebody does for good: "who runs the port". */
final class RelativeClause {
  static final Set<String> WORDS = Set.of("who", "whose");

  /** What a clause that tells of the day begins with. */
  private static final Set<String> TRANSIENT =
      Set.of(
          "has",
          "have",
          "had",
          "is",
          "are",
          "was",
          "were",
          "will",
          "would",
          "can",
          "could",
          "may",
          "might",
          "should",
          "did",
          "does",
          "do",
          "died",
          "dies",
          "declined",
          "asked",
          "tweeted",
          "posted",
          "added",
          "claimed",
          "argued",
          "warned",
          "called",
          "told",
          "announced",
          "insisted",
          "admitted",
          "said",
          "says",
          "spoke",
          "steps",
          "uses",
          "turned",
          "turns",
          "overcame",
          "beat",
          "defeated",
          "scored",
          "finished",
          "equalised",
          "qualified");

  private static final Set<String> DAYS =
      Set.of(
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "yesterday",
          "today",
          "tonight");

  private static final Set<String> PERIODS = Set.of("week", "month", "night");

  /** What one does who is at the head of something, or answers for it. */
  private static final Set<String> OFFICES =
      Set.of(
          "heads",
          "leads",
          "runs",
          "chairs",
          "directs",
          "manages",
          "edits",
          "coaches",
          "oversees",
          "commands",
          "captains",
          "represents",
          "led",
          "ran",
          "chaired",
          "managed",
          "coached",
          "edited");

  private static final Set<String> DUTIES =
      Set.of(
          "leading",
          "heading",
          "running",
          "overseeing",
          "directing",
          "chairing",
          "managing",
          "representing",
          "investigating",
          "prosecuting",
          "defending",
          "coordinating");

  private static final Set<String> LASTING = Set.of("for", "since", "years", "decades");

  /** What a span of time opens with behind "for". */
  private static final Set<String> SPANS =
      Set.of(
          "a",
          "more",
          "over",
          "nearly",
          "almost",
          "about",
          "some",
          "many",
          "several",
          "most",
          "years",
          "decades",
          "months",
          "weeks",
          "generations");

  private RelativeClause() {}

  /**
   * One past the end of the clause "who runs the port" at {@code from}; empty when it tells of the
   * day and not of the person.
   */
  static OptionalInt end(List<Token> tokens, int from) {
    boolean which = from < tokens.size() && tokens.get(from).is("which");
    if (from + 2 >= tokens.size() || !(which || WORDS.contains(tokens.get(from).lower()))) {
      return OptionalInt.empty();
    }
    if (tellsOfADay(tokens, from)) {
      return OptionalInt.empty();
    }
    if (!tokens.get(from).is("whose")
        && TRANSIENT.contains(tokens.get(from + 1).lower())
        && !isDuty(tokens, from)
        && !isLasting(tokens, from)) {
      return OptionalInt.empty();
    }
    int end = from + 1;
    while (end < tokens.size()
        && end - from < DescribingPhrase.LONGEST
        && !DescribingPhrase.closes(tokens.get(end))
        && !(DescribingPhrase.startsClause(tokens, end) && tokens.get(end + 1).tag() == Tag.AUX)) {
      end++;
      int behind = end < tokens.size() ? DescribingPhrase.behindTitle(tokens, end) : -1;
      end = Math.max(end, behind);
    }
    if (tokens.get(end - 1).is("and")) {
      end--;
    }
    return end - from > 2 ? OptionalInt.of(end) : OptionalInt.empty();
  }

  /** "who on Monday lobbied for it", "who lobbied for it last week". */
  private static boolean tellsOfADay(List<Token> tokens, int from) {
    for (int i = from + 1; i < tokens.size() && !DescribingPhrase.closes(tokens.get(i)); i++) {
      boolean last = tokens.get(i).is("last") && i + 1 < tokens.size();
      if (DAYS.contains(tokens.get(i).text())
          || (last && PERIODS.contains(tokens.get(i + 1).text()))) {
        return true;
      }
    }
    return false;
  }

  /** "who is leading the inquiry": a duty, though of the day. */
  private static boolean isDuty(List<Token> tokens, int from) {
    return tokens.get(from + 1).is("is") && DUTIES.contains(tokens.get(from + 2).lower());
  }

  /** "who heads the team": as much as an office. */
  static boolean tellsOffice(List<Token> tokens, int who) {
    return tokens.get(who).is("who")
        && who + 1 < tokens.size()
        && OFFICES.contains(tokens.get(who + 1).lower());
  }

  /** "who said", "who was": what somebody did that day. */
  static boolean isTransient(List<Token> tokens, int who) {
    return who + 1 >= tokens.size() || TRANSIENT.contains(tokens.get(who + 1).lower());
  }

  /** "who has worked on the line for 31 years". */
  private static boolean isLasting(List<Token> tokens, int from) {
    if (!tokens.get(from + 1).is("has")
        && !tokens.get(from + 1).is("had")
        && !tokens.get(from + 1).is("was")) {
      return false;
    }
    for (int i = from + 3; i < tokens.size() && !DescribingPhrase.closes(tokens.get(i)); i++) {
      boolean purpose =
          i + 1 < tokens.size()
              && tokens.get(i).is("for")
              && !(tokens.get(i + 1).tag() == Tag.NUM || SPANS.contains(tokens.get(i + 1).lower()));
      if (LASTING.contains(tokens.get(i).lower()) && !purpose) {
        return true;
      }
    }
    return false;
  }
}
