package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says who of one surname "the elder Hess" and "the younger Hess" are. */
final class Generations {
  private static final int NEAR = 6;

  private static final Set<String> ELDER =
      Set.of(
          "father", "mother", "uncle", "aunt", "grandfather", "grandmother", "dad", "mum", "mom");

  private static final Set<String> YOUNGER =
      Set.of(
          "son", "daughter", "nephew", "niece", "grandson", "granddaughter", "grandchild", "baby");

  private static final Set<String> SIBLINGS = Set.of("brother", "sister", "sibling");
  private static final Set<String> ELDER_WORDS =
      Set.of("elder", "older", "eldest", "oldest", "big");
  private static final Set<String> YOUNGER_WORDS =
      Set.of("younger", "youngest", "little", "kid", "junior");

  private final Document document;

  Generations(Document document) {
    this.document = document;
  }

  /**
   * Whom of {@code namesakes}, or of the {@code others} with no surname, "the younger" or "the
   * elder" before {@code name} means: by age, by what kin they are said to be, else by who was
   * named first; empty when no such word stands there.
   */
  Optional<Entity> of(NameMention name, List<Entity> namesakes, List<Entity> others) {
    int before =
        name.prefix().map(p -> document.firstTokenFrom(p.start())).orElse(name.firstToken() - 1);
    if (before < 0) {
      return Optional.empty();
    }
    String word = document.tokens().get(before).lower();
    if (namesakes.size() < 2) {
      Set<String> kin =
          ELDER_WORDS.contains(word) ? ELDER : YOUNGER_WORDS.contains(word) ? YOUNGER : Set.of();
      return kin.isEmpty() ? Optional.empty() : kinOf(name.last(), kin, others);
    }
    Comparator<Entity> youngestFirst =
        Comparator.comparingDouble(this::age)
            .thenComparing(Entity::first, Comparator.reverseOrder());
    if (YOUNGER_WORDS.contains(word)) {
      return namesakes.stream().min(youngestFirst);
    }
    return ELDER_WORDS.contains(word) ? namesakes.stream().max(youngestFirst) : Optional.empty();
  }

  /** "Hess’s father, Hugh,": one without a surname who is the father. */
  private Optional<Entity> kinOf(String surname, Set<String> kin, List<Entity> others) {
    List<Token> tokens = document.tokens();
    return others.stream()
        .filter(
            entity -> {
              int at = document.firstTokenFrom(entity.first());
              return at > 3
                  && DescribingPhrase.isComma(tokens.get(at - 1))
                  && kin.contains(tokens.get(at - 2).lower())
                  && tokens.get(at - 3).is("'s")
                  && tokens.get(at - 4).text().equals(surname);
            })
        .findFirst();
  }

  /** The age told behind the first name, or one that stands for the kin told beside it. */
  private double age(Entity entity) {
    int at = document.firstTokenFrom(entity.first());
    List<Token> tokens = document.tokens();
    for (int i = at; i + 1 < tokens.size() && i < at + NEAR; i++) {
      Token next = tokens.get(i + 1);
      if (DescribingPhrase.isComma(tokens.get(i)) && next.tag() == Tag.NUM) {
        return next.text().chars().allMatch(Character::isDigit) && next.text().length() < 4
            ? Integer.parseInt(next.text())
            : UNKNOWN;
      }
    }
    for (int i = Math.max(0, at - NEAR); i < Math.min(tokens.size(), at + 2 * NEAR); i++) {
      String word = tokens.get(i).lower();
      boolean sibling = SIBLINGS.contains(word) && i > 0;
      String told = sibling ? tokens.get(i - 1).lower() : "";
      if (YOUNGER.contains(word) || YOUNGER_WORDS.contains(told)) {
        return UNKNOWN - 1;
      }
      if (ELDER.contains(word) || ELDER_WORDS.contains(told)) {
        return UNKNOWN + 1;
      }
    }
    return UNKNOWN;
  }

  private static final double UNKNOWN = 40;
}
