package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody while the article is being read: all the names and descriptions found so far. */
final class Entity {
  private static final int MOST_DESCRIPTIONS = 12;

  private static final Set<String> SMALL =
      Set.of("the", "a", "an", "of", "for", "at", "in", "and", "s", "his", "her", "their", "its");

  private static final List<String> OPPOSITE_NUMBER = List.of("opposite", "number");

  private static final Set<String> INDEFINITE = Set.of("a", "an", "one", "another");

  /**
   * Offices of several words that are one, so that the finance chief is not the chief executive.
   */
  private static final Pattern CHIEF_EXECUTIVE =
      Pattern.compile("\\bchief executive( officer)?\\b");

  private static final Pattern OTHER_CHIEF =
      Pattern.compile("\\bchief (financial|operating|technology|medical) officer\\b");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}.-]+");

  private final int first;
  private final Speaker.Kind kind;
  private final boolean anybody;
  private List<String> name;
  private Gender gender;
  private int places;
  private boolean sure;
  private Optional<String> role = Optional.empty();
  private Description.@Nullable Form roleForm;
  private Optional<String> title = Optional.empty();
  private Optional<String> style = Optional.empty();
  private Description.Form titleForm = Description.Form.IMPLIED;
  private final Set<String> aliases = new LinkedHashSet<>();
  private final Set<List<String>> descriptions = new LinkedHashSet<>();

  /** The capitals inside its descriptions: "Norco" of "the Norco chairman". */
  private final Set<String> capitals = new HashSet<>();

  private final List<Integer> offsets = new ArrayList<>();

  Entity(Speaker.Kind kind, List<String> name, Gender gender, int first) {
    this.kind = kind;
    this.anybody = kind == Speaker.Kind.ROLE && isIndefinite(String.join(" ", name));
    this.name = List.copyOf(name);
    this.gender = gender;
    this.first = first;
  }

  Speaker.Kind kind() {
    return kind;
  }

  /** False also for a name that only ever stands behind "in" and the like. */
  boolean isPerson() {
    return kind == Speaker.Kind.PERSON && (places == 0 || places < offsets.size());
  }

  /** True for somebody without a name whom nothing but this mention tells: "a deckhand". */
  boolean isAnybody() {
    return anybody;
  }

  private static boolean isIndefinite(String words) {
    int blank = words.indexOf(' ');
    return blank > 0
        && INDEFINITE.contains(words.substring(0, blank).toLowerCase(Locale.ROOT))
        && !words.endsWith("s");
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

  /** "Lt. Col., their commander": a rank or a seat, and what more the text says. */
  Optional<String> role() {
    boolean said =
        title.filter(words -> role.filter(text -> text.contains(words)).isPresent()).isPresent();
    if (title.isEmpty() || said || (role.isPresent() && Titles.isStyle(title.get()))) {
      return role;
    }
    return Optional.of(title.get() + role.map(text -> ", " + text).orElse(""));
  }

  private static boolean isTitle(Description.Form form) {
    return form == Description.Form.RANK || form == Description.Form.SEAT;
  }

  /** Keeps the words of every description and, as the role, the first of those that say most. */
  void describe(Description.Form form, String text) {
    if (kind == Speaker.Kind.PERSON && tellsOfSeveral(form, text)) {
      return;
    }
    boolean clause = kind == Speaker.Kind.ORGANISATION && form == Description.Form.RELATIVE;
    if (descriptions.size() < MOST_DESCRIPTIONS && !clause) {
      int who = text.indexOf(" who ");
      descriptions.add(words(who > 0 ? text.substring(0, who) : text));
      capitals.addAll(capitals(text));
    }
    if (form != Description.Form.RELATIVE && form != Description.Form.AFFILIATION) {
      learnGender(GenderNouns.of(text));
    }
    if (isTitle(form) && (title.isEmpty() || form.compareTo(titleForm) > 0)) {
      title = Optional.of(text);
      titleForm = form;
    }
    boolean says =
        form != Description.Form.IMPLIED
            && !isTitle(form)
            && !text.matches("(?i)(that|this) \\w+"); // That woman, Ann Lee,
    boolean adds =
        form == Description.Form.NOMINAL
            || (form == Description.Form.PREDICATE && text.matches("[Aa]n? .*"));
    boolean definite = form == Description.Form.PREDICATE && text.startsWith("The ");
    if ((adds || definite) && roleForm == Description.Form.NOMINAL) {
      String more = definite ? text.substring("The ".length()) : text;
      role = role.map(told -> Relation.withMore(told, more));
    }
    if (says && (roleForm == null || form.compareTo(roleForm) > 0)) {
      role = Optional.of(text);
      roleForm = form;
    }
  }

  /** "the couple", "Ann Lee’s children": nobody is that alone. */
  private static boolean tellsOfSeveral(Description.Form form, String text) {
    boolean noun = form == Description.Form.NOMINAL || form == Description.Form.PREDICATE;
    if (!noun || text.startsWith("who")) {
      return false; // who represents the pair
    }
    String last = text.substring(text.lastIndexOf(' ') + 1);
    return PersonalNouns.areSeveral(HeadNoun.of(text))
        && !PersonalNouns.isTrade(last)
        && !Titles.isTitle(last);
  }

  /** True where nothing is said of it, or no more than a style: "Rev". */
  boolean isUndescribed() {
    return role.isEmpty() && title.map(Titles::isStyle).orElse(true);
  }

  /** True when the text says so much of a role that another description would be another person. */
  boolean hasOffice() {
    return roleForm == Description.Form.NOMINAL;
  }

  /**
   * How well a description with the head {@code noun} fits: 0 not at all, more for every word it
   * shares with a description given, less when one of them is a deputy and the other is not.
   */
  double fits(String noun, List<String> words) {
    double best = 0;
    for (List<String> known : descriptions) {
      if (is(known, noun) || does(known, noun)) {
        double shared = words.stream().filter(known::contains).count();
        boolean differ = lessened(known) != lessened(words);
        boolean past = known.contains("former") != words.contains("former");
        best = Math.max(best, past && shared < 2 ? 0 : (differ ? 0.5 : 1.5) + shared);
      }
    }
    return best;
  }

  /** The words with a capital in {@code text}, but for the first. */
  private static Set<String> capitals(String text) {
    return BETWEEN_WORDS
        .splitAsStream(text)
        .skip(1)
        .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
        .filter(word -> !Origins.contains(word))
        .collect(Collectors.toSet());
  }

  /** Notes that "their coach" is of a body of that name. */
  void belongTo(List<String> body) {
    capitals.addAll(body);
  }

  /** True where {@code description} names one body or place and what is said of it another. */
  boolean belongsElsewhere(String description) {
    Set<String> wanted = capitals(description);
    return !wanted.isEmpty()
        && !capitals.isEmpty()
        && wanted.stream().noneMatch(capitals::contains);
  }

  /** What a relative clause tells besides is of others: "who came with her sister". */
  private static boolean is(List<String> known, String noun) {
    boolean clause =
        !known.isEmpty() && (known.get(0).equals("who") || known.get(0).equals("whose"));
    boolean opposite = known.equals(OPPOSITE_NUMBER) && RoleWords.leadsTeam(noun);
    return opposite || (!clause && known.stream().anyMatch(word -> RoleWords.same(word, noun)));
  }

  /** "who coaches the team": the coach. */
  private static boolean does(List<String> known, String noun) {
    return known.size() > 1
        && known.get(0).equals("who")
        && (known.get(1).equals(noun + "s") || known.get(1).equals(noun + "es"));
  }

  /** True where it only has a description as a deputy or a former one: not "the minister". */
  boolean isLess(String noun, List<String> words) {
    return !lessened(words)
        && descriptions.stream()
            .filter(known -> known.stream().anyMatch(word -> RoleWords.same(word, noun)))
            .allMatch(Entity::lessened);
  }

  /** True for a lawyer, a judge and the like. */
  boolean isOfCourt() {
    return descriptions.stream()
        .anyMatch(
            known ->
                known.stream().anyMatch(RoleWords::isOfCourt)
                    || (known.size() == 1 && RoleWords.same(known.get(0), "accused")));
  }

  private static boolean lessened(List<String> words) {
    return words.stream().anyMatch(RoleWords::lessens);
  }

  /** The words of a description that tell it from another, in lower case. */
  static List<String> words(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replace("-of-", " of ");
    String words =
        CHIEF_EXECUTIVE
            .matcher(lower.replace("prime minister", "prime-minister"))
            .replaceAll("ceo");
    return BETWEEN_WORDS
        .splitAsStream(OTHER_CHIEF.matcher(words).replaceAll("$1-chief"))
        .filter(word -> !word.isEmpty() && !SMALL.contains(word))
        .toList();
  }

  /** Takes a fuller form of the name. */
  void rename(List<String> fuller) {
    name = List.copyOf(fuller);
  }

  /** Takes the style that is shown while only a surname is known: "Lord Hess". */
  void style(String styled) {
    style = Optional.of(styled);
  }

  /** Notes a name of it; {@code located} when it stands behind "in". */
  void mention(Span span, String text, boolean located) {
    offsets.add(span.start());
    places += located ? 1 : 0;
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
    String shown = style.filter(styled -> name.size() == 1).orElse(name());
    List<String> others = aliases.stream().filter(alias -> !alias.equals(shown)).toList();
    return new Speaker(id, shown, role(), kind, others, quotes);
  }
}
