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
  /** Prepositions before a place. */
  private static final Set<String> WHERE =
      Set.of("in", "near", "across", "around", "outside", "inside", "throughout", "from");

  private static final Set<String> BORN = Set.of("born", "née", "nee");

  private final Document document;
  private final FirstNames firstNames;
  private final List<NameMention> names;
  private final Namesakes namesakes;
  private final List<Entity> entities = new ArrayList<>();
  private final Map<NameMention, Entity> owners = new HashMap<>();

  /** Whom a call sign or a stage name means. */
  private final Map<String, Entity> bynames = new HashMap<>();

  private final Bodies bodies = new Bodies();
  private final Map<String, Entity> namelessByWords = new HashMap<>();
  private final Map<String, Entity> namelessByHead = new HashMap<>();

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
    learnBynames();
    for (NameMention name : this.names) {
      if (!owners.containsKey(name)) {
        Entity known = bynames.get(Namesakes.key(name.last()));
        if (known != null) {
          owners.put(name, known);
          continue;
        }
        owners.put(
            name,
            kinds.isBody(name, namesakes.areSurnamed(name.last())) ? body(name) : single(name));
      }
    }
    for (NameMention name : this.names) {
      Entity owner = owners.get(name);
      if (owner != null) {
        meet(owner, name);
      }
    }
    marry();
  }

  /** "Whistle, whose real name is Ann Lee": Whistle is she. */
  private void learnBynames() {
    for (int i = 1; i < names.size(); i++) {
      NameMention name = names.get(i);
      NameMention before = names.get(i - 1);
      int is = name.firstToken() - 1;
      List<Token> tokens = document.tokens();
      boolean real =
          is > 2
              && tokens.get(is).lemma().equals("be")
              && tokens.get(is - 1).is("name")
              && (tokens.get(is - 2).is("real") || tokens.get(is - 2).is("full"));
      Entity owner = owners.get(name);
      if (real && owner != null && !before.isFull() && before.sentence() == name.sentence()) {
        bynames.put(Namesakes.key(before.last()), owner);
      }
    }
  }

  /** Says of the two of "Ken and Ann Hess" whose wife and husband they are. */
  private void marry() {
    for (int i = 0; i + 1 < names.size(); i++) {
      Entity one = owners.get(names.get(i));
      Entity other = owners.get(names.get(i + 1));
      if (Couples.isHalf(names.get(i)) && one != null && other != null) {
        boolean wife = one.gender() == Gender.FEMALE;
        one.describe(Description.Form.IMPLIED, wife ? "wife" : "husband");
        other.describe(Description.Form.IMPLIED, wife ? "husband" : "wife");
      }
    }
  }

  private void meet(Entity owner, NameMention name) {
    if (name.isFull()
        || name.prefix().isPresent()
        || firstNames.contains(name.first())
        || isFollowedByWho(name)) {
      owner.makeSure();
    }
    owner.mention(name.span(), document.text(name.span()), isLocated(name));
    if (!name.quoted() || owner.role().isEmpty()) {
      boolean body = owner.kind() == Speaker.Kind.ORGANISATION;
      for (Description description : RoleFinder.roles(document, name, body)) {
        owner.describe(description.form(), description.text());
        if (tellsSomebody(description)) {
          owner.makeSure();
        }
      }
    }
    name.prefix().ifPresent(span -> learn(owner, document.text(span)));
  }

  /** "Kevo, who had not slept,". */
  private boolean isFollowedByWho(NameMention name) {
    int end = name.endToken();
    List<Token> tokens = document.tokens();
    return end + 1 < tokens.size()
        && DescribingPhrase.isComma(tokens.get(end))
        && tokens.get(end + 1).is("who")
        && owners.get(name) != null
        && owners.get(name).kind() == Speaker.Kind.PERSON;
  }

  /** "the harbour master", "who runs the port": nothing but a person is said to be that. */
  private static boolean tellsSomebody(Description description) {
    return description.form() == Description.Form.NOMINAL
        || (description.form() == Description.Form.RELATIVE
            && description.text().startsWith("who "));
  }

  /** "in Ely", "a fisherman from Ely", ", of Ely,". */
  private boolean isLocated(NameMention name) {
    int at = name.firstToken();
    if (at < 2 || name.prefix().isPresent()) {
      return false;
    }
    Token before = document.tokens().get(at - 1);
    return WHERE.contains(before.lower())
        || (before.is("of") && DescribingPhrase.isComma(document.tokens().get(at - 2)));
  }

  private static void learn(Entity owner, String prefix) {
    for (String word : prefix.split("\\s+", -1)) {
      Titles.gender(word).ifPresent(owner::learnGender);
      if (Titles.isDoctor(word)) {
        owner.describe(Description.Form.IMPLIED, word);
      }
    }
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
              entities.add(entity);
              namesakes.add(entity, name.last(), name.last());
              return entity;
            });
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
    Entity known =
        bodies.named(List.of(words)).orElseGet(() -> namelessByWords.get(Namesakes.key(words)));
    if (known == null) {
      known = new Entity(kind, List.of(words), Gender.UNKNOWN, offset);
      namelessByWords.put(Namesakes.key(words), known);
      namelessByHead.putIfAbsent(head, known);
      entities.add(known);
    }
    return known;
  }

  /** The first without a name whose description turns on {@code head}: "a port official". */
  Optional<Entity> nameless(String head) {
    return Optional.ofNullable(namelessByHead.get(head)).filter(e -> !e.isPerson());
  }
}
