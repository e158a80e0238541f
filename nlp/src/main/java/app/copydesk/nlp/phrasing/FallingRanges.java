package app.copydesk.nlp.phrasing;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A range whose first figure is the higher one: "costs about 16,000 to 7,000 crowns". What falls
 * from one figure to the other is none, nor are odds and shares ("about 70 to 30") and times.
 */
final class FallingRanges implements Check {
  private static final Pattern RANGE =
      Pattern.compile(
          "(?<!from )(?<!by )\\b(?:about|around|roughly|approximately|an estimated|some|costs?|worth) "
              + "(?<a>[#$]\\d+;) ?(?:to|-|–) ?(?<b>[#$]\\d+;)(?! (?:years? ago|bc|bce))");

  /** Where something falls, the second figure may be what it fell to. */
  private static final Pattern FALL =
      Pattern.compile(
          "\\b(?:f[ae]ll(?:s|en|ing)?|drop|drops|dropped|dropping|cut|cuts|cutting|reduc\\w+|declin\\w+|decreas\\w+|lower\\w*|down"
              + "|shr[aiu]nk\\w*|slash\\w*|narrow\\w*|halv\\w+|tumbl\\w+|plung\\w+|slid|sank|slip\\w*|dwindl\\w+|trim\\w*|vot\\w+"
              + "|won|lost|beat\\w*|defeat\\w*|ratio|odds|outnumber\\w*|eas\\w+|retreat\\w*|move[ds]?|went|go(?:es|ne)?|bring\\w*"
              + "|brought|revis\\w+|chang\\w+)\\b");

  private static final double LEAST = 100;

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    for (FigureLine line : copy.lines()) {
      if (line.figures().size() > 1 && !FALL.matcher(line.text()).find()) {
        line.each(RANGE, matcher -> falling(line, matcher), found);
      }
    }
  }

  private static Optional<Finding> falling(FigureLine line, Matcher matcher) {
    Figure a = line.figure(matcher.group("a"));
    Figure b = line.figure(matcher.group("b")).countedAs(line.figure(matcher.group("a")));
    boolean falls =
        a.unit().equals(b.unit())
            && b.value() >= LEAST
            && a.value() > b.value()
            // "1,200 to 300,000" has its thousands on the second figure alone
            && b.value() * 1000 > a.value();
    return falls
        ? Optional.of(
            Finding.ofFigures(
                FigureLine.hull(a, b),
                "falling-range",
                "The range falls: its first figure is higher than its second.",
                Optional.empty()))
        : Optional.empty();
  }
}
