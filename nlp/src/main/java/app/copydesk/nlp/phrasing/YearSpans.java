package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.text.Span;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A count of years that does not fit the two years beside it ("from 1998 to 2010, 15 years", "in
 * 1998 … nine years later, in 2010", "in 1492, four decades after … in 1487"), and years in the
 * wrong order ("from 2010 to 1998"). A year more or less is no slip.
 */
final class YearSpans implements Check {
  static final String YEAR = "(?:1[5-9]\\d\\d|20\\d\\d)";

  private static final String FROM_TO_YEARS =
      "(?:from|between) (?<from>Y) (?:to|and|until) (?<to>Y)\\b(?!-| BC| AD)".replace("Y", YEAR);

  private static final Pattern FROM_TO =
      Pattern.compile(
          "\\b"
              + FROM_TO_YEARS
              + ",? (?:a (?:total|period|spell|span|reign|run) of |for |spending |some )?"
              + YearCount.PATTERN
              + "(?! (?:old|ago|later|earlier|before|after|of age|in prison))");
  private static final Pattern COUNT_FIRST =
      Pattern.compile(
          "\\b"
              + YearCount.PATTERN
              + "(?! (?:old|ago|later|earlier|before|after))(?: (?!to |and )[a-z'-]+){0,4},? "
              + FROM_TO_YEARS);

  /** "Ran from 1991 to 1995, lasted ten years". */
  private static final Pattern LASTED =
      Pattern.compile(
          "\\b"
              + FROM_TO_YEARS
              + ",? (?:and |which |that )?(?:lasted|went on for|took|dragged on for|spanned) "
              + YearCount.PATTERN);

  /** "Joined in 1988 and left in 2003, after 35 years". */
  private static final Pattern STAYED =
      Pattern.compile(
          "\\b(?:joined|came|began|started|opened|arrived|entered|took over|was elected|was appointed|were married|married)\\b[^.;:0-9]{0,50}? in (?<from>Y)\\b,?(?: and| but)?(?: he| she| they| it)? (?:left|retired|closed|shut|resigned|quit|stood down|stepped down|finished|ended|divorced|were divorced|departed)\\b[^.;:0-9]{0,40}? in (?<to>Y),? after (?:serving |playing |a total of |spending )?C(?= ?[,.;]| there\\b| in the (?:job|post|role)\\b| with the\\b| of service\\b| together\\b| of marriage\\b)"
              .replace("Y", YEAR)
              .replace("C", YearCount.PATTERN));

  private static final Pattern LATER =
      Pattern.compile(
          "\\b[Ii]n (?<from>Y)\\b[^.;:0-9]{1,80}?\\bC (?<way>later|afterwards|after|before|earlier)\\b(?<behind>[^.;:0-9]{0,60}?),? in (?<to>Y)\\b"
              .replace("Y", "(?:1\\d{3}|20\\d\\d)")
              .replace("C", YearCount.PATTERN));
  private static final Pattern UNTIL =
      Pattern.compile(
          "\\b[Ii]n (?<from>Y)\\b[^.;:0-9]{1,60}? for C,? (?:until|till|before)\\b[^.;:0-9]{0,40}? in (?<to>Y)\\b"
              .replace("Y", YEAR)
              .replace("C", YearCount.PATTERN));
  private static final Pattern AHEAD =
      Pattern.compile(
          "\\b[Ii]n (?<to>Y),? C (?:from now|hence|away)\\b"
              .replace("Y", YEAR)
              .replace("C", YearCount.PATTERN));
  private static final Pattern ORDER = Pattern.compile("\\b" + FROM_TO_YEARS);

  /** Years that are read backwards on purpose. */
  private static final Pattern BACKWARDS =
      Pattern.compile("\\b(?:back|backwards?|fell|down|cut|reduced?|brought|moved|changed|BC)\\b");

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    if (copy.years() == 0) {
      return;
    }
    String text = copy.document().normalised();
    if (copy.years() > 1) {
      betweenTwo(copy, text, found);
    }
    Matcher ahead = AHEAD.matcher(text);
    while (copy.published().isPresent() && ahead.find()) {
      int years = year(ahead, "to") - copy.published().get().getYear();
      compare(copy, ahead, years).ifPresent(found);
    }
    Matcher order = ORDER.matcher(text);
    while (copy.years() > 1 && order.find()) {
      order(copy, order).ifPresent(found);
    }
  }

  private static void betweenTwo(Copy copy, String text, Consumer<Finding> found) {
    for (Pattern pattern : new Pattern[] {FROM_TO, COUNT_FIRST, UNTIL, LASTED, STAYED}) {
      Matcher range = pattern.matcher(text);
      while (range.find()) {
        compare(copy, range, year(range, "to") - year(range, "from")).ifPresent(found);
      }
    }
    Matcher later = LATER.matcher(text);
    while (later.find()) {
      boolean back = later.group("way").matches("after|before") && !later.group("behind").isEmpty();
      int years = year(later, "to") - year(later, "from");
      boolean forward = later.group("way").matches(back ? "before" : "later|afterwards|after");
      compare(copy, later, forward ? years : -years).ifPresent(found);
    }
  }

  private static int year(Matcher matcher, String group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static Optional<Finding> compare(Copy copy, Matcher matcher, int years) {
    Span span = new Span(matcher.start("count"), matcher.end("count"));
    return years <= 0 || YearCount.of(matcher).allows(years) || copy.isQuoted(span)
        ? Optional.empty()
        : Optional.of(
            Finding.ofFigures(
                span,
                "year-span",
                "By the years beside it this is %d years.".formatted(years),
                Optional.empty()));
  }

  private static Optional<Finding> order(Copy copy, Matcher order) {
    Span span = new Span(order.start("from"), order.end("to"));
    Span sentence =
        copy.document().sentences().get(copy.document().sentenceAt(span.start())).span();
    return year(order, "from") <= year(order, "to")
            || BACKWARDS.matcher(sentence.of(copy.document().normalised())).find()
            || copy.isQuoted(span)
        ? Optional.empty()
        : Optional.of(
            Finding.ofFigures(
                span,
                "year-order",
                "The years run backwards: is one of them wrong?",
                Optional.empty()));
  }
}
