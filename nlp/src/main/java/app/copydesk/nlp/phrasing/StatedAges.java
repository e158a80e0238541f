package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.phrasing.Finding.Family;
import app.copydesk.nlp.phrasing.Finding.Tier;
import app.copydesk.nlp.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody whose age behind the name changes: "Olga Brandsma, 41," and then "Brandsma, 43,". */
final class StatedAges implements Check {
  private static final Pattern AGE =
      Pattern.compile("^,? (?:aged )?\\(?(?<age>\\d{1,2})(?=[,.;)]| and )(?![.,]\\d)");

  private record Age(PersonMention person, int years, Span span) {}

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    Map<String, List<Age>> ages = new HashMap<>();
    for (PersonMention person : copy.people()) {
      age(copy, person)
          .ifPresent(
              age -> ages.computeIfAbsent(person.surname(), s -> new ArrayList<>()).add(age));
    }
    ages.values().forEach(stated -> changed(copy, stated).ifPresent(found));
  }

  private static Optional<Age> age(Copy copy, PersonMention person) {
    String text = copy.document().normalised();
    int from = person.name().end();
    Matcher age = AGE.matcher(text.substring(from, Math.min(text.length(), from + 14)));
    // a number behind a comma may be a score; one in commas or brackets is an age
    return age.find() && text.startsWith(", ", from)
        ? Optional.of(
            new Age(
                person,
                Integer.parseInt(age.group("age")),
                new Span(from + age.start("age"), from + age.end("age"))))
        : Optional.empty();
  }

  private static Optional<Finding> changed(Copy copy, List<Age> stated) {
    Age first = stated.get(0);
    boolean onePerson = isOnePerson(copy, first.person().surname());
    for (Age age : stated) {
      boolean same =
          onePerson
              || (!age.person().firsts().isEmpty()
                  && age.person().firsts().equals(first.person().firsts()));
      if (same && age.years() != first.years() && age.years() > 9 && first.years() > 9) {
        return Optional.of(
            new Finding(
                age.span(),
                "age-changes",
                Family.DATES_NUMBERS,
                Tier.DEFECT,
                "Further up the same person is %d: which is right?".formatted(first.years()),
                Optional.empty(),
                "numbers.age-changes"));
      }
    }
    return Optional.empty();
  }

  private static boolean isOnePerson(Copy copy, String surname) {
    return copy.people().stream()
            .filter(person -> person.surname().equals(surname) && !person.firsts().isEmpty())
            .map(PersonMention::firsts)
            .distinct()
            .count()
        <= 1;
  }
}
