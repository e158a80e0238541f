package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.phrasing.Finding.Family;
import app.copydesk.nlp.phrasing.Finding.Tier;
import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Somebody who is a man in one place and a woman in another: "Mrs Raman … Mr Raman", "the
 * spokesman, Rob Pickard … Ms Pickard", "Girma … she … Girma said his coach". Pronouns are read
 * only in sentences that open with the one person and name nobody else.
 */
final class PersonGenders implements Check {
  private static final Set<String> MALE_TITLES = Set.of("mr", "mr.", "sir", "lord");
  private static final Set<String> FEMALE_TITLES =
      Set.of("mrs", "mrs.", "ms", "ms.", "miss", "dame", "baroness", "lady");

  private static final Set<String> MALE_NOUNS =
      Set.of("spokesman", "businessman", "actor", "policeman");
  private static final Set<String> FEMALE_NOUNS =
      Set.of(
          "spokeswoman", "businesswoman", "actress", "chairwoman", "policewoman", "headmistress");

  private static final Set<String> MALE_PRONOUNS = Set.of("he", "him", "his", "himself");
  private static final Set<String> FEMALE_PRONOUNS = Set.of("she", "her", "hers", "herself");

  /** Somebody else a pronoun may stand for. */
  private static final Set<String> OTHERS =
      Set.of(
          ("man woman boy girl victim suspect player coach boss colleague friend partner rival opponent predecessor successor"
                  + " teammate neighbour neighbor manager leader doctor patient client driver officer judge child parent"
                  + " baby girlfriend boyfriend ex-wife ex-husband fiance fiancee lover king queen prince princess who whose"
                  + " character role actor actress singer author writer star president minister")
              .split(" "));

  private enum Gender {
    MALE,
    FEMALE
  }

  private record Sign(Gender gender, Span span, boolean title) {}

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    if (FirstNameChanges.speaksOfKin(copy)) {
      return;
    }
    Map<String, List<PersonMention>> people = new LinkedHashMap<>();
    for (PersonMention person : copy.people()) {
      people.computeIfAbsent(person.surname(), s -> new ArrayList<>()).add(person);
    }
    people.values().forEach(mentions -> changes(copy, mentions, people.keySet()).ifPresent(found));
  }

  private static Optional<Finding> changes(
      Copy copy, List<PersonMention> mentions, Set<String> surnames) {
    Set<List<String>> firsts = new HashSet<>();
    mentions.stream().map(PersonMention::firsts).filter(f -> !f.isEmpty()).forEach(firsts::add);
    // two full names are two people; with none nothing tells that the mentions are of one
    if (firsts.size() != 1) {
      return Optional.empty();
    }
    List<Sign> signs = new ArrayList<>();
    for (PersonMention person : mentions) {
      titles(copy, person, signs);
      pronouns(copy, person, surnames, signs);
    }
    return contradiction(copy, signs);
  }

  private static void titles(Copy copy, PersonMention person, List<Sign> signs) {
    int at = copy.document().firstTokenFrom(person.name().start());
    if (at > 0) {
      Token before = copy.tokens().get(at - 1);
      String title = before.lower();
      if (before.sentence() == person.sentence() && before.isCapitalised()) {
        gender(title, MALE_TITLES, FEMALE_TITLES)
            .ifPresent(gender -> signs.add(new Sign(gender, before.span(), true)));
      }
    }
    person
        .post()
        .flatMap(
            post ->
                gender(post.title(), MALE_NOUNS, FEMALE_NOUNS)
                    .map(gender -> new Sign(gender, post.span(), true)))
        .ifPresent(signs::add);
  }

  private static Optional<Gender> gender(String word, Set<String> male, Set<String> female) {
    return male.contains(word)
        ? Optional.of(Gender.MALE)
        : female.contains(word) ? Optional.of(Gender.FEMALE) : Optional.empty();
  }

  /** The pronouns of a sentence that opens with the person, and of the next where "he" opens it. */
  private static void pronouns(
      Copy copy, PersonMention person, Set<String> surnames, List<Sign> signs) {
    Sentence sentence = copy.document().sentences().get(person.sentence());
    boolean opens = person.name().start() - sentence.start() <= 12;
    if (!opens || !isAlone(copy, sentence, person.surname(), surnames)) {
      return;
    }
    read(copy, sentence, person.name().end(), signs);
    int next = person.sentence() + 1;
    if (next < copy.document().sentences().size()) {
      Sentence behind = copy.document().sentences().get(next);
      boolean pronoun =
          gender(behind.tokens().get(0).lower(), Set.of("he"), Set.of("she")).isPresent();
      if (pronoun
          && behind.paragraph() == sentence.paragraph()
          && isAlone(copy, behind, person.surname(), surnames)) {
        read(copy, behind, behind.start(), signs);
      }
    }
  }

  /** The sentence names nobody else, by name or by a noun. */
  private static boolean isAlone(
      Copy copy, Sentence sentence, String surname, Set<String> surnames) {
    return sentence.tokens().stream()
        .noneMatch(
            token ->
                OTHERS.contains(token.lemma())
                    || OTHERS.contains(token.lower())
                    || (surnames.contains(token.text()) && !token.text().equals(surname))
                    || copy.isQuoted(token.span()));
  }

  private static void read(Copy copy, Sentence sentence, int from, List<Sign> signs) {
    for (Token token : sentence.tokens()) {
      if (token.start() >= from && !copy.isQuoted(token.span())) {
        gender(token.lower(), MALE_PRONOUNS, FEMALE_PRONOUNS)
            .ifPresent(gender -> signs.add(new Sign(gender, token.span(), false)));
      }
    }
  }

  /** The rarer of two, the later where they are as many. */
  private static Optional<Finding> contradiction(Copy copy, List<Sign> signs) {
    long male = signs.stream().filter(sign -> sign.gender() == Gender.MALE).count();
    if (male == 0 || male == signs.size()) {
      return Optional.empty();
    }
    Gender last = signs.get(signs.size() - 1).gender();
    boolean men = male * 2 == signs.size() ? last == Gender.MALE : male * 2 < signs.size();
    Gender odd = men ? Gender.MALE : Gender.FEMALE;
    Sign sign = signs.stream().filter(s -> s.gender() == odd).findFirst().orElseThrow();
    Sign other = signs.stream().filter(s -> s.gender() != odd).findFirst().orElseThrow();
    return Optional.of(
        new Finding(
            sign.span(),
            "gender-changes",
            Family.NAMES,
            Tier.QUERY,
            "Elsewhere this person is “%s”: which is right?"
                .formatted(copy.document().text(other.span())),
            Optional.empty(),
            "names.gender-changes"));
  }
}
