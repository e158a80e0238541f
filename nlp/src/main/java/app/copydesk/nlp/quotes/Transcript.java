package app.copydesk.nlp.quotes;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Speech set as a transcript: "Q: …", "SMITH: …", "TOBIAS WREN, BYLINE: …", one paragraph a turn. A
 * colon alone makes no transcript: the labels have to be Q and A, or capitals, or names that take
 * turns.
 */
final class Transcript {
  private static final int LONGEST_LABEL = 60;

  /**
   * One turn.
   *
   * @param paragraph the index of the paragraph the words stand in
   * @param label who speaks, as printed, without the colon and what stands behind a comma ("HOST")
   * @param words what is said
   */
  record Turn(int paragraph, Span label, Span words) {}

  private Transcript() {}

  /** The turns of {@code document}; empty when it is no transcript. */
  static List<Turn> read(Document document) {
    List<Turn> turns = new ArrayList<>();
    Map<String, Integer> labels = new HashMap<>();
    boolean allCapitals = true;
    for (int p = 0; p < document.paragraphs().size(); p++) {
      Span paragraph = document.paragraphs().get(p);
      int colon = labelEnd(document.normalised(), paragraph);
      if (colon < 0) {
        continue;
      }
      int from = colon + 1;
      int to = paragraph.end();
      int at = p;
      if (from >= to) {
        if (p + 1 == document.paragraphs().size()) {
          continue;
        }
        at = p + 1;
        from = document.paragraphs().get(at).start();
        to = document.paragraphs().get(at).end();
      }
      while (from < to && document.normalised().charAt(from) == ' ') {
        from++;
      }
      if (from == to || document.normalised().charAt(from) == '"') {
        continue; // words in marks are read as quotations
      }
      Span label = label(document.normalised(), paragraph.start(), colon);
      turns.add(new Turn(at, label, new Span(from, to)));
      String text = document.text(label);
      labels.merge(text, 1, Integer::sum);
      allCapitals &= text.equals(text.toUpperCase(java.util.Locale.ROOT));
    }
    boolean questions = labels.containsKey("Q") && labels.containsKey("A");
    boolean capitals = allCapitals && turns.size() >= 3;
    boolean takingTurns =
        turns.size() >= 4 && labels.size() >= 2 && turns.size() >= 2 * labels.size();
    return questions || capitals || takingTurns ? turns : List.of();
  }

  /** Where the colon of a label stands; -1 when the paragraph has none. */
  private static int labelEnd(String text, Span paragraph) {
    int to = Math.min(paragraph.end(), paragraph.start() + LONGEST_LABEL);
    int words = 1;
    boolean wordStart = true;
    for (int i = paragraph.start(); i < to; i++) {
      char c = text.charAt(i);
      if (c == ':') {
        return i > paragraph.start() && words <= 6 && Character.isLetter(text.charAt(i - 1))
            ? i
            : -1;
      }
      if (c == ' ') {
        words++;
        wordStart = true;
      } else if (wordStart && !Character.isUpperCase(c)) {
        return -1;
      } else if (!Character.isLetter(c) && ".,'-".indexOf(c) < 0) {
        return -1;
      } else {
        wordStart = false;
      }
    }
    return -1;
  }

  private static Span label(String text, int start, int colon) {
    int comma = text.indexOf(',', start);
    return new Span(start, comma > start && comma < colon ? comma : colon);
  }

  /** The paragraphs that hold turns. */
  static Set<Integer> paragraphs(List<Turn> turns) {
    return Set.copyOf(turns.stream().map(Turn::paragraph).distinct().toList());
  }
}
