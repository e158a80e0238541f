package app.copydesk.nlp.summary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises a transcript and an interview: paragraphs under the labels of those who speak. In an
 * interview there are two, and one of them asks.
 */
final class Conversation {
  private static final int FEWEST_TURNS = 6;
  private static final double TURNS_EACH = 1.5;
  private static final int FEWEST_QUESTIONS = 3;

  /**
   * The turns and what follows them make up this share of the paragraphs from the first turn on.
   */
  private static final double MOST = .5;

  /** "Q:", "Q.", "SMITH:", "Ana Brandt:", "TOBIAS WREN, HOST:". */
  private static final Pattern TURN =
      Pattern.compile(
          "(Q|A|\\p{Lu}[\\p{L}.'-]*(?: \\p{Lu}[\\p{L}.'-]*){0,3})(?:, [\\p{Lu} .-]{2,30})?(?::|(?<=^[QA])\\.) ?(.*)",
          Pattern.DOTALL);

  private Conversation() {}

  static Optional<Genre> genre(List<String> paragraphs) {
    Map<String, Integer> turns = new HashMap<>();
    Map<String, Integer> questions = new HashMap<>();
    int first = -1;
    int labelled = 0;
    for (int p = 0; p < paragraphs.size(); p++) {
      Matcher turn = TURN.matcher(paragraphs.get(p));
      if (turn.matches()) {
        first = first < 0 ? p : first;
        labelled++;
        // "TOBIAS WREN, BYLINE" is "WREN" from the second turn on
        String who = turn.group(1).substring(turn.group(1).lastIndexOf(' ') + 1);
        turns.merge(who, 1, Integer::sum);
        questions.merge(who, turn.group(2).endsWith("?") ? 1 : 0, Integer::sum);
      }
    }
    long taking = turns.values().stream().filter(count -> count > 1).count();
    if (labelled < FEWEST_TURNS
        || taking < 2
        || labelled < TURNS_EACH * turns.size()
        || labelled < MOST * (paragraphs.size() - first)) {
      return Optional.empty();
    }
    boolean oneAsks =
        questions.entrySet().stream()
            .anyMatch(
                asked ->
                    asked.getValue() >= FEWEST_QUESTIONS
                        && asked.getValue() >= .6 * turns.getOrDefault(asked.getKey(), 0));
    return Optional.of(turns.size() == 2 && oneAsks ? Genre.INTERVIEW : Genre.TRANSCRIPT);
  }
}
