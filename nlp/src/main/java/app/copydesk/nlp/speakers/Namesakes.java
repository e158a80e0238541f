package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.NameParticles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** People by the parts of their names, and whom a short name means among them. */
final class Namesakes {
  /** So many people of one name are told apart; no article has more, and no text costs more. */
  private static final int MOST = 200;

  /** The last paragraph of a headline and a lead. */
  private static final int LEAD = 1;

  private final Document document;
  private final Places places;
  private final Generations generations;
  private final Map<String, List<Entity>> byLast = new HashMap<>();

  /** Those of one name. */
  private final List<Entity> single = new ArrayList<>();

  private final Map<String, List<Entity>> byFirst = new HashMap<>();

  /** By the first of two surnames: "Herrero" of José Luis Herrero Campos. */
  private final Map<String, List<Entity>> byMiddle = new HashMap<>();

  /** Those with a full name, by the first letter of the last. */
  private final Map<String, List<Entity>> byLetter = new HashMap<>();

  /** The last words of the titles that stand before full names. */
  private final Map<Entity, Set<String>> titles = new HashMap<>();

  Namesakes(Document document, Places places) {
    this.document = document;
    this.places = places;
    this.generations = new Generations(document);
  }

  /** Takes in {@code entity}, who is called {@code first} and {@code last}. */
  void add(Entity entity, String last, String first) {
    note(byLast, last, entity);
    note(byFirst, first, entity);
    if (entity.nameWords().size() == 1 && single.size() < MOST) {
      single.add(entity);
    }
    if (entity.nameWords().size() > 1) {
      note(byLetter, key(last).substring(0, 1), entity);
    }
    FullNames.firstSurname(entity.nameWords())
        .ifPresent(surname -> note(byMiddle, surname, entity));
  }

  private static void note(Map<String, List<Entity>> index, String name, Entity entity) {
    List<Entity> namesakes = index.computeIfAbsent(key(name), k -> new ArrayList<>());
    if (namesakes.size() < MOST) {
      namesakes.add(entity);
    }
  }

  /** Remembers the title that {@code name} gives its bearer. */
  void entitle(Entity bearer, NameMention name) {
    title(name).ifPresent(title -> titles.computeIfAbsent(bearer, b -> new HashSet<>()).add(title));
  }

  private Optional<String> title(NameMention name) {
    return name.prefix().map(document::text).map(text -> text.substring(text.lastIndexOf(' ') + 1));
  }

  /** A name as the index has it: in small letters, without "al-". */
  static String key(String name) {
    return NameParticles.withoutArticle(name).replace('’', '\'');
  }

  /** Those whose last name is {@code word}, in any letters. */
  List<Entity> surnamed(String word) {
    return byLast.getOrDefault(key(word), List.of());
  }

  /** The first whose first name is {@code word}. */
  Optional<Entity> called(String word) {
    return byFirst.getOrDefault(key(word), List.of()).stream().findFirst();
  }

  /** True when {@code word} is somebody's last name. */
  boolean areSurnamed(String word) {
    return byLast.containsKey(key(word));
  }

  /** True when the short {@code name} means somebody. */
  boolean isKnown(NameMention name) {
    return of(name).isPresent();
  }

  /** Whom the short {@code name} means: by the last name, the first, a surname, or nearly so. */
  Optional<Entity> of(NameMention name) {
    String word = key(name.last());
    return generations
        .of(name, byLast.getOrDefault(word, List.of()), single)
        .or(() -> nearest(byLast.get(word), name))
        .or(() -> nearest(byFirst.get(word), name))
        .or(() -> nearest(byMiddle.get(word), name))
        .or(() -> nearMiss(name));
  }

  /** True where {@code entity} was named with the title of {@code name}: "Sen. Hess". */
  private boolean isTitled(Entity entity, NameMention name) {
    return title(name)
        .filter(title -> titles.getOrDefault(entity, Set.of()).contains(title))
        .isPresent();
  }

  /** The gender that the titles of {@code name} tell. */
  Gender titleGender(NameMention name) {
    return name.prefix()
        .map(document::text)
        .flatMap(
            text ->
                Arrays.stream(text.split("\\s+", -1))
                    .map(Titles::gender)
                    .flatMap(Optional::stream)
                    .findFirst())
        .orElse(Gender.UNKNOWN);
  }

  /**
   * The one introduced last before the name; if none was, the first introduced after it. Titles
   * that tell a gender are heeded.
   */
  private Optional<Entity> nearest(@Nullable List<Entity> candidates, NameMention name) {
    if (candidates == null) {
      return Optional.empty();
    }
    Gender wanted = titleGender(name);
    Entity best = null;
    for (Entity entity : candidates) {
      boolean known = best != null && wanted != Gender.UNKNOWN && best.gender() == wanted;
      if (!entity.gender().agrees(wanted) || (known && entity.gender() == Gender.UNKNOWN)) {
        continue;
      }
      if (best != null && isTitled(best, name) != isTitled(entity, name)) {
        best = isTitled(entity, name) ? entity : best;
        continue;
      }
      boolean before = entity.first() <= name.span().start();
      if (best == null
          || (before && entity.first() > best.first())
          || (before && best.first() > name.span().start())) {
        best = entity;
      }
    }
    return Optional.ofNullable(best).map(one -> mainOf(candidates, one, name));
  }

  /**
   * The bare surname of a relative who was named paragraphs ago is the surname of whom the lead
   * names.
   */
  private Entity mainOf(List<Entity> candidates, Entity nearest, NameMention name) {
    Entity first = candidates.get(0);
    boolean far =
        document.paragraphAt(nearest.first()) > LEAD
            && document.paragraphAt(nearest.first()) + 1
                < document.paragraphAt(name.span().start());
    boolean bare = name.prefix().isEmpty() && first.nameWords().size() > 1;
    return bare && far && document.paragraphAt(first.first()) <= LEAD ? first : nearest;
  }

  /**
   * "Rut" for Rutte, "Zelensky" for Zelenskyy: one or two letters off the end, or one letter off
   * inside a long name.
   */
  private Optional<Entity> nearMiss(NameMention name) {
    String word = name.last();
    if (word.length() < 3 || places.contains(word)) {
      return Optional.empty();
    }
    List<Entity> close = new ArrayList<>();
    for (Entity entity : byLetter.getOrDefault(key(word).substring(0, 1), List.of())) {
      String last = entity.nameWords().get(entity.nameWords().size() - 1);
      if (NameSlips.isNear(key(word), key(last)) && entity.gender().agrees(titleGender(name))) {
        close.add(entity);
      }
    }
    return close.size() == 1 ? Optional.of(close.get(0)) : Optional.empty();
  }
}
