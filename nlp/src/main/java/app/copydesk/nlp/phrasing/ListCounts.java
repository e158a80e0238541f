package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number of people or things and a list of their names that is longer or shorter. */
final class ListCounts implements Check {
  private static final List<String> NUMBERS =
      List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private static final String NAME =
      "(?:(?:the|of|de|del|della|al|bin|van|von|der|den|la|le|st\\.?) )?[A-Z][\\p{L}.'-]*(?: (?:(?:of|de|del|della|al|bin|van|von|der|den|la|le) )?[A-Z][\\p{L}.'-]*){0,3}";

  /** A list of bare names between the colon and the end of the sentence, the last behind "and". */
  private static final Pattern LIST =
      Pattern.compile(
          "\\b(?<number>(?i:two|three|four|five|six|seven|eight|nine|ten)) (?:other |new |more |former |local |young |big )?"
              + "(?<noun>[a-z-]*s|men|women|people|children)(?: [a-z]+){0,4}?(?:: ?| -{1,2} ?|(?<comma>, )(?=the ))(?<names>"
              + NAME
              + "(?:, "
              + NAME
              + "){0,9},? and "
              + NAME
              + ")(?=[.;]|$| -{1,2} )");

  /** "It is the third calf of its mother, after Kito in 2009, Asha in 2011 and Juba in 2013". */
  private static final Pattern ORDINAL =
      Pattern.compile(
          "\\b(?:its|her|his|their|the|a) (?<ordinal>second|third|fourth|fifth|sixth) (?<noun>[a-z]+)(?: (?:of|for) [a-z ]{2,24}(?:, [A-Z][a-z]+)?)?,? after (?<names>N(?:, N){0,4} and N)(?=[.;,]|$)"
              .replace("N", NAME + "(?: in (?:1[5-9]|20)\\d\\d)?"));

  private static final List<String> ORDINALS =
      List.of("second", "third", "fourth", "fifth", "sixth");

  /** Words before the number that say that there are more. */
  private static final Pattern SOME_OF =
      Pattern.compile(
          "\\b(?:least|than|only|of the|about|the first|the other|another)\\b[^,.]{0,12}$");

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    String text = copy.document().normalised();
    for (Sentence sentence : copy.document().sentences()) {
      String line = sentence.span().of(text).replace('–', '-').replace('—', '-');
      ordinal(copy, sentence, line).ifPresent(found);
      Matcher matcher = LIST.matcher(line);
      if (matcher.find()) {
        int number = NUMBERS.indexOf(matcher.group("number").toLowerCase(Locale.ROOT)) + 2;
        int names = matcher.group("names").split(",? and |, ", -1).length;
        // a name may hold an "and" of its own, so that the list may be shorter than it looks
        if (names != number && !SOME_OF.matcher(line.substring(0, matcher.start())).find()) {
          found.accept(finding(copy, sentence, matcher, names));
        }
      }
    }
  }

  /** Behind two others comes the third. */
  private static Optional<Finding> ordinal(Copy copy, Sentence sentence, String line) {
    Matcher matcher = ORDINAL.matcher(line);
    if (!matcher.find()) {
      return Optional.empty();
    }
    int ordinal = ORDINALS.indexOf(matcher.group("ordinal")) + 2;
    int names = matcher.group("names").split(",? and |, ", -1).length;
    Span span =
        new Span(
            sentence.start() + matcher.start("ordinal"), sentence.start() + matcher.end("noun"));
    return ordinal == names + 1 || copy.isQuoted(span)
        ? Optional.empty()
        : Optional.of(
            Finding.ofFigures(
                span,
                "list-count",
                "“%s”, and %d are named before it.".formatted(copy.document().text(span), names),
                Optional.empty()));
  }

  private static Finding finding(Copy copy, Sentence sentence, Matcher matcher, int names) {
    Span span =
        new Span(
            sentence.start() + matcher.start("number"), sentence.start() + matcher.end("noun"));
    return Finding.ofFigures(
        span,
        "list-count",
        "“%s”, and the list behind it has %d.".formatted(copy.document().text(span), names),
        Optional.empty());
  }
}
