package app.copydesk.nlp.phrasing;

import java.util.List;

/** Rule files that cannot be used. The message is every mistake in them, one a line. */
public final class RuleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> mistakes;

  RuleException(List<String> mistakes) {
    super(String.join("\n", mistakes));
    this.mistakes = List.copyOf(mistakes);
  }

  /** Each mistake in one line: file, line, what is wrong and what is accepted. Never empty. */
  public List<String> mistakes() {
    return mistakes;
  }
}
