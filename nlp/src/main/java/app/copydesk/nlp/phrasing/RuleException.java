package app.copydesk.nlp.phrasing;

import java.util.List;

/** Rule files that cannot be used. The message is every mistake in them, one a line. */
public final class RuleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> mistakes;

  RuleException(List<Mistake> mistakes) {
    super(String.join("\n", lines(mistakes)));
    this.mistakes = lines(mistakes);
  }

  private static List<String> lines(List<Mistake> mistakes) {
    return mistakes.stream().sorted(Mistake.IN_READING_ORDER).map(Mistake::toString).toList();
  }

  /**
   * Each mistake in one line - file, line, what is wrong and what is accepted - in reading order.
   */
  public List<String> mistakes() {
    return mistakes;
  }
}
