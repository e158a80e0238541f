package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.phrasing.Finding.Family;
import app.copydesk.nlp.phrasing.Finding.Tier;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One person under two titles: "Professor Ilse Vance … Dr Vance", "Mrs Hale … Ms Hale", "Sergeant
 * Cole … Inspector Cole". Speech, families, and copy that tells of a promotion are left alone.
 */
final class TitleChanges implements Check {
  /**
   * Titles of which one person has one, a line of them for each; forms of one title share a place.
   */
  private static final List<List<Set<String>>> CHOICES =
      List.of(
          List.of(Set.of("mrs", "mrs."), Set.of("ms", "ms."), Set.of("miss")),
          List.of(
              Set.of("dr", "dr.", "doctor"),
              Set.of("prof", "prof.", "professor"),
              Set.of("mr", "mr."),
              Set.of("sir"),
              Set.of("lord")),
          List.of(
              Set.of("constable", "pc"),
              Set.of("sergeant", "sgt", "sgt."),
              Set.of("lieutenant", "lt", "lt."),
              Set.of("captain", "capt", "capt."),
              Set.of("major", "maj", "maj."),
              Set.of("colonel", "col", "col."),
              Set.of("general", "gen", "gen."),
              Set.of("inspector"),
              Set.of("superintendent")));

  private static final Set<String> CHANGING =
      Set.of(
          ("promote promotion knight knighted knighthood ennoble marry married divorce doctorate phd professorship surgeon peerage rank"
                  + " former then later")
              .split(" "));

  /** A title before a name: the line and the place in it. */
  private record Title(int line, int place, Span span) {}

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    Map<String, List<PersonMention>> people = new LinkedHashMap<>();
    for (PersonMention person : copy.people()) {
      people.computeIfAbsent(person.surname(), s -> new ArrayList<>()).add(person);
    }
    people.values().removeIf(mentions -> mentions.size() < 2);
    if (people.isEmpty() || tellsOfChange(copy)) {
      return;
    }
    people.values().forEach(mentions -> change(copy, mentions).ifPresent(found));
  }

  private static boolean tellsOfChange(Copy copy) {
    return FirstNameChanges.speaksOfKin(copy)
        || copy.tokens().stream().anyMatch(token -> CHANGING.contains(token.lemma()));
  }

  private static Optional<Finding> change(Copy copy, List<PersonMention> mentions) {
    long firsts =
        mentions.stream()
            .filter(person -> !person.firsts().isEmpty())
            .map(person -> person.firsts().get(0))
            .distinct()
            .count();
    if (firsts != 1) {
      return Optional.empty();
    }
    Title first = null;
    for (PersonMention person : mentions) {
      Optional<Title> title = title(copy, person);
      if (title.isEmpty()) {
        continue;
      }
      if (first == null) {
        first = title.get();
      } else if (first.line() == title.get().line() && first.place() != title.get().place()) {
        return Optional.of(finding(copy, title.get().span(), first.span()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Title> title(Copy copy, PersonMention person) {
    int at = copy.document().firstTokenFrom(person.name().start()) - 1;
    if (at < 0 || copy.isQuoted(person.name())) {
      return Optional.empty();
    }
    Token before = copy.tokens().get(at);
    if (before.sentence() != person.sentence() || !before.isCapitalised()) {
      return Optional.empty();
    }
    for (int line = 0; line < CHOICES.size(); line++) {
      for (int place = 0; place < CHOICES.get(line).size(); place++) {
        if (CHOICES.get(line).get(place).contains(before.lower())) {
          return Optional.of(new Title(line, place, before.span()));
        }
      }
    }
    return Optional.empty();
  }

  private static Finding finding(Copy copy, Span span, Span before) {
    String words = copy.document().text(before);
    return new Finding(
        span,
        "title-changes",
        Family.NAMES,
        Tier.QUERY,
        "Further up the title is “%s”: which is right?".formatted(words),
        Optional.of(words),
        "names.title-changes");
  }
}
