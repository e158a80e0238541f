package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A span of years that does not fit the two years beside it ("from 1998 to 2010, 15 years", "in
 * 1998 … nine years later, in 2010"), and an age that does not fit the year a thing began and the
 * day of publication ("the 75-year-old club, founded in 1930"). A year more or less is no slip.
 */
final class YearSpans implements Check {
  private static final String YEAR = "(1[5-9]\\d\\d|20\\d\\d)";
  private static final String COUNT =
      "(\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|forty|fifty)";

  private static final List<String> WORDS =
      List.of(
          "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
              .split(" "));
  private static final List<String> TENS = List.of("twenty", "thirty", "forty", "fifty");

  private static final Pattern FROM_TO =
      Pattern.compile(
          "\\b(?:from|between) "
              + YEAR
              + " (?:to|and|until) "
              + YEAR
              + ",? (?:a (?:total|period|spell|span|reign|run) of |for |spending |some )?"
              + COUNT
              + " years\\b(?! (?:old|ago|later|earlier|before|after|of age|in prison))");
  private static final Pattern LATER =
      Pattern.compile(
          "\\b[Ii]n "
              + YEAR
              + "\\b[^.;:0-9]{1,80}?\\b"
              + COUNT
              + " years (?:later|afterwards),? in "
              + YEAR
              + "\\b");
  private static final Pattern OLD_THING =
      Pattern.compile(
          "\\b"
              + COUNT
              + "-year-old(?: [A-Za-z-]+){1,4}?,? (?:which was |that was |was )?"
              + "(?:founded|established|built|opened|created|set up|launched|formed) in "
              + YEAR
              + "\\b");

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    String text = copy.document().normalised();
    Matcher range = FROM_TO.matcher(text);
    while (range.find()) {
      compare(copy, range, 3, number(range, 2) - number(range, 1), found);
    }
    Matcher later = LATER.matcher(text);
    while (later.find()) {
      compare(copy, later, 2, number(later, 3) - number(later, 1), found);
    }
    copy.published()
        .ifPresent(
            day -> {
              Matcher old = OLD_THING.matcher(text);
              while (old.find()) {
                compare(copy, old, 1, day.getYear() - number(old, 2), found);
              }
            });
  }

  private static void compare(
      Copy copy, Matcher matcher, int count, int years, Consumer<Finding> found) {
    Span span = new Span(matcher.start(count), matcher.end(count));
    if (isOff(number(matcher, count), years) && !copy.isQuoted(span)) {
      found.accept(finding(span, years));
    }
  }

  private static boolean isOff(int stated, int years) {
    return years > 0 && Math.abs(stated - years) > 1;
  }

  private static int number(Matcher matcher, int group) {
    String word = matcher.group(group);
    if (Character.isDigit(word.charAt(0))) {
      return Integer.parseInt(word);
    }
    int ten = TENS.indexOf(word);
    return ten >= 0 ? 20 + 10 * ten : WORDS.indexOf(word);
  }

  private static Finding finding(Span span, int years) {
    return Finding.ofFigures(
        span,
        "year-span",
        "By the years beside it this is %d years.".formatted(years),
        Optional.empty());
  }
}
