package app.copydesk.nlp.quotes;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Speech set as a transcript: "Q: …", "A. …", "SMITH: …", "TOBIAS WREN, BYLINE: …", one paragraph a
 * turn.
 */
public final class Transcript {
  private static final int LONGEST_LABEL = 60;
  private static final int MOST_WORDS = 6;

  /** Who asks, in a label. */
  private static final Set<String> ASKING = Set.of("Interviewer", "Question", "Moderator");

  /**
   * One turn.
   *
   * @param opening the index of the paragraph that begins with the label
   * @param paragraph the index of the paragraph the words stand in: the same, or the next one
   * @param label who speaks, as printed, without the colon and what stands behind a comma ("HOST")
   * @param words what is said
   */
  public record Turn(int opening, int paragraph, Span label, Span words) {}

  private Transcript() {}

  /**
   * The turns of {@code document}; empty when it is no transcript. A colon alone makes none: the
   * labels have to be Q and A, or capitals, or names that take turns, or all there is.
   */
  static List<Turn> read(Document document) {
    List<Turn> turns = new ArrayList<>();
    Map<String, Integer> labels = new HashMap<>();
    boolean allCapitals = true;
    for (Turn turn : labelled(document)) {
      if (document.normalised().charAt(turn.words().start()) == '"') {
        continue; // words in marks are read as quotations
      }
      turns.add(turn);
      String text = document.text(turn.label());
      labels.merge(text, 1, Integer::sum);
      allCapitals &= text.equals(text.toUpperCase(Locale.ROOT));
    }
    boolean questions =
        (labels.containsKey("Q") && labels.containsKey("A"))
            || (labels.size() == 2 && labels.keySet().stream().anyMatch(ASKING::contains));
    boolean capitals = allCapitals && turns.size() >= 3;
    int speakers = labels.size() - shortened(labels.keySet());
    boolean takingTurns = turns.size() >= 4 && speakers >= 2 && turns.size() >= 2 * speakers;
    boolean nothingElse =
        speakers >= 2 && turns.size() >= document.paragraphs().size() && allCapitals;
    return questions || capitals || takingTurns || nothingElse ? turns : List.of();
  }

  /** How many labels are the last name of another one: "Ottilie Brand:" and then "Brand:". */
  private static int shortened(Set<String> labels) {
    Set<String> tails = new HashSet<>();
    for (String label : labels) {
      for (int i = label.indexOf(' '); i >= 0; i = label.indexOf(' ', i + 1)) {
        tails.add(label.substring(i + 1));
      }
    }
    return (int) labels.stream().filter(tails::contains).count();
  }

  /** The paragraphs of {@code document} that begin like a turn, whatever the others are. */
  public static List<Turn> labelled(Document document) {
    List<Turn> turns = new ArrayList<>();
    String text = document.normalised();
    for (int p = 0; p < document.paragraphs().size(); p++) {
      Span paragraph = document.paragraphs().get(p);
      int colon = labelEnd(text, paragraph);
      if (colon < 0) {
        continue;
      }
      int at = colon + 1 < paragraph.end() ? p : p + 1;
      if (at == document.paragraphs().size()) {
        continue;
      }
      int from = at == p ? colon + 1 : document.paragraphs().get(at).start();
      int to = document.paragraphs().get(at).end();
      while (from < to && text.charAt(from) == ' ') {
        from++;
      }
      if (from < to) {
        turns.add(new Turn(p, at, label(text, paragraph.start(), colon), new Span(from, to)));
      }
    }
    return turns;
  }

  /** Where the colon of a label stands, or the point of "Q."; -1 when the paragraph has none. */
  private static int labelEnd(String text, Span paragraph) {
    if (text.startsWith("Q.", paragraph.start()) || text.startsWith("A.", paragraph.start())) {
      return paragraph.start() + 1;
    }
    int to = Math.min(paragraph.end(), paragraph.start() + LONGEST_LABEL);
    int words = 1;
    boolean wordStart = true;
    for (int i = paragraph.start(); i < to; i++) {
      char c = text.charAt(i);
      if (c == ':') {
        return i > paragraph.start()
                && words <= MOST_WORDS
                && Character.isLetter(text.charAt(i - 1))
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
