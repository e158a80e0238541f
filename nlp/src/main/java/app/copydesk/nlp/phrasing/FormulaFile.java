package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.text.WordFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Copydesk's own set phrases, one a line in the files {@code formulas/*.txt}. Below a phrase may
 * stand, each on a line of its own: {@code =} a phrase that is right too, {@code +} a sentence in
 * which it must be proposed, {@code -} one in which it must not. {@code #} begins a comment.
 */
final class FormulaFile {
  private static final List<String> NAMES =
      List.of(
          "attribution",
          "business",
          "courts",
          "culture",
          "diplomacy",
          "education",
          "environment",
          "general",
          "health",
          "labour",
          "markets",
          "obituaries",
          "police",
          "politics",
          "science",
          "security",
          "sport",
          "technology",
          "transport",
          "weather");

  private static final List<GuardedPhrase> PHRASES =
      NAMES.stream().flatMap(name -> read("formulas/" + name + ".txt").stream()).toList();

  private FormulaFile() {}

  /** All of them. */
  static List<GuardedPhrase> builtIn() {
    return PHRASES;
  }

  private static List<GuardedPhrase> read(String name) {
    List<GuardedPhrase> phrases = new ArrayList<>();
    List<WordFile.Line> below = new ArrayList<>();
    List<WordFile.Line> lines = WordFile.lines(FormulaFile.class, name);
    for (int i = lines.size() - 1; i >= 0; i--) {
      WordFile.Line line = lines.get(i);
      if ("=+-".indexOf(line.text().charAt(0)) >= 0) {
        below.add(line);
      } else {
        Mistake.Place place = new Mistake.Place(name, line.number());
        phrases.add(phrase(line.text(), below, place));
        below.clear();
      }
    }
    return phrases;
  }

  private static GuardedPhrase phrase(String text, List<WordFile.Line> below, Mistake.Place place) {
    return new GuardedPhrase(
        Formula.parse(text, Formula.Origin.BUILT_IN),
        texts(below, '=')
            .map(line -> Formula.parse(content(line), Formula.Origin.ALLOWED))
            .toList(),
        examples(below, '+', place.file()),
        examples(below, '-', place.file()),
        place);
  }

  private static List<Rule.Example> examples(List<WordFile.Line> below, char sign, String file) {
    return texts(below, sign)
        .map(line -> new Rule.Example(content(line), new Mistake.Place(file, line.number())))
        .toList();
  }

  private static Stream<WordFile.Line> texts(List<WordFile.Line> below, char sign) {
    return below.stream().filter(line -> line.text().charAt(0) == sign);
  }

  private static String content(WordFile.Line line) {
    return line.text().substring(1).strip();
  }
}
