package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.phrasing.Finding.Family;
import app.copydesk.nlp.phrasing.Finding.Tier;
import app.copydesk.nlp.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody whose age behind the name changes: "Olga Brandsma, 41," and then "Brandsma, 43,". */
final class StatedAges implements Check {
  private static final Pattern AGE =
      Pattern.compile("^,? (?:aged )?\\(?(?<age>\\d{1,2})(?=[,.;)]| and )(?![.,]\\d)");

  /** The age may be that of another time. */
  private static final Pattern YEAR = Pattern.compile("\\b(?:1[89]|20)\\d\\d\\b");

  private record Age(PersonMention person, int years, Span span) {}

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    Map<String, List<Age>> ages = new HashMap<>();
    for (PersonMention person : copy.people()) {
      age(copy, person)
          .ifPresent(
              age -> ages.computeIfAbsent(person.surname(), s -> new ArrayList<>()).add(age));
    }
    Map<String, Set<List<String>>> names = new HashMap<>();
    for (PersonMention person : copy.people()) {
      if (!person.firsts().isEmpty()) {
        names.computeIfAbsent(person.surname(), s -> new HashSet<>()).add(person.firsts());
      }
    }
    ages.forEach(
        (surname, stated) ->
            changed(stated, names.getOrDefault(surname, Set.of()).size() <= 1).ifPresent(found));
  }

  private static Optional<Age> age(Copy copy, PersonMention person) {
    String text = copy.document().normalised();
    int from = person.name().end();
    Matcher age = AGE.matcher(text.substring(from, Math.min(text.length(), from + 14)));
    // a number behind a comma may be a score; one in commas or brackets is an age
    boolean then =
        YEAR.matcher(text.substring(Math.max(0, person.name().start() - 12), from)).find();
    return age.find() && text.startsWith(", ", from) && !then
        ? Optional.of(
            new Age(
                person,
                Integer.parseInt(age.group("age")),
                new Span(from + age.start("age"), from + age.end("age"))))
        : Optional.empty();
  }

  private static Optional<Finding> changed(List<Age> stated, boolean onePerson) {
    Age first = stated.get(0);
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
}
