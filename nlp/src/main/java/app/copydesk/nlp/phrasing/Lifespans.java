package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Span;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An age at death that does not fit the years of birth and death, and a death before the birth.
 * Only where the copy gives one year of birth, and only in sentences that name no kin.
 */
final class Lifespans implements Check {
  private static final String YEAR = "(?<year>" + YearSpans.YEAR + ")";

  private static final Pattern BORN =
      Pattern.compile("(?<![\\w-])[Bb]orn\\b[^.;:]{0,80}?\\b" + YEAR + "\\b");
  private static final Pattern DIED_AGED =
      Pattern.compile(
          "\\b(?<perfect>has |have )?(?:died|dies|passed away)\\b[^.;:0-9]{0,60}?\\b(?:aged|at the age of|at(?= \\d+(?:[,.;] | in | after | from | on ))) (?<age>\\d{1,3})\\b(?![,.]?\\d|%)");
  private static final Pattern DIED_IN =
      Pattern.compile(
          "\\b(?:died|passed away|was killed|drowned)\\b[^.;:]{0,60}?\\b(?:in|[A-Z][a-z]+|\\d,) "
              + YEAR
              + "\\b");

  /** "Osei (1932-2010) … died at the age of 91". */
  private static final Pattern IN_BRACKETS =
      Pattern.compile(
          "\\((?:born )?(?<from>Y) ?[-–—] ?(?<to>Y)\\)[^.;]{0,90}?\\b(?:died|dead)\\b[^.;:0-9]{0,60}?\\b(?:aged|at the age of|at(?= \\d+[,.;])) (?<age>\\d{1,3})\\b(?![,.]?\\d|%)"
              .replace("Y", YearSpans.YEAR));

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    inBrackets(copy, found);
    Optional<Integer> born = born(copy);
    if (born.isEmpty()) {
      return;
    }
    Optional<Matcher> aged = only(copy, DIED_AGED);
    Optional<Matcher> died = only(copy, DIED_IN);
    died.filter(death -> Integer.parseInt(death.group("year")) < born.get())
        .ifPresent(death -> found.accept(before(death, born.get())));
    Optional<Integer> year =
        died.map(death -> Integer.parseInt(death.group("year")))
            .or(
                () ->
                    aged.filter(age -> age.group("perfect") != null)
                        .flatMap(age -> copy.published())
                        .map(LocalDate::getYear));
    if (aged.isPresent() && year.isPresent()) {
      int age = Integer.parseInt(aged.get().group("age"));
      int years = year.get() - born.get();
      // an obituary may come a year after the death
      boolean late = died.isEmpty() && age == years - 2;
      if (years > 0 && age != years && age != years - 1 && !late) {
        found.accept(aged(aged.get(), born.get(), year.get()));
      }
    }
  }

  private static void inBrackets(Copy copy, Consumer<Finding> found) {
    Matcher life = IN_BRACKETS.matcher(copy.document().normalised());
    while (life.find()) {
      int born = Integer.parseInt(life.group("from"));
      int died = Integer.parseInt(life.group("to"));
      int age = Integer.parseInt(life.group("age"));
      boolean right = age == died - born || age == died - born - 1;
      if (!right && died > born && !copy.isQuoted(new Span(life.start(), life.end()))) {
        found.accept(aged(life, born, died));
      }
    }
  }

  /** The one year of birth in the copy, where it is not that of somebody's kin. */
  private static Optional<Integer> born(Copy copy) {
    return only(copy, BORN).map(born -> Integer.parseInt(born.group("year")));
  }

  /** The only match outside quotations and sentences about kin; none where there are more. */
  private static Optional<Matcher> only(Copy copy, Pattern pattern) {
    String text = copy.document().normalised();
    Matcher only = null;
    for (Sentence sentence : copy.document().sentences()) {
      Matcher matcher = pattern.matcher(text).region(sentence.start(), sentence.end());
      boolean ofKin = false;
      if (matcher.find()) {
        // "who has died" is told of the one the sentence is about
        String before =
            text.substring(sentence.start(), matcher.start()).replaceFirst(",? who $", "");
        ofKin =
            Ages.KIN.matcher(before).find()
                || copy.isQuoted(new Span(matcher.start(), matcher.end()));
        if (!ofKin && only != null) {
          return Optional.empty();
        }
        only = ofKin ? only : matcher;
      }
    }
    return Optional.ofNullable(only);
  }

  private static Finding before(Matcher died, int born) {
    return Finding.ofFigures(
        new Span(died.start("year"), died.end("year")),
        "life-span",
        "Somebody born in %d did not die in %s.".formatted(born, died.group("year")),
        Optional.empty());
  }

  private static Finding aged(Matcher aged, int born, int died) {
    return Finding.ofFigures(
        new Span(aged.start("age"), aged.end("age")),
        "life-span",
        "Somebody born in %d was %d or %d in %d."
            .formatted(born, died - born - 1, died - born, died),
        Optional.empty());
  }
}
