package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.DocumentReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The checks on a text, for tests: models and rules loaded once. */
final class Desk {
  private static final DocumentReader READER = DocumentReader.load();
  private static final PhraseChecker CHECKER = new PhraseChecker();

  private Desk() {}

  static Document read(String text) {
    return READER.read(text);
  }

  static List<Finding> findings(String text) {
    return CHECKER.check(read(text), Optional.empty());
  }

  /** The findings in an article of {@code day}, written as in 2025-03-01. */
  static List<Finding> findings(String text, String day) {
    return CHECKER.check(read(text), Optional.of(LocalDate.parse(day)));
  }

  /** What was found by {@code rule}, as "words -> suggestion". */
  static List<String> found(String rule, String text) {
    return found(rule, text, findings(text));
  }

  /** The same in an article of {@code day}. */
  static List<String> found(String rule, String text, String day) {
    return found(rule, text, findings(text, day));
  }

  private static List<String> found(String rule, String text, List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.rule().equals(rule))
        .map(
            finding ->
                finding.span().of(text) + finding.suggestion().map(s -> " -> " + s).orElse(""))
        .toList();
  }

  /** The rules that fired, in the order of the text. */
  static List<String> rules(String text) {
    return findings(text).stream().map(Finding::rule).toList();
  }
}
