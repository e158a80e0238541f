package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Somebody while the article is being read: all the names and descriptions found so far. */
final class Entity {
  private final int first;
  private final Speaker.Kind kind;
  private List<String> name;
  private Gender gender;
  private boolean sure;
  private Optional<String> role = Optional.empty();
  private final Set<String> aliases = new LinkedHashSet<>();
  private final Set<String> descriptions = new LinkedHashSet<>();
  private final List<Integer> offsets = new ArrayList<>();

  Entity(Speaker.Kind kind, List<String> name, Gender gender, int first) {
    this.kind = kind;
    this.name = List.copyOf(name);
    this.gender = gender;
    this.first = first;
  }

  Speaker.Kind kind() {
    return kind;
  }

  boolean isPerson() {
    return kind == Speaker.Kind.PERSON;
  }

  List<String> nameWords() {
    return name;
  }

  String name() {
    return String.join(" ", name);
  }

  Gender gender() {
    return gender;
  }

  /** True when it is certainly somebody: a full name, a title, a first name, or a speaker. */
  boolean isSure() {
    return sure;
  }

  void makeSure() {
    sure = true;
  }

  void learnGender(Gender learned) {
    if (gender == Gender.UNKNOWN) {
      gender = learned;
    }
  }

  Optional<String> role() {
    return role;
  }

  /**
   * Keeps the first description of more than a courtesy title; a longer one from the same reading
   * takes its place.
   */
  void describe(String text) {
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}.-]+", -1)) {
      descriptions.add(word);
    }
    if (role.isEmpty()) {
      role = Optional.of(text);
    }
  }

  boolean isDescribedAs(String noun) {
    return descriptions.contains(noun);
  }

  /** Takes a fuller form of the name. */
  void rename(List<String> fuller) {
    name = List.copyOf(fuller);
  }

  void mention(Span span, String text) {
    offsets.add(span.start());
    aliases.add(text);
  }

  /** Where it first stands in the text. */
  int first() {
    return first;
  }

  /** Where its names stand, in order. */
  List<Integer> offsets() {
    return offsets;
  }

  /** The last of its names that stands before {@code offset}; -1 when none does. */
  int lastBefore(int offset) {
    int last = -1;
    for (int at : offsets) {
      if (at < offset) {
        last = at;
      } else {
        break;
      }
    }
    return last;
  }

  Speaker speaker(String id, int quotes) {
    String shown = name();
    List<String> others = aliases.stream().filter(alias -> !alias.equals(shown)).toList();
    return new Speaker(id, shown, role, kind, others, quotes);
  }
}
