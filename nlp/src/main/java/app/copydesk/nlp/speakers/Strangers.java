package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** People without a name to whom a pronoun goes back: "The gambler was not named. He said …". */
final class Strangers {
  private static final Map<String, Gender> PRONOUNS =
      Map.of("he", Gender.MALE, "she", Gender.FEMALE);

  /** How far back a chain of "He … He …" is followed. */
  private static final int FURTHEST_SENTENCES = 6;

  /** In characters. */
  private static final int LONGEST_NAME = 60;

  private final Document document;
  private final Cast cast;
  private final Focus focus;
  private final Introductions introductions;

  Strangers(Document document, Cast cast, Focus focus, Introductions introductions) {
    this.document = document;
    this.cast = cast;
    this.focus = focus;
    this.introductions = introductions;
  }

  /** Who is meant by {@code pronoun}, when the sentence before is about a stranger. */
  Optional<Entity> before(Span pronoun, Gender gender) {
    return subjectBefore(pronoun, gender)
        .flatMap(
            span -> isStranger(span, gender) ? Optional.of(stranger(span)) : known(span, gender));
  }

  /**
   * "The gambler was not named. He said …": the subject of the sentence before, in the same
   * paragraph, when it is somebody whom nothing but these words describes. Sentences between that
   * open with the pronoun go on about the same one.
   */
  private Optional<Span> subjectBefore(Span pronoun, Gender gender) {
    int at = document.sentenceAt(pronoun.start());
    Sentence sentence = document.sentences().get(at);
    Token opening = sentence.mainClause().get(0);
    boolean subject = opening.start() == pronoun.start() || opening.text().equals("\"");
    for (int i = at - 1; subject && i >= Math.max(0, at - FURTHEST_SENTENCES); i--) {
      Sentence before = document.sentences().get(i);
      if (before.paragraph() != sentence.paragraph()) {
        return Optional.empty();
      }
      List<Token> clause = before.mainClause();
      boolean goesOn = gender != Gender.UNKNOWN && PRONOUNS.get(clause.get(0).lower()) == gender;
      if (!goesOn) {
        return Unnamed.subject(clause)
            .filter(span -> !isApposed(span))
            .filter(
                span ->
                    cast.namesIn(new Span(span.end(), before.end())).stream()
                        .noneMatch(cast::isPerson));
      }
    }
    return Optional.empty();
  }

  /** "Among them is Ann Lee, a joiner who …": said of the name before the comma. */
  private boolean isApposed(Span described) {
    int first = document.firstTokenFrom(described.start());
    if (first < 2 || !DescribingPhrase.isComma(document.tokens().get(first - 1))) {
      return false;
    }
    int end = document.tokens().get(first - 2).end();
    return cast.namesIn(new Span(Math.max(0, end - LONGEST_NAME), end)).stream()
        .anyMatch(name -> name.span().end() == end && cast.isPerson(name));
  }

  /**
   * "His wife was kinder. “…,” she said", "The mayor stayed away. She said …": one of whom it is
   * told that she is his wife, or the mayor.
   */
  private Optional<Entity> known(Span described, Gender gender) {
    List<Token> tokens = document.tokensIn(described);
    String head = HeadNoun.of(tokens).lower();
    boolean kin =
        DescribingPhrase.OWNERS.contains(tokens.get(0).lower())
            && Unnamed.isSomebody(HeadNoun.of(tokens))
            && GenderNouns.of(document.text(described)) == gender
            && gender != Gender.UNKNOWN;
    boolean office =
        tokens.get(0).is("the")
            && tokens.size() == 2
            && PersonalNouns.isTrade(head)
            && Unnamed.isSomebody(HeadNoun.of(tokens));
    return introductions
        .of(described)
        .or(
            () ->
                kin || office
                    ? focus.described(
                        described.start(), head, Entity.words(document.text(described)))
                    : Optional.empty())
        .filter(entity -> entity.gender().agrees(gender));
  }

  private Entity stranger(Span described) {
    String head = HeadNoun.of(document.tokensIn(described)).lower();
    return cast.nameless(head)
        .orElseGet(
            () ->
                cast.nameless(
                    document.text(described), head, Speaker.Kind.ROLE, described.start()));
  }

  /** "Ban’s term as chief" and its like: more than an owner and a noun. */
  private static boolean isOwned(List<Token> tokens) {
    return tokens.stream().anyMatch(token -> token.is("'s"))
        && tokens.stream().anyMatch(token -> HeadNoun.isLink(token) || token.is("as"));
  }

  private boolean isStranger(Span described, Gender gender) {
    List<Token> tokens = document.tokensIn(described);
    Token head = HeadNoun.of(tokens);
    boolean brief = tokens.size() == 2 || !(tokens.get(0).is("the") || isOwned(tokens));
    return brief
        && Unnamed.isSomebody(head)
        && GenderNouns.of(document.text(described)).agrees(gender)
        && !Variation.isOne(tokens)
        && introductions.of(described).isEmpty()
        && (isIndefinite(tokens) || isUnknown(described, head));
  }

  private static boolean isIndefinite(List<Token> tokens) {
    return tokens.get(0).is("a") || tokens.get(0).is("an") || tokens.get(0).is("another");
  }

  private boolean isUnknown(Span described, Token head) {
    return focus
        .described(described.start(), head.lower(), Entity.words(document.text(described)))
        .isEmpty();
  }
}
