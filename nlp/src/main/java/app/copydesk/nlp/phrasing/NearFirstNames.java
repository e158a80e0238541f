package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.phrasing.Finding.Family;
import app.copydesk.nlp.phrasing.Finding.Tier;
import app.copydesk.nlp.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One surname behind two first names a letter or two apart ("Tomasi Vea" and "Tomas Vea"), which
 * may be kin or a short form: asked about unless the copy speaks of kin.
 */
final class NearFirstNames implements Check {
  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    Map<String, List<PersonMention>> people = new HashMap<>();
    for (PersonMention person : copy.people()) {
      if (!person.firsts().isEmpty()) {
        people.computeIfAbsent(person.surname(), s -> new ArrayList<>()).add(person);
      }
    }
    if (people.values().stream().allMatch(mentions -> mentions.size() < 2)
        || FirstNameChanges.speaksOfKin(copy)) {
      return;
    }
    people.values().forEach(mentions -> slip(copy, mentions).ifPresent(found));
  }

  private static Optional<Finding> slip(Copy copy, List<PersonMention> mentions) {
    PersonMention first = mentions.get(0);
    for (PersonMention person : mentions) {
      String one = first.firsts().get(0);
      String other = person.firsts().get(0);
      if (isSlip(one, other) && person.sentence() != first.sentence()) {
        int start = person.name().start();
        return Optional.of(
            new Finding(
                new Span(start, start + other.length()),
                "first-name-slip",
                Family.NAMES,
                Tier.QUERY,
                "Further up the name is “%s”: is this the same person?"
                    .formatted(copy.document().text(first.name())),
                Optional.of(one),
                "names.first-name-slip"));
      }
    }
    return Optional.empty();
  }

  /** One letter off or added; an initial and a short form are none. */
  private static boolean isSlip(String a, String b) {
    String one = Spelling.plain(a);
    String other = Spelling.plain(b);
    boolean letters =
        a.chars().allMatch(Character::isLetter) && b.chars().allMatch(Character::isLetter);
    boolean added = one.startsWith(other) || other.startsWith(one);
    return letters
        && Math.min(one.length(), other.length()) >= (added ? 3 : 4)
        && Spelling.distance(one, other) == 1
        && one.charAt(0) == other.charAt(0)
        && !FirstNameChanges.isShortForm(one, other)
        && !a.toUpperCase(Locale.ROOT).equals(a);
  }
}
