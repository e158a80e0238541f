package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Span;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An anniversary that the two years beside it do not make: "opened in 1884, will mark its centenary
 * in 2014", "founded in 1961 … its 50th anniversary this year".
 */
final class Anniversaries implements Check {
  private static final Map<String, Integer> NAMED =
      Map.of(
          "centenary", 100,
          "bicentenary", 200,
          "tercentenary", 300,
          "centennial", 100,
          "bicentennial", 200,
          "silver jubilee", 25,
          "golden jubilee", 50,
          "diamond jubilee", 60);

  private static final Pattern FOUNDED =
      Pattern.compile(
          "\\b(?:founded|opened|built|established|formed|born|launched|set up|began|started|created|published|inaugurated)\\b[^.;:0-9]{0,30}? in (?<from>Y)\\b[^.;:]{1,100}?\\b(?<which>(?:bi|ter)?centenary|(?:bi)?centennial|(?:silver|golden|diamond) jubilee|\\d{1,3}(?:st|nd|rd|th) (?:anniversary|birthday)|(?<=been |be |turned |turn )\\d{1,3}(?= years old))\\b(?<behind>[^.;:]{0,60}? in (?<to>Y)\\b| (?<when>this year|next year))"
              .replace("Y", YearSpans.YEAR));

  private static final Pattern ANY_YEAR = Pattern.compile("\\b" + YearSpans.YEAR + "\\b");

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    String text = copy.document().normalised();
    for (Sentence sentence : copy.document().sentences()) {
      Matcher matcher = FOUNDED.matcher(text).region(sentence.start(), sentence.end());
      if (matcher.find()
          && !isBegunTwice(text.substring(matcher.end("from"), matcher.start("which")))) {
        compare(copy, matcher).ifPresent(found);
      }
    }
  }

  /** "Built in 1870 and rebuilt in 1920": the later one may be what is marked. */
  private static boolean isBegunTwice(String between) {
    return ANY_YEAR.matcher(between).find();
  }

  private static Optional<Finding> compare(Copy copy, Matcher matcher) {
    Optional<Integer> year =
        matcher.group("to") != null
            ? Optional.of(Integer.parseInt(matcher.group("to")))
            : copy.published()
                .map(day -> day.getYear() + (matcher.group("when").startsWith("next") ? 1 : 0));
    String which = matcher.group("which").toLowerCase(Locale.ROOT);
    int stated =
        NAMED.containsKey(which)
            ? NAMED.get(which)
            : Integer.parseInt(which.replaceFirst("\\D.*", ""));
    Span span = new Span(matcher.start("which"), matcher.end("which"));
    int years = year.map(y -> y - Integer.parseInt(matcher.group("from"))).orElse(stated);
    return Math.abs(years - stated) <= 1 || copy.isQuoted(span)
        ? Optional.empty()
        : Optional.of(
            Finding.ofFigures(
                span,
                "anniversary",
                "By the years beside it this is %d years.".formatted(years),
                Optional.empty()));
  }
}
