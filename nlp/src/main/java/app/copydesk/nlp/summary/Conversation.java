package app.copydesk.nlp.summary;

import app.copydesk.nlp.quotes.Transcript;
import app.copydesk.nlp.text.Document;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

  private Conversation() {}

  static Optional<Genre> genre(Document document) {
    List<Transcript.Turn> labelled = Transcript.labelled(document);
    if (labelled.size() < FEWEST_TURNS) {
      return Optional.empty();
    }
    Map<String, Integer> turns = new HashMap<>();
    Map<String, Integer> questions = new HashMap<>();
    for (Transcript.Turn turn : labelled) {
      String label = document.text(turn.label());
      // "TOBIAS WREN, BYLINE" is "WREN" from the second turn on
      String who = label.substring(label.lastIndexOf(' ') + 1);
      turns.merge(who, 1, Integer::sum);
      questions.merge(who, document.text(turn.words()).endsWith("?") ? 1 : 0, Integer::sum);
    }
    long taking = turns.values().stream().filter(count -> count > 1).count();
    if (taking < 2
        || labelled.size() < TURNS_EACH * turns.size()
        || labelled.size() < MOST * (document.paragraphs().size() - labelled.get(0).opening())) {
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
