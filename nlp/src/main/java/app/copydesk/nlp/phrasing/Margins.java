package app.copydesk.nlp.phrasing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A win by a margin that the two scores beside it do not have. */
final class Margins implements Check {
  private static final Pattern MARGIN =
      Pattern.compile(
          "\\b(?:beat|beats|beaten|won|wins?|lost|defeated|victory|defeat|majority|margin|lead|led|ahead|carried|passed|edged|elected|retained|held|held on)"
              + "\\b[^.;:#$%]{0,80}?\\b(?:by|of) (?:just |only |a mere )?(?<margin>#\\d+;) (?<unit>runs|votes|points|seats|goals)\\b");
  private static final Pattern VOTES =
      Pattern.compile(
          "(?<a>[#%]\\d+;)(?: votes)?(?: ?- ?| to | votes to | against )(?<b>[#%]\\d+;)");

  /** A majority with the votes of the first two: "won 9,204 votes and her rival 8,983". */
  private static final Pattern MAJORITY =
      Pattern.compile(
          "\\bmajority of (?:just |only )?(?<margin>#\\d+;)(?: votes)?(?=[,.;]|$| (?:over|in|on)\\b)");

  private static final Pattern CANDIDATES =
      Pattern.compile(
          "\\b(?:won|with|polled|took|received|got) (?<a>#\\d+;)(?: votes)?\\b[^.;:#$%]{1,90}?(?<b>#\\d+;)(?: votes)?(?=[,.;]|$| of | for )");

  private static final Pattern INNINGS =
      Pattern.compile(
          "(?:(?:made|scored|posted|reached|managed|amassed|compiled|totalled|total of|all out for|bowled out for|dismissed for|restricted to|held to|replied with|finished on|ended on|closed on|chasing)"
              + " (?<runs>#\\d+;)(?: (?:for|-) #\\d+;)?(?! (?:from|off|not out|balls|in|with))|(?<all>#\\d+;) all out)");

  /** Who bats second needs a run more than the others made. */
  private static final Pattern TARGET =
      Pattern.compile(
          "\\b(?:needing|needed|set|chasing|chase|pursuit of|target of|victory target of) (?<target>#\\d+;)(?: runs)? (?:to win|for victory|to beat)");

  /** Cricket in which the runs of two innings are not all there is. */
  private static final Pattern OTHER_CRICKET =
      Pattern.compile(
          "\\b(?:test|second innings|first innings|declared|duckworth|dls|lewis|rain|follow-on|lead of)\\b");

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    List<FigureLine> lines = copy.lines();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).figures().isEmpty()) {
        continue;
      }
      Matcher matcher = MARGIN.matcher(lines.get(i).text());
      if (matcher.find()) {
        Figure margin = lines.get(i).figure(matcher.group("margin"));
        if (!margin.rough()) {
          if (matcher.group("unit").equals("runs")) {
            cricket(copy, margin).ifPresent(found);
          } else {
            pair(lines, i, margin, VOTES).ifPresent(found);
          }
        }
      }
      Matcher majority = MAJORITY.matcher(lines.get(i).text());
      if (majority.find()) {
        Figure margin = lines.get(i).figure(majority.group("margin"));
        if (!margin.rough()) {
          pair(lines, i, margin, CANDIDATES).ifPresent(found);
        }
      }
    }
  }

  /** The difference of the only score or count in the sentence, or in the one behind it. */
  private static Optional<Finding> pair(
      List<FigureLine> lines, int at, Figure margin, Pattern counts) {
    for (int i = at; i <= Math.min(at + 1, lines.size() - 1); i++) {
      FigureLine line = lines.get(i);
      Matcher matcher = counts.matcher(line.text());
      if (matcher.find()) {
        Figure a = line.figure(matcher.group("a"));
        Figure b = line.figure(matcher.group("b"));
        boolean more = matcher.find();
        double difference = Math.abs(a.value() - b.value());
        boolean scores = margin.value() * 2 < a.value() + b.value() && !a.rough() && !b.rough();
        return more || !scores || difference == margin.value()
            ? Optional.empty()
            : Optional.of(finding(margin, difference));
      }
    }
    return Optional.empty();
  }

  private static Optional<Finding> cricket(Copy copy, Figure margin) {
    List<Figure> innings = new ArrayList<>();
    Optional<Double> target = Optional.empty();
    for (FigureLine line : copy.lines()) {
      Matcher needed = TARGET.matcher(line.text());
      if (needed.find()) {
        target = Optional.of(line.figure(needed.group("target")).value() - 1);
      }
      if (OTHER_CRICKET.matcher(line.text()).find()) {
        return Optional.empty();
      }
      Matcher matcher = INNINGS.matcher(line.text());
      while (matcher.find()) {
        String group = matcher.group("runs") == null ? "all" : "runs";
        Figure runs = line.figure(matcher.group(group));
        if (runs.value() >= 50
            && innings.stream().allMatch(other -> other.value() != runs.value())) {
          innings.add(runs);
        }
      }
    }
    if (innings.size() != (target.isPresent() ? 1 : 2)) {
      return Optional.empty();
    }
    Figure last = innings.get(innings.size() - 1);
    double difference = Math.abs(target.orElse(innings.get(0).value()) - last.value());
    return difference == margin.value()
        ? Optional.empty()
        : Optional.of(finding(last, Math.round(difference), margin));
  }

  private static Finding finding(Figure margin, double difference) {
    return Finding.ofFigures(
        margin.span(),
        "margin",
        "The figures do not agree: the two counts differ by %d.".formatted(Math.round(difference)),
        Optional.empty());
  }

  private static Finding finding(Figure score, long difference, Figure margin) {
    return Finding.ofFigures(
        score.span(),
        "margin",
        "The figures do not agree: the totals differ by %d, not by %d."
            .formatted(difference, Math.round(margin.value())),
        Optional.empty());
  }
}
