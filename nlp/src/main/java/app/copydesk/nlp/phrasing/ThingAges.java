package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.phrasing.Finding.Family;
import app.copydesk.nlp.phrasing.Finding.Tier;
import app.copydesk.nlp.text.Span;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The age of a thing beside the year it began ("the 75-year-old club, founded in 1930", "built in
 * 1788, nearly 300 years ago"), reckoned from the day of publication. Where that is not known only
 * an age is wrong that would be reached in years to come.
 */
final class ThingAges implements Check {
  private static final String BEGAN =
      "(?:founded|established|built|opened|created|set up|launched|formed|finished|completed|started|incorporated|signed|adopted|ratified|introduced|inaugurated|laid|erected)";

  private static final String OLD =
      "\\b(?<count>" + YearCount.NUMBER + ")-year-old (?:[a-z-]+ ){0,2}?";

  /** In one breath. */
  private static final Pattern OLD_THING =
      Pattern.compile(
          "\\b(?<count>N)-year-old(?: [A-Za-z-]+){1,4}?,? (?:which was |that was |was )?B in (?<year>Y)\\b"
              .replace("N", YearCount.NUMBER)
              .replace("B", BEGAN)
              .replace("Y", YearSpans.YEAR));

  private static final Pattern AGO =
      Pattern.compile(
          "\\b[Ii]n (?<year>" + YearSpans.YEAR + "),? (?:and )?" + YearCount.PATTERN + " ago\\b");

  /** In two places, of one thing. */
  private static final Pattern THING_BEGAN =
      Pattern.compile(
          "\\b[Tt]he (?:[a-z-]+ )?(?<thing>[a-z]{3,})(?:,| -)? (?:which |that )?(?:was |were )(?:first )?"
              + BEGAN
              + " in (?<year>"
              + YearSpans.YEAR
              + ")\\b");

  private static final Pattern ANY_BEGAN =
      Pattern.compile("\\b" + BEGAN + "\\b[^.;:0-9]{0,30}? in (?<year>" + YearSpans.YEAR + ")\\b");
  private static final Pattern THING =
      Pattern.compile(
          OLD
              + "(?<thing>company|firm|club|charity|airline|bank|brewery|newspaper|magazine|festival|university|college|school"
              + "|hospital|museum|theatre|bridge|dam|pier|church|cathedral|stadium|hotel|factory|party|union|alliance|league|republic"
              + "|organisation|organization|business|start-up|startup|institution|tower|gallery|library|orchestra|choir|market|vineyard|garden|zoo|park|prison|mine|mill|pub|inn|shop|store|bakery|ship|ferry|boat|house|railway|canal|tunnel|station|chain|brand|treaty|pact|agreement|accord)\\b");

  private final int thisYear;

  /** Reckons from the present year where the copy has no day of publication. */
  ThingAges() {
    this(LocalDate.now(ZoneOffset.UTC).getYear());
  }

  ThingAges(int thisYear) {
    this.thisYear = thisYear;
  }

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    if (copy.years() == 0) {
      return;
    }
    String text = copy.document().normalised();
    Matcher old = OLD_THING.matcher(text);
    while (old.find()) {
      YearCount count = YearCount.of(old.group("count"), "years", "");
      age(copy, old, count, old.group("year"), Tier.DEFECT).ifPresent(found);
    }
    Matcher ago = AGO.matcher(text);
    while (ago.find()) {
      age(copy, ago, YearCount.of(ago), ago.group("year"), Tier.DEFECT).ifPresent(found);
    }
    apart(copy, text).ifPresent(found);
  }

  /** One age and one beginning in the copy are those of one thing, surely where it is named so. */
  private Optional<Finding> apart(Copy copy, String text) {
    Matcher thing = THING.matcher(text);
    if (!thing.find()) {
      return Optional.empty();
    }
    YearCount count = YearCount.of(thing.group("count"), "years", "");
    String head = thing.group("thing");
    Matcher named = THING_BEGAN.matcher(text);
    boolean ofAnother = false;
    while (named.find()) {
      ofAnother = true;
      if (named.group("thing").equals(head)) {
        return age(copy, thing, count, named.group("year"), Tier.DEFECT);
      }
    }
    Matcher began = ANY_BEGAN.matcher(text);
    if (ofAnother || !began.find()) {
      return Optional.empty();
    }
    String year = began.group("year");
    return began.find() ? Optional.empty() : age(copy, thing, count, year, Tier.QUERY);
  }

  private Optional<Finding> age(
      Copy copy, Matcher matcher, YearCount count, String began, Tier tier) {
    int year = Integer.parseInt(began);
    Span span = new Span(matcher.start("count"), matcher.end("count"));
    Optional<Integer> published = copy.published().map(LocalDate::getYear);
    boolean right =
        published.isPresent()
            ? published.get() < year || count.allows(published.get() - year)
            : year + count.low() <= thisYear;
    return right || copy.isQuoted(span)
        ? Optional.empty()
        : Optional.of(
            new Finding(
                span,
                "year-span",
                Family.DATES_NUMBERS,
                tier,
                "By the year it began, %d, this is %d years."
                    .formatted(year, published.orElse(thisYear) - year),
                Optional.empty(),
                "numbers.year-span"));
  }
}
