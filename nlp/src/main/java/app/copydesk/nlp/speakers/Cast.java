package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The people and bodies an article names. A name seen once in full decides what its short forms
 * mean, before and after; a short form that nearly is a known last name is taken for a slip of it.
 */
final class Cast {
  private static final Set<String> BORN = Set.of("born", "née", "nee");

  private final Document document;
  private final FirstNames firstNames;
  private final List<NameMention> names;
  private final Namesakes namesakes;
  private final List<Entity> entities = new ArrayList<>();
  private final Map<NameMention, Entity> owners = new HashMap<>();

  private final Bodies bodies = new Bodies();
  private final Nameless nameless = new Nameless(entities);

  Cast(
      Document document,
      List<NameMention> names,
      NameKinds kinds,
      FirstNames firstNames,
      Places places) {
    this.document = document;
    this.firstNames = firstNames;
    this.names = kinds.names(names);
    this.namesakes = new Namesakes(document, places);
    for (NameMention name : this.names) {
      if (name.isFull() && !kinds.isBody(name, namesakes.areSurnamed(name.last()))) {
        Entity owner = full(name);
        owners.put(name, owner);
        namesakes.entitle(owner, name);
      }
    }
    for (NameMention name : this.names) {
      if (name.isFull() && kinds.isBody(name, namesakes.areSurnamed(name.last()))) {
        owners.put(name, body(name));
      }
    }
    Map<String, Entity> bynames = Bynames.of(document, this.names, owners);
    for (NameMention name : this.names) {
      if (!owners.containsKey(name)) {
        Entity known = bynames.get(Namesakes.key(name.last()));
        if (known != null) {
          owners.put(name, known);
          continue;
        }
        boolean somebody = namesakes.areSurnamed(name.last());
        boolean body =
            kinds.isBody(name, somebody)
                || (!somebody && kinds.isNobodys(name) && !namesakes.isKnown(name));
        owners.put(name, body ? body(name) : single(name));
      }
    }
    new Particulars(document, firstNames, this.names, owners).note();
  }

  private Entity full(NameMention name) {
    List<String> words = FullNames.withoutSuffix(name.words());
    String last = words.get(words.size() - 1);
    Optional<Entity> born = isBirthName(name) ? namesakes.called(words.get(0)) : Optional.empty();
    if (born.isPresent()) {
      return born.get();
    }
    for (Entity entity : namesakes.surnamed(last)) {
      if (isJunior(name) && !hasSuffix(entity)) {
        continue;
      }
      if (FullNames.samePerson(entity.nameWords(), words)) {
        if (words.size() > entity.nameWords().size()
            || (FullNames.isInitial(entity.nameWords().get(0))
                && !FullNames.isInitial(words.get(0)))) {
          entity.rename(words);
        }
        return entity;
      }
    }
    boolean junior = isJunior(name) && !namesakes.surnamed(last).isEmpty();
    Entity entity =
        new Entity(
            Speaker.Kind.PERSON,
            junior ? name.words() : words,
            genderOf(name),
            name.span().start());
    entities.add(entity);
    namesakes.add(entity, last, words.get(0));
    return entity;
  }

  /** "Ken Hess Jr", who is another than the Ken Hess named before. */
  private static boolean isJunior(NameMention name) {
    return FullNames.isJunior(name.last());
  }

  private static boolean hasSuffix(Entity entity) {
    List<String> words = entity.nameWords();
    return FullNames.isJunior(words.get(words.size() - 1));
  }

  /** "Born Ann Mary Lee in Ely, she …", "Ann Hess, née Ann Lee". */
  private boolean isBirthName(NameMention name) {
    int first = name.firstToken();
    return first > 0 && BORN.contains(document.tokens().get(first - 1).lower());
  }

  private Gender genderOf(NameMention name) {
    Gender told = namesakes.titleGender(name);
    if (told != Gender.UNKNOWN) {
      return told; // Ms Gan Siew Lan
    }
    Gender gender =
        name.isFull() || name.prefix().isEmpty() ? firstNames.gender(name.first()) : Gender.UNKNOWN;
    if (gender == Gender.UNKNOWN && name.words().size() > 2 && FullNames.isInitial(name.first())) {
      gender = firstNames.gender(name.words().get(1));
    }
    return gender;
  }

  private Entity body(NameMention name) {
    return bodies
        .named(name.words())
        .orElseGet(
            () -> {
              Entity body =
                  new Entity(
                      Speaker.Kind.ORGANISATION, name.words(), Gender.UNKNOWN, name.span().start());
              bodies.add(name.words(), body);
              entities.add(body);
              return body;
            });
  }

  /** The body whose name ends in {@code noun}: the Orme Rowing Club for "club". */
  Optional<Entity> bodyEnding(String noun) {
    return bodies.ending(noun);
  }

  private Entity single(NameMention name) {
    return namesakes
        .of(name)
        .orElseGet(
            () -> {
              Entity entity =
                  new Entity(
                      Speaker.Kind.PERSON, name.words(), genderOf(name), name.span().start());
              peerage(name).ifPresent(entity::style);
              entities.add(entity);
              namesakes.add(entity, name.last(), name.last());
              return entity;
            });
  }

  /** "Lord Hess of Ely", who has no other name. */
  private Optional<String> peerage(NameMention name) {
    if (name.prefix().map(document::text).filter(Titles::isPeerage).isEmpty()) {
      return Optional.empty();
    }
    List<Token> tokens = document.tokens();
    int end = name.endToken();
    if (end + 1 < tokens.size()
        && tokens.get(end).is("of")
        && Capitals.isCapital(tokens.get(end + 1))) {
      end++;
      while (end < tokens.size() && Capitals.isCapital(tokens.get(end))) {
        end++;
      }
    }
    int start = name.prefix().map(Span::start).orElse(name.span().start());
    return Optional.of(document.text(new Span(start, tokens.get(end - 1).end())));
  }

  /** Everybody named, in order of introduction. */
  List<Entity> entities() {
    return Collections.unmodifiableList(entities);
  }

  /** All names, in order. */
  List<NameMention> names() {
    return Collections.unmodifiableList(names);
  }

  /** The names that lie inside {@code span}, in order. */
  List<NameMention> namesIn(Span span) {
    int low = 0;
    int high = names.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (names.get(middle).span().start() < span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < names.size() && names.get(end).span().end() <= span.end()) {
      end++;
    }
    return names.subList(low, end);
  }

  /** The one person whose last name is {@code word}, in any letters: "DANVERS" of a transcript. */
  Optional<Entity> surnamed(String word) {
    List<Entity> known = namesakes.surnamed(word);
    return known.size() == 1 ? Optional.of(known.get(0)) : Optional.empty();
  }

  /** Who bears the name. */
  Optional<Entity> of(NameMention name) {
    return Optional.ofNullable(owners.get(name));
  }

  /** True when somebody, and no body or place, bears the name. */
  boolean isPerson(NameMention name) {
    return of(name).filter(Entity::isPerson).isPresent();
  }

  /** Somebody without a name, known by the words given; the same words later are the same one. */
  Entity nameless(String words, String head, Speaker.Kind kind, int offset) {
    return bodies.named(List.of(words)).orElseGet(() -> nameless.of(words, head, kind, offset));
  }

  /** The first without a name whose description turns on {@code head}: "a port official". */
  Optional<Entity> nameless(String head) {
    return nameless.turningOn(head);
  }
}
