package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An age that does not fit the year of birth: "born in 1933 ... in 1951 at the age of 21". Only
 * where the copy gives one year of birth, and only in sentences about the one born.
 */
final class Ages implements Check {
  private static final Pattern BORN =
      Pattern.compile("\\b[Bb]orn\\b[^.;:]{0,80}?\\b(?<year>1[89]\\d\\d|20\\d\\d)\\b");

  private static final String YEAR = "(?<year>1[89]\\d\\d|20\\d\\d)";
  private static final String AGED =
      "(?:(?:at )?(?:the )?age of|(?:when|while|though|although) (?:he|she) was(?: (?:just|only|still))?|aged|at(?= \\d+[,.])|(?:was|turned)(?= \\d+,? when (?:he|she)\\b))"
          + " (?<age>\\d{1,3})\\b(?!%|,\\d|\\.\\d| (?:per|months|weeks|days|metres|miles))";

  private static final Pattern YEAR_THEN_AGE =
      Pattern.compile(
          "\\b(?:[Ii]n|[Oo]n|[Oo]f|[Uu]ntil|[Bb]y|[A-Z][a-z]+|\\d,?) "
              + YEAR
              + "\\b[^.;:0-9]{0,60}?\\b"
              + AGED);
  private static final Pattern AGE_THEN_YEAR =
      Pattern.compile("\\b" + AGED + "[^.;:0-9]{0,60}?\\b(?:in|of) " + YEAR + "\\b");

  /** Somebody else the age may belong to. */
  static final Pattern KIN =
      Pattern.compile(
          "(?i)\\b(?:(?:grand|step|god)?(?:father|mother|son|daughter|parents?|child(?:ren)?)|brothers?|sisters?|wife|husband|widow|widower"
              + "|uncle|aunt|cousin|niece|nephew|twins?|sons|daughters|friend|partner|colleague|who)\\b");

  private static final Pattern OPENS_WITH_PERSON =
      Pattern.compile("^\\W*(?:He|She)\\b.*", Pattern.DOTALL);

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    String text = copy.document().normalised();
    Matcher born = BORN.matcher(text);
    if (born.find()) {
      int year = Integer.parseInt(born.group("year"));
      int at = copy.document().sentenceAt(born.start());
      String before = text.substring(copy.document().sentences().get(at).start(), born.start());
      if (born.find() || KIN.matcher(before).find()) {
        return;
      }
      for (Sentence sentence : copy.document().sentences()) {
        boolean same = sentence.index() == at;
        if (same || isAboutThePerson(sentence.span().of(text))) {
          check(copy, sentence.span(), year, found);
        }
      }
    }
  }

  private static boolean isAboutThePerson(String sentence) {
    return OPENS_WITH_PERSON.matcher(sentence).matches() && !KIN.matcher(sentence).find();
  }

  private static void check(Copy copy, Span span, int born, Consumer<Finding> found) {
    for (Pattern pattern : List.of(YEAR_THEN_AGE, AGE_THEN_YEAR)) {
      Matcher matcher =
          pattern.matcher(copy.document().normalised()).region(span.start(), span.end());
      while (matcher.find()) {
        int age = Integer.parseInt(matcher.group("age"));
        int years = Integer.parseInt(matcher.group("year")) - born;
        Span at = new Span(matcher.start("age"), matcher.end("age"));
        if (years > 0 && age != years && age != years - 1 && !copy.isQuoted(at)) {
          found.accept(finding(at, born, matcher.group("year"), years));
        }
      }
    }
  }

  private static Finding finding(Span at, int born, String year, int years) {
    return Finding.ofFigures(
        at,
        "age",
        "Somebody born in %d was %d or %d in %s.".formatted(born, years - 1, years, year),
        Optional.of("" + (years - 1)));
  }
}
