package app.copydesk.nlp.phrasing;

import java.util.List;
import java.util.Optional;

/**
 * A rule of a rule file: words to find, what to say about them, and the sentences that prove it.
 *
 * @param id its name, by which it can be silenced; what stands before the dot is mostly its family
 * @param place the line it begins on
 * @param family the sort of problem
 * @param tier how much it matters
 * @param patterns any of which is enough
 * @param message why, in one sentence; {@code {}} stands for the words found
 * @param suggestion what may be meant, where one answer fits every match
 * @param speech true to look inside quotation marks too
 * @param fires sentences in which it must find something
 * @param passes look-alikes in which it must not
 */
record Rule(
    String id,
    Mistake.Place place,
    Finding.Family family,
    Finding.Tier tier,
    List<TokenPattern> patterns,
    String message,
    Optional<String> suggestion,
    boolean speech,
    List<Example> fires,
    List<Example> passes) {

  /**
   * A sentence a rule is tried on.
   *
   * @param place the line it stands on
   */
  record Example(String text, Mistake.Place place) {
    private static final int MAX_SHOWN_LENGTH = 100;

    /** What is wrong with it, its text behind it. */
    Mistake mistake(String words) {
      String line = text.replaceAll("\\s+", " ");
      String shown =
          line.length() > MAX_SHOWN_LENGTH ? line.substring(0, MAX_SHOWN_LENGTH) + "…" : line;
      return new Mistake(place, words + ": " + shown);
    }
  }

  Rule {
    patterns = List.copyOf(patterns);
    fires = List.copyOf(fires);
    passes = List.copyOf(passes);
  }

  String kind() {
    return id.substring(id.indexOf('.') + 1);
  }
}
