package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.phrasing.Finding.Family;
import app.copydesk.nlp.phrasing.Finding.Tier;
import app.copydesk.nlp.text.PersonNouns;
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
    boolean introduced = first.post().isPresent() && mentions.size() == 2;
    for (PersonMention person : mentions) {
      String one = first.firsts().get(0);
      String other = person.firsts().get(0);
      boolean swapped = introduced && isBare(copy, person) && isOtherName(one, other);
      if ((isSlip(one, other) || swapped) && person.sentence() != first.sentence()) {
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

  /** Nothing before the name says who this is. */
  private static boolean isBare(Copy copy, PersonMention person) {
    int at = copy.document().firstTokenFrom(person.name().start()) - 1;
    boolean opens = at < 0 || copy.tokens().get(at).sentence() != person.sentence();
    return person.post().isEmpty()
        && (opens
            || switch (copy.tokens().get(at).tag()) {
              case PROPN, ADJ -> false;
              case NOUN -> !PersonNouns.contains(copy.tokens().get(at).text());
              default -> true;
            });
  }

  /** Two first names with one initial: nobody is named so who was not introduced. */
  private static boolean isOtherName(String a, String b) {
    String one = Spelling.plain(a);
    String other = Spelling.plain(b);
    return Math.min(one.length(), other.length()) >= 3
        && one.charAt(0) == other.charAt(0)
        && !one.startsWith(other)
        && !other.startsWith(one)
        && one.chars().allMatch(Character::isLetter)
        && other.chars().allMatch(Character::isLetter)
        && !FirstNameChanges.isShortForm(one, other);
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
