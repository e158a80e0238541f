package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.phrasing.Finding.Family;
import app.copydesk.nlp.phrasing.Finding.Tier;
import app.copydesk.nlp.text.Span;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A win called by a margin the one final score of the copy does not have: "27-20 … the nine-point
 * win".
 */
final class ScoreMargins implements Check {
  private static final Pattern FINAL =
      Pattern.compile(
          "\\b(?:beat|beats|beating|beaten|defeated|thrashed|edged|overcame|won|wins?|lost|victory|defeat)\\b[^.;]{0,60}? (?<a>\\d{1,3})-(?<b>\\d{1,3})(?![\\w-]|, \\d)");
  private static final Pattern ANY_SCORE =
      Pattern.compile("(?<![\\w-])\\d{1,3}-\\d{1,3}(?![\\w-])");
  private static final Pattern MARGIN =
      Pattern.compile(
          "\\b[Tt]h(?:e|is|at) (?<margin>"
              + YearCount.NUMBER
              + ")-(?:point|goal|run) (?:win|victory|defeat|loss|triumph|success)\\b");

  /** "6-4, 3-6, 6-2 in straight sets". */
  private static final Pattern STRAIGHT =
      Pattern.compile(
          "(?<sets>\\d-\\d(?: ?\\([\\d-]+\\))?(?:,? (?:and )?\\d-\\d(?: ?\\([\\d-]+\\))?){1,4}) in straight sets|straight sets,? (?<sets2>\\d-\\d(?: ?\\([\\d-]+\\))?(?:,? (?:and )?\\d-\\d(?: ?\\([\\d-]+\\))?){1,4})");

  private static final Pattern SET = Pattern.compile("(?<![\\d(-])(?<a>\\d)-(?<b>\\d)(?![\\d-])");

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    String text = copy.document().normalised();
    straightSets(copy, found);
    Matcher margin = MARGIN.matcher(text);
    if (!margin.find()) {
      return;
    }
    Set<Integer> margins = new HashSet<>();
    Matcher score = ANY_SCORE.matcher(text);
    while (score.find()) {
      String[] sides = score.group().split("-", -1);
      margins.add(Math.abs(Integer.parseInt(sides[0]) - Integer.parseInt(sides[1])));
    }
    Matcher end = FINAL.matcher(text);
    int stated = (int) YearCount.number(margin.group("margin"));
    Span at = new Span(margin.start("margin"), margin.end("margin"));
    if (!end.find() || margins.contains(stated) || copy.isQuoted(at)) {
      return;
    }
    int right = Math.abs(Integer.parseInt(end.group("a")) - Integer.parseInt(end.group("b")));
    found.accept(
        new Finding(
            at,
            "margin",
            Family.DATES_NUMBERS,
            Tier.QUERY,
            "No score in the article has this margin; “%s-%s” has %d."
                .formatted(end.group("a"), end.group("b"), right),
            Optional.empty(),
            "numbers.score-margin"));
  }

  /** Whoever wins in straight sets has lost none. */
  private static void straightSets(Copy copy, Consumer<Finding> found) {
    Matcher straight = STRAIGHT.matcher(copy.document().normalised());
    while (straight.find()) {
      String group = straight.group("sets") == null ? "sets2" : "sets";
      Matcher set = SET.matcher(straight.group(group));
      Set<Boolean> won = new HashSet<>();
      while (set.find()) {
        won.add(set.group("a").compareTo(set.group("b")) > 0);
      }
      if (won.size() > 1) {
        found.accept(
            Finding.ofFigures(
                new Span(straight.start(group), straight.end(group)),
                "straight-sets",
                "In straight sets the winner loses none: one of these was lost.",
                Optional.empty()));
      }
    }
  }
}
