package app.copydesk.nlp.speakers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The speakers without a name, by the words that describe them. */
final class Nameless {
  private final List<Entity> entities;
  private final Map<String, Entity> byWords = new HashMap<>();
  private final Map<String, Entity> byHead = new HashMap<>();

  /** Those found are added to {@code entities} too. */
  Nameless(List<Entity> entities) {
    this.entities = entities;
  }

  /** Who is called {@code words}, which turn on {@code head}; the same words are the same one. */
  Entity of(String words, String head, Speaker.Kind kind, int offset) {
    Entity known = byWords.get(Namesakes.key(words));
    if (known == null) {
      known = new Entity(kind, List.of(words), Gender.UNKNOWN, offset);
      byWords.put(Namesakes.key(words), known);
      byHead.putIfAbsent(head, known);
      entities.add(known);
    }
    return known;
  }

  /** The first whose description turns on {@code head}: "a port official". */
  Optional<Entity> turningOn(String head) {
    return Optional.ofNullable(byHead.get(head)).filter(e -> !e.isPerson());
  }
}
